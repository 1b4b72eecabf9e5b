class Model:
    def __init__(self):
        self._w = [0.5, -0.5]

    @property
    def weights(self):
        return tuple(self._w)

    @weights.setter
    def weights(self, w):
        self._w = list(w)

    @weights.deleter
    def weights(self):
        self._w = []

    @staticmethod
    def loss(p, y):
        return (p - y) ** 2

    @classmethod
    def with_weights(cls, *w):
        m = cls()
        m.weights = w
        return m

    def predict(self, *x):
        return sum(a * b for a, b in zip(self._w, x))


m = Model.with_weights(1, 2, 3)
print(m.weights, m.predict(1, 1, 1), Model.loss(m.predict(1), 0), m.loss(2, 1), Model().weights)
m.weights += (4,)
print(m.weights)
del m.weights
print(m.weights, isinstance(Model.weights, property), callable(Model.loss), callable(m.with_weights))
try:
    m.weights = 5
except TypeError as e:
    print(e)
try:
    Model.with_weights('a').predict('b')
except TypeError as e:
    print(e)
Model.loss('a', 'b')
