seen, todo = set(), {3}
while todo:
    n = todo.pop()
    if n in seen or n > 50:
        continue
    seen.add(n)
    todo.update([n + 4, n * 3])
    todo.discard(7)
print(sorted(seen))
a, b = {1, 2, 3, 4}, frozenset([3, 4, 5])
print(sorted(a.union(b)), sorted(a.intersection(b)), sorted(a.difference(b)))
print(sorted(a.symmetric_difference(b)), a.isdisjoint({9}), {3}.issubset(a), a.issuperset({1, 2}))
print(a.issubset(b))
c = a.copy()
c.intersection_update(b)
d = a.copy()
d.difference_update([1])
e = a.copy()
e.symmetric_difference_update({1, 9})
print(sorted(c), sorted(d), sorted(e), sorted(a))
c.remove(3)
c.clear()
print(c, len(a | b), a & b == {3, 4}, a - b, sorted(a ^ b))
for f in (
    lambda: a.remove(99), lambda: set().pop(), lambda: a.add({}), lambda: a.union(1),
    lambda: a.intersection(None), lambda: a.difference(1.5), lambda: a.symmetric_difference(5),
    lambda: a.issubset(1), lambda: a.issuperset(2), lambda: a.isdisjoint(3), lambda: a.update(4),
    lambda: a.intersection_update(5), lambda: a.difference_update(6),
    lambda: a.symmetric_difference_update(7), lambda: a.discard([]), lambda: a.clear(1), lambda: a.copy(2),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a.remove(a.pop() and 1000)
