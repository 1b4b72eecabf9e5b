"""Traversals that remember objects by identity, and a table of buckets by hash."""


class Node:
    def __init__(self, name, *parents):
        self.name, self.parents = name, parents

    def __repr__(self):
        return f'Node({self.name!r})'


def ordered(node, seen=None):
    seen = set() if seen is None else seen
    if id(node) in seen:
        return []
    seen.add(id(node))
    return [each for parent in node.parents for each in ordered(parent, seen)] + [node]


class Table:
    def __init__(self, size):
        self.buckets = [[] for _ in range(size)]

    def place(self, key):
        return hash(key) % len(self.buckets)

    def add(self, key, value):
        self.buckets[self.place(key)].append((key, value))

    def find(self, key):
        for other, value in self.buckets[self.place(key)]:
            if hash(other) == hash(key) and other == key:
                return value
        raise KeyError(key)


x, y = Node('x'), Node('y')
h = Node('h', x, y)
out = Node('out', h, x, h)
print(ordered(out), [n.name for n in ordered(h)], len({id(n) for n in ordered(out)}))
table = Table(4)
for number in (1, 5, -3, 2.5, 8, True):
    table.add(number, str(number))
print([[value for _, value in bucket] for bucket in table.buckets], table.find(5), table.find(1.0), table.find(True))
grads = {id(n): i for i, n in enumerate(ordered(out))}
print([grads[id(n)] for n in (x, y, h, out)], id(h) in grads, id(Node('new')) in grads)
for check in (
    lambda: table.find(9), lambda: table.find([1]), lambda: table.add({}, 1), lambda: Table(0).find(1), lambda: ordered(5),
    lambda: hash(Table), lambda: hash(x) + id(x) + '', lambda: sorted([x, y]), lambda: id(*[x, y]),
    lambda: table.place(lambda: 1) >= 0 and table.place(set()), lambda: hash(*table.buckets),
):
    try:
        result = check()
        print(result if not isinstance(result, int) else 'a number')
    except Exception as e:
        print(type(e).__name__, e)
ordered(Node('z', x, None))
