class Layer:
    kind = 'layer'

    def __init__(self, size):
        self.size = size

    def forward(self, x):
        return x

    def describe(self):
        return '%s %s of %d' % (type(self).__name__, self.kind, self.size)


class Dense(Layer):
    kind = 'dense'

    def __init__(self, size, weight):
        super().__init__(size)
        self.weight = weight

    def forward(self, x):
        return super().forward(x) * self.weight


class Twice(Dense):
    def __init__(self, size):
        super(Twice, self).__init__(size, 2)

    def forward(self, x):
        return Dense.forward(self, x) + 1


for layer in (Layer(1), Dense(2, 3), Twice(4)):
    print(layer.describe(), layer.forward(10), isinstance(layer, Dense), issubclass(type(layer), Layer))


class A:
    def who(self):
        return 'A'


class B(A):
    def who(self):
        return 'B' + super().who()


class C(A):
    def who(self):
        return 'C' + super().who()


class D(B, C):
    def who(self):
        return 'D' + super().who()


print(D().who(), [k.__name__ for k in D.__mro__], D.__bases__ == (B, C))
print(issubclass(D, (int, A)), issubclass(A, D), isinstance(D(), (str, C)), isinstance(True, int))


class Names(list):
    def first(self):
        return self[0]


n = Names(['a', 'b'])
n.append('c')
print(n, n.first(), len(n), isinstance(n, list))


class Config(dict):
    def __getattr__(self, name):
        return self[name]


c = Config(rate=0.1, epochs=5)
print(c.rate, c['epochs'], sorted(c))
