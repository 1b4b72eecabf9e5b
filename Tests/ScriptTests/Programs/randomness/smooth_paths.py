"""Smooth random functions: a Gaussian process drawn at a few places."""
import numpy as np


def kernel(places, width):
    return np.exp(-0.5 * ((places[:, None] - places[None, :]) / width) ** 2)


places = np.array([0.0, 0.4, 1.1, 1.9])
covariance = kernel(places, 0.5) + 0.01 * np.eye(4)
rng = np.random.default_rng(21)
paths = rng.multivariate_normal(np.sin(places), covariance, size=3, method="svd", tol=1e-6)
print(np.round(paths, 5).tolist())
state = np.random.RandomState(21)
print(np.round(state.multivariate_normal(np.sin(places), covariance, check_valid="ignore"), 5))
np.random.seed(21)
steps = np.random.multivariate_normal(mean=np.zeros(2), cov=[[0.02, -0.01], [-0.01, 0.05]], size=6)
print(np.round(np.cumsum(steps, axis=0), 5).tolist())
print(np.round(np.random.multivariate_normal([0.0], [[4.0]], 3).ravel(), 5), np.random.randint(100))
