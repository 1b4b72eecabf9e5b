class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print('in', self.n)
        if self.n > 2:
            raise RuntimeError('third')
        return self.n

    def __exit__(self, kind, value, trace):
        print('out', self.n, value)


with M(1) as a, M(2) as b:
    print(a + b)
with M(1) as a, M(2) as b, M(3) as c:
    print('never')
