"""Two correlated clusters and a logistic regression that separates them."""
import numpy as np

np.random.seed(12)
samples = 50
x1 = np.random.multivariate_normal([0, 0], [[1, 0.75], [0.75, 1]], samples)
x2 = np.random.multivariate_normal([1, 4], [[1, 0.75], [0.75, 1]], samples)
features = np.vstack((x1, x2))
labels = np.hstack((np.zeros(samples), np.ones(samples)))
weights, bias = np.zeros(2), 0.0
for step in range(100):
    predictions = 1 / (1 + np.exp(-(features @ weights + bias)))
    error = labels - predictions
    weights += 0.1 * features.T @ error / len(labels)
    bias += 0.1 * error.mean()
print(np.round(x1[:2], 6).tolist(), np.round(x2.mean(axis=0), 6))
print(np.round(weights, 5), round(bias, 5), np.mean((predictions > 0.5) == labels))

state = np.random.RandomState(3)
print(np.round(state.multivariate_normal(np.zeros(3), np.diag([4.0, 1.0, 0.25]), (2, 2)), 6).tolist())
print(np.round(state.multivariate_normal([5, -5], np.eye(2) * 0.1), 6))

rng = np.random.default_rng(8)
mixing = np.array([[2.0, 0.3, 0.1], [0.3, 1.0, -0.4], [0.1, -0.4, 0.5]])
draws = rng.multivariate_normal([1, 2, 3], mixing, size=400)
print(np.round(draws[0], 6), np.round(draws.mean(axis=0), 6))
centred = draws - draws.mean(axis=0)
print(np.round(centred.T @ centred / 399, 5).tolist())
