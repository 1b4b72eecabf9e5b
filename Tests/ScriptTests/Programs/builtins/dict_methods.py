d = {'a': 1, 'b': 2}
print(d, d['a'], d.get('a'), d.get('z'), d.get('z', 0), 'a' in d, 1 in d, len(d), list(d), list(d.values()))
print(list(d.items()))
d['c'] = 3
d.update({'a': 10}, e=5)
d.update([('f', 6)])
d.update()
print(d, d.pop('a'), d.pop('zz', 'none'), d.popitem(), d)
print(d.setdefault('b', 99), d.setdefault('n', []), d)
d['n'].append(1)
e = d.copy()
e['b'] = 0
print(d['b'], e['n'] is d['n'], d == e, dict(d) == d)
print(d.keys(), d.values(), d.items(), 'b' in d.keys(), 2 in d.values(), ('b', 2) in d.items())
for k, v in d.items():
    print(k, v, end='; ')
print()
print({**d, 'x': 1}, {1: 'int', 1.0: 'float', True: 'bool'}, {(1, 2): 3, None: 4, 'k': {}})
print(dict.fromkeys('ab', 0), dict.fromkeys([1]))
print(d | {'z': 1}, {'a': 1} | {'a': 2}, sorted(d.keys() & {'b', 'q'}), sorted(d.keys() | {'q'}))
print(d.keys() - {'b'} == {'c', 'e', 'n'})
d |= {'w': 5}
print(list(reversed(d)), max(d), min(d.values(), key=str), sorted(d, key=lambda k: str(d[k])))
print(sum(x for x in d.values() if x != [1]))
d.clear()
print(d, bool(d), {} == {}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} != {'a': 2})
m = {}
m[1] = 'one'
m[2] = 'two'
del m[1]
m[1] = 'again'
print(m, m.pop(2), next(iter(m)), [*m], {k: v for v, k in enumerate('ab')}, list({'x': 1}.items())[0])
keys = m.keys()
m['new'] = 1
print(keys, len(keys), list(keys), type(keys).__name__, type(m.items()).__name__, type(m.values()).__name__)
words = {}
for w in 'a b a c b a'.split():
    words[w] = words.get(w, 0) + 1
print(words, sorted(words.items(), key=lambda kv: -kv[1]))
