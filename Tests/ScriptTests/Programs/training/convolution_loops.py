import numpy as np

rng = np.random.RandomState(31)
image = rng.randint(0, 5, (6, 6)).astype(float)
kernel = np.array([[1.0, 0.0, -1.0], [2.0, 0.0, -2.0], [1.0, 0.0, -1.0]])


def conv2d(x, k):
    h, w = x.shape[0] - k.shape[0] + 1, x.shape[1] - k.shape[1] + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(x[i:i + k.shape[0], j:j + k.shape[1]] * k)
    return out


def maxpool(x, size=2):
    h, w = x.shape
    return x[:h // size * size, :w // size * size].reshape(h // size, size, w // size, size).max(axis=(1, 3))


c = conv2d(image, kernel)
print(c, maxpool(c), conv2d(np.pad(image, 1), kernel).shape)
target = np.zeros((4, 4))
k = rng.randn(3, 3) * 0.1
for step in range(5):
    out = conv2d(image, k)
    delta = out - target
    grad = np.zeros_like(k)
    for i in range(3):
        for j in range(3):
            grad[i, j] = (delta * image[i:i + 4, j:j + 4]).sum()
    k -= 0.002 * grad
    print(step, '%.6f' % (0.5 * (delta ** 2).sum()))
