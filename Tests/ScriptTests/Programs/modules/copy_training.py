from copy import deepcopy, copy

weights = [[0.5, -0.5], [1.0, 2.0]]
best, best_loss = deepcopy(weights), None
for epoch in range(4):
    loss = sum(v * v for row in weights for v in row)
    if best_loss is None or loss < best_loss:
        best, best_loss = deepcopy(weights), loss
    for row in weights:
        for j in range(len(row)):
            row[j] -= 0.75 * row[j] * (1 if epoch < 2 else -4)
    print(epoch, loss, best_loss)
print(best, weights)
outer = copy(weights)
outer[0][0] = 'shared'
print(weights[0][0], outer is weights, copy(outer) == outer, deepcopy(outer) == outer)
deepcopy(weights)['a']
