import numpy as np

data = "hello hello"
chars = sorted(set(data))
to_ix = {ch: i for i, ch in enumerate(chars)}
to_char = {i: ch for i, ch in enumerate(chars)}
H, V = 6, len(chars)
np.random.seed(1)
Wxh, Whh, Why = np.random.randn(H, V) * 0.1, np.random.randn(H, H) * 0.1, np.random.randn(V, H) * 0.1
bh, by = np.zeros((H, 1)), np.zeros((V, 1))


def loss_fun(inputs, targets, hprev):
    xs, hs, ys, ps = {}, {}, {}, {}
    hs[-1] = np.copy(hprev)
    loss = 0
    for t in range(len(inputs)):
        xs[t] = np.zeros((V, 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(np.dot(Wxh, xs[t]) + np.dot(Whh, hs[t - 1]) + bh)
        ys[t] = np.dot(Why, hs[t]) + by
        ps[t] = np.exp(ys[t]) / np.sum(np.exp(ys[t]))
        loss += -np.log(ps[t][targets[t], 0])
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros_like(hs[0])
    for t in reversed(range(len(inputs))):
        dy = np.copy(ps[t])
        dy[targets[t]] -= 1
        dWhy += np.dot(dy, hs[t].T)
        dby += dy
        dh = np.dot(Why.T, dy) + dhnext
        dhraw = (1 - hs[t] * hs[t]) * dh
        dbh += dhraw
        dWxh += np.dot(dhraw, xs[t].T)
        dWhh += np.dot(dhraw, hs[t - 1].T)
        dhnext = np.dot(Whh.T, dhraw)
    for dparam in [dWxh, dWhh, dWhy, dbh, dby]:
        np.clip(dparam, -5, 5, out=dparam)
    return loss, dWxh, dWhh, dWhy, dbh, dby, hs[len(inputs) - 1]


inputs = [to_ix[ch] for ch in data[:-1]]
targets = [to_ix[ch] for ch in data[1:]]
mems = [np.zeros_like(p) for p in (Wxh, Whh, Why, bh, by)]
hprev = np.zeros((H, 1))
for n in range(61):
    loss, *grads, _ = loss_fun(inputs, targets, hprev)
    if n % 20 == 0:
        print('iter %d, loss: %f' % (n, loss))
    for param, dparam, mem in zip([Wxh, Whh, Why, bh, by], grads, mems):
        mem += dparam * dparam
        param += -0.1 * dparam / np.sqrt(mem + 1e-8)
print(chars, to_char[0] == ' ', to_ix['o'])
