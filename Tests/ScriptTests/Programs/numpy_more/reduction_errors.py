import numpy as np

a = np.ones((2, 3))
e = np.zeros((0, 3))
functions = [
    ('nanstd', np.nanstd), ('nanvar', np.nanvar), ('nanprod', np.nanprod), ('nanargmax', np.nanargmax),
    ('nanargmin', np.nanargmin), ('nanmedian', np.nanmedian),
]
for name, f in functions:
    for arguments in ((), (a, 2), (a, -3), (a, 'x'), (a, 1.5)):
        try:
            r = f(*arguments)
            print(name, 'no error')
        except Exception as error:
            print(name, type(error).__name__, error)
for f in (
    lambda: np.nanargmax([np.nan]), lambda: np.nanargmin([np.nan]), lambda: np.trapezoid(5),
    lambda: np.ediff1d(), lambda: np.nancumsum(), lambda: np.trapezoid([1, 2], [1, 2, 3]),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a.sum(axis=2)
