s = {3, 1, 2}
s.add(5)
s.add(1)
s.discard(99)
s.discard(3)
s.remove(2)
print(sorted(s), len(s), 5 in s, 2 in s, {1}, set(), s == {5, 1}, sorted(s | {9}), sorted(s & {1, 2}))
print(s - {5}, sorted(s ^ {1, 7}))
s.update([7, 8], {9})
print(sorted(s), sorted(s.union([0], (1,))), s.intersection([1]), sorted(s.difference([7, 8])))
print(sorted(s.symmetric_difference([1, 2])))
print({1} <= {1, 2}, {1} < {1}, {1, 2} >= {1}, {1, 2} > {1}, {1}.issubset([1, 2]), {1, 2}.issuperset([1]))
print({1}.isdisjoint({2}))
t = s.copy()
t.clear()
print(t, len(s), bool(t), {1}.pop(), {'a'} == {'a'}, {1} != {2}, {1.0} == {1}, {True, 1} == {1})
s &= {1, 7}
s |= {100}
s -= {7}
s ^= {1}
print(s)
u = {1, 2, 3}
u.intersection_update([2, 3, 4])
u.difference_update([3])
print(u)
u.symmetric_difference_update([2, 5])
print(u, frozenset({1}), frozenset(), {frozenset({1}): 'k'}[frozenset([1])], frozenset([1]) | {2} == {1, 2})
print({(1, 2)})
print(sorted(set('hello')), len(set([1, 1.0, True])), sorted({x % 3 for x in range(9)}), sum({1, 2, 3}))
print(max({4, 9}), sorted({*'ab', 'c'}))
for f in (
    lambda: s.add([1]), lambda: s.remove(55), lambda: set().pop(), lambda: s[0], lambda: s + {1},
    lambda: s | [1], lambda: s & 5, lambda: s - [1], lambda: s ^ 'a', lambda: s.append(1), lambda: {[]},
    lambda: {{}}, lambda: {1} < 5, lambda: s.union(5), lambda: s.update(5), lambda: s.add(),
    lambda: frozenset([1]).add(2), lambda: s.discard([1]), lambda: s.issubset(5), lambda: s * 2,
    lambda: s.add(1, 2), lambda: s.index(1), lambda: s.intersection(5), lambda: s.difference(None),
    lambda: s.symmetric_difference(1), lambda: s.isdisjoint(1), lambda: s.issuperset(None),
    lambda: s.clear(1), lambda: s.copy(1), lambda: frozenset(5), lambda: s.symmetric_difference_update(1),
    lambda: s.intersection_update(1), lambda: s.difference_update(1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s.remove('gone')
