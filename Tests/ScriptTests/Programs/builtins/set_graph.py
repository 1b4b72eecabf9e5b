edges = [(0, 1), (1, 2), (3, 4), (4, 3), (5, 5)]
near = {}
for u, v in edges:
    near.setdefault(u, set()).add(v)
    near.setdefault(v, set()).add(u)


def component(start):
    found, border = set(), {start}
    while border:
        n = border.pop()
        found.add(n)
        border.update(near[n].difference(found))
        border.discard(n)
    return found


parts, left = [], set(near)
while left:
    part = component(min(left))
    parts.append(sorted(part))
    left.difference_update(part)
print(parts, [len(p) for p in parts])
first, second = set(parts[0]), set(parts[1])
print(first.isdisjoint(second), first.issubset(near), set(near).issuperset(first))
print(sorted(first.union(second)), first.intersection(second), sorted(first.symmetric_difference({0, 9})))
copy = first.copy()
copy.intersection_update({0, 1})
copy.symmetric_difference_update({1, 7})
copy.remove(7)
print(copy)
copy.clear()
print(copy, component(5))
component(99)
