import numpy as np

np.random.seed(14)
X = np.random.rand(16, 4)
y = (X.sum(axis=1) > 2).astype(int)
T = np.eye(2)[y]
W1, W2 = np.random.randn(4, 6) * 0.5, np.random.randn(6, 2) * 0.5
keep, rate, decay = 0.75, 0.8, 0.95
best, patience = float('inf'), 0
for epoch in range(25):
    mask = (np.random.rand(16, 6) < keep) / keep
    H = np.maximum(X.dot(W1), 0) * mask
    Z = H.dot(W2)
    P = np.exp(Z - Z.max(axis=1)[:, None])
    P /= P.sum(axis=1)[:, None]
    loss = -np.sum(T * np.log(P + 1e-12)) / len(X)
    D = (P - T) / len(X)
    G2 = H.T.dot(D)
    DH = D.dot(W2.T) * mask
    DH[H == 0] = 0
    G1 = X.T.dot(DH)
    W2 -= rate * G2
    W1 -= rate * G1
    rate *= decay
    if loss < best - 1e-4:
        best, patience = loss, 0
    else:
        patience += 1
    if epoch % 6 == 0:
        print('%2d %.6f rate %.4f %s' % (epoch, loss, rate, mask.astype(bool).sum()))
    if patience > 8:
        print('stop')
        break
print('%.6f' % best, (np.argmax(np.maximum(X @ W1, 0) @ W2, 1) == y).mean())
