import numpy as np


def activation(z):
    return np.maximum(z, 0)


def slope(a):
    return (a > 0).astype(float)


def output(z):
    z = z.T
    return (z).T


def forward(x, layers):
    values = [x]
    for w, b in layers[:-1]:
        values.append(activation(np.dot(w, values[-1]) + b))
    w, b = layers[-1]
    values.append(output(np.dot(w, values[-1]) + b))
    return values


rng = np.random.RandomState(50)
n = 28
x = rng.uniform(-1, 1, (n, 3))
t = np.column_stack([x[:, 0] ** 2, x.sum(axis=1)])
sizes = [3, 6, 6 - 1, 2]
layers = [[rng.randn(b, a) * 0.4, np.zeros((b, 1))] for a, b in zip(sizes, sizes[1:])]
velocity = [[np.zeros_like(v) for v in layer] for layer in layers]
for i in range(81):
    values = forward(x.T, layers)
    p = values[-1].T
    if not i % 20:
        print(i, '{:.6f}'.format(np.mean((t - p) ** 2)))
    delta = (-2 * (t - p) / t.size).T
    for k in range(len(layers) - 1, -1, -1):
        gradients = [delta @ values[k].T, delta.sum(axis=1, keepdims=True)]
        if k:
            delta = layers[k][0].T @ delta * slope(values[k])
        for j in (0, 1):
            velocity[k][j] = 0.5 * velocity[k][j] - 0.2 * gradients[j]
            layers[k][j] += velocity[k][j]
print([w.shape for w, b in layers], round(float(layers[0][0].sum()), 6))
