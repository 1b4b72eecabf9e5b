import numpy as np

tries = [
    lambda: np.array(), lambda: np.array([[1, 2], [3]]), lambda: np.array([1, 2], dtype='nothing'),
    lambda: np.array(['a'], dtype=float), lambda: np.array([None], dtype=float), lambda: np.array([[1], 2]),
    lambda: np.array([1, [2, 3]]), lambda: np.array(1, 2, 3), lambda: np.array([1], wrong=2),
    lambda: np.array([{}], dtype=int), lambda: np.zeros(), lambda: np.zeros('a'), lambda: np.zeros(-1),
    lambda: np.zeros((2, -3)), lambda: np.zeros(1.5), lambda: np.zeros((2, 1.5)), lambda: np.zeros(2, 3),
    lambda: np.zeros([1, 'a']), lambda: np.ones(), lambda: np.ones(-2), lambda: np.ones(2.0),
    lambda: np.ones((1, 'a')), lambda: np.full(3), lambda: np.full(-1, 0), lambda: np.full(2, [1, 2, 3]),
    lambda: np.full('a', 1), lambda: np.empty(), lambda: np.empty(-1), lambda: np.empty('a'),
    lambda: np.eye(), lambda: np.eye(-1).shape, lambda: np.eye('a'), lambda: np.eye(1.5),
    lambda: np.identity(), lambda: np.identity('a'), lambda: np.arange(), lambda: np.arange(1, 2, 0),
    lambda: np.arange(0, 1e30), lambda: np.arange(None), lambda: np.arange(0, float('inf')),
    lambda: np.arange(0, float('nan')), lambda: np.linspace(), lambda: np.linspace(0),
    lambda: np.linspace(0, 1, -1), lambda: np.linspace(0, 1, 2.5), lambda: np.logspace(),
    lambda: np.logspace(0, 1, -5), lambda: np.zeros_like(), lambda: np.ones_like(), lambda: np.full_like([1]),
    lambda: np.empty_like(), lambda: np.diag(5), lambda: np.diag(), lambda: np.diag(np.zeros((2, 2, 2))),
    lambda: np.diag([1], 'a'), lambda: np.tri(), lambda: np.tri('a'), lambda: np.tril(), lambda: np.triu(),
    lambda: np.tril([1, 2], 'a'), lambda: np.triu([1], None), lambda: np.meshgrid([1], indexing='zz'),
    lambda: np.meshgrid([1], wrong=1), lambda: np.zeros((10 ** 6, 10 ** 6, 10 ** 6)),
    lambda: np.ones(10 ** 15), lambda: np.zeros(2 ** 62), lambda: np.asarray(),
    lambda: np.asarray([[1, 2], [3]]), lambda: np.copy(), lambda: np.atleast_1d(1).x,
    lambda: np.atleast_2d([[1], [2, 3]]), lambda: np.c_[[1, 2], [3]], lambda: np.r_[[1], [[2]]],
    lambda: np.c_[()], lambda: np.r_[()], lambda: np.indices(5), lambda: np.indices(),
    lambda: np.arange(1, 2, 3, 4, 5, 6), lambda: np.identity(-1).shape, lambda: np.eye(2, k='a'),
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
np.array([[1, 2], [3, 4, 5]])
