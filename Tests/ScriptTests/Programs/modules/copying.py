import copy
import numpy as np

a = [1, [2, 3], {'k': [4]}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(5)
a[2]['k'].append(6)
a.append('new')
print(a, b, c, sep='\n')


class Net:
    def __init__(self):
        self.w = np.array([1.0, 2.0])
        self.layers = [1, 2]
        self.owner = self


n = Net()
m, d = copy.copy(n), copy.deepcopy(n)
n.w += 1
n.layers.append(3)
print(m.w, m.layers, d.w, d.layers, d.owner is d, m.owner is n, type(d).__name__)
x = [1]
x.append(x)
y = copy.deepcopy(x)
print(y, y[1] is y, y is not x)
params = {'W': np.zeros((2, 2)), 'b': [np.ones(1)]}
saved = copy.deepcopy(params)
params['W'] += 1
params['b'][0] *= 5
print(saved, copy.copy(params)['W'] is params['W'])
print(copy.copy((1, 2)), copy.deepcopy((1, [2])), copy.copy('a'), copy.deepcopy({1, }), copy.copy({'a': 1}))
print(copy.copy(5), copy.deepcopy(None), copy.deepcopy([(1,), 'x']))
shared = [0]
two = copy.deepcopy([shared, shared])
two[0].append(1)
print(two, copy.copy(np.arange(3)), copy.deepcopy(np.float64(2.5)), copy.deepcopy(print) is print)
print(copy.copy({1}) == {1}, [1, 2].copy(), {'a': []}.copy())
for f in (
    lambda: copy.copy(), lambda: copy.deepcopy(), lambda: copy.nothing, lambda: copy.copy(1, 2),
    lambda: copy.deepcopy(x for x in []), lambda: copy.copy(x for x in []),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
copy.copy([1]).missing
