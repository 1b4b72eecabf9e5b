class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __delitem__(self, i):
        del self.rows[i]

    def __contains__(self, v):
        return any(v in r for r in self.rows)

    def __iter__(self):
        self.at = 0
        return self

    def __next__(self):
        if self.at == len(self.rows):
            raise StopIteration
        self.at += 1
        return self.rows[self.at - 1]

    def __matmul__(self, other):
        if len(self.rows[0]) != len(other):
            raise ValueError('shapes do not fit: %d and %d' % (len(self.rows[0]), len(other)))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __eq__(self, other):
        return self.rows == other.rows

    def __bool__(self):
        return bool(self.rows)

    def __reversed__(self):
        return iter(self.rows[::-1])

    def __str__(self):
        return '\n'.join(' '.join('%3d' % v for v in r) for r in self.rows)

    def __call__(self, f):
        return Matrix([[f(v) for v in r] for r in self.rows])

    def __missing__(self, key):
        return None


m = Matrix([[1, 2], [3, 4]])
print(m)
print(m @ m)
m[0, 1] = 20
print(len(m), m[0], m[0, 1], m[-1][0], 20 in m, 99 in m, [r for r in m], list(reversed(m)))
print(m == Matrix([[1, 20], [3, 4]]), bool(m), bool(Matrix([])))
print(m(lambda v: v * 10))
del m[0]
print(m, list(map(sum, m)), next(iter(m)))
for f in (
    lambda: m[5], lambda: m[0, 9], lambda: m @ m, lambda: m == 5, lambda: m['a'], lambda: m(5),
    lambda: m(lambda v: v / 0), lambda: m.__setitem__(0, 1), lambda: m.__delitem__(4),
    lambda: str(Matrix([['a']])), lambda: next(m), lambda: next(m),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, repr(e))
m[7, 7] = 1
