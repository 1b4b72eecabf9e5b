from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Layer = namedtuple('Layer', 'size activation')
layers = [Layer(2, 'none'), Layer(4, 'tanh'), Layer(1, 'sigmoid')]
for a, b in zip(layers, layers[1:]):
    print(a.size, '->', b.size, b.activation)
params = OrderedDict()
for i, layer in enumerate(layers):
    params['W%d' % i] = [0.0] * layer.size
for name, value in params.items():
    print(name, value)
history = defaultdict(list)
for epoch in range(3):
    history['loss'].append(1 / (epoch + 1))
    history['accuracy'].append(epoch / 2)
print(dict(history))
recent = deque(maxlen=3)
for loss in (5, 4, 3, 2, 1):
    recent.append(loss)
    print(list(recent), sum(recent) / len(recent))
labels = [0, 1, 1, 2, 1]
print(Counter(labels).most_common(1)[0], sorted(Counter(labels).items()), max(Counter(labels).values()))
graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': []}
queue, seen = deque(['a']), []
while queue:
    node = queue.popleft()
    if node not in seen:
        seen.append(node)
        queue.extend(graph[node])
print(seen, layers[0]._replace(size=9), Layer._make(['x', 'y'])._asdict(), Layer._fields)
params.move_to_end('W0')
print(list(params), params.popitem()[0], Counter('abca').total(), Counter('ab').subtract('a'))
print(sorted(Counter('ab').elements()))
layers[0].size = 5
