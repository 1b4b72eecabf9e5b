import numpy as np

rng, state = np.random.default_rng(2), np.random.RandomState(2)
for draw in (np.random.multivariate_normal, state.multivariate_normal, rng.multivariate_normal):
    for arguments in [
        (0, [[1]]),
        ([0, 0], [1, 1]),
        ([0, 0], [[1, 0]]),
        ([0, 0], np.eye(3)),
        ([0, 0], [[1, 2], [2, 1]], 3, "raise"),
        ([0, 0], np.eye(2), 3, "never"),
        ([0, 0], np.eye(2), -1),
        ([0, 0], "eye"),
        ([0, 0],),
    ]:
        try:
            print(draw(*arguments))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
for call in (lambda: np.random.multivariate_normal([0], 1), lambda: state.multivariate_normal([[0]], [[1]]),
             lambda: rng.multivariate_normal([0], [[1]], method="qr")):
    try:
        print(call())
    except ValueError as error:
        print(error)
