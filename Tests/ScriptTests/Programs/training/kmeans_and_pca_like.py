import numpy as np

rng = np.random.RandomState(21)
X = np.concatenate([rng.normal(c, 0.3, (10, 2)) for c in ((0, 0), (3, 3), (0, 3))])
centres = X[[0, 10, 20]].copy()
for it in range(5):
    distances = np.sqrt(((X[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2))
    labels = distances.argmin(axis=1)
    inertia = (distances.min(axis=1) ** 2).sum()
    centres = np.array([X[labels == k].mean(axis=0) for k in range(3)])
    print(it, '%.6f' % inertia, np.bincount(labels))
print(np.round(centres, 5))
Z = X - X.mean(0)
C = Z.T @ Z / (len(Z) - 1)
v = np.array([1.0, 0.0])
for _ in range(50):
    v = C @ v
    v /= np.linalg.norm(v)
print(np.round(np.abs(v), 5), '%.5f' % (v @ C @ v), np.allclose(C, np.cov(X.T)))
