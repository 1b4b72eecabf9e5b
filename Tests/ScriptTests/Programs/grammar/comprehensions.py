print([x ** 2 for x in range(6)], [x for x in range(20) if x % 2 if x % 3])
print([(i, j) for i in range(3) for j in range(i)])
print([[r * c for c in range(3)] for r in range(2)])
print({k: v for k, v in zip('abc', range(3))}, {v: k for k, v in {'a': 1}.items()})
print(sorted({x % 4 for x in range(10)}), {n: n ** 2 for n in (1, 2, 3) if n != 2})
x = 'outer'
print([x for x in range(2)], x)
matrix = [[1, 2], [3, 4]]
print([list(col) for col in zip(*matrix)], [v for row in matrix for v in row])
print([a if a > 1 else -a for a in (1, 2)], [f(2) for f in (abs, float, str)])
print([y for x in range(3) if (y := x * 2) > 1], y)
print([i for i, in [(1,), (2,)]], [a + sum(b) for a, *b in [(1, 2, 3), (4,)]])
print({(i, j): i + j for i in range(2) for j in range(2)})
print(len([0 for _ in range(5)]), [[0] * 2 for _ in range(2)])


def local():
    n = 3
    return [n * i for i in range(n)], {n: i for i in range(1)}, list(n for _ in range(1))


print(local())


class Holder:
    size = 2
    items = [i for i in range(size)]


print(Holder.items)
