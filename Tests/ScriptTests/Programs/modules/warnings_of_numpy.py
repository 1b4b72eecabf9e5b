"""NumPy's warnings handled as programs do: silenced, recorded, raised."""
import warnings
from warnings import catch_warnings, filterwarnings, resetwarnings, simplefilter, warn

import numpy as np


def softmax(z):
    e = np.exp(z)
    return e / e.sum()


def mean_of(values):
    with catch_warnings(record=True) as caught:
        simplefilter('always')
        result = np.mean(values)
    return result, [w.category.__name__ + ': ' + str(w.message) for w in caught]


print(mean_of([]), mean_of([1.0, 2.0]))
with catch_warnings():
    filterwarnings('ignore', message='overflow')
    filterwarnings('ignore', message='invalid value')
    print(softmax(np.array([1.0, 1000.0])))
with catch_warnings():
    simplefilter('error', RuntimeWarning)
    for z in ([0.0, 0.0], [1.0, 1000.0], [-2000.0, -2000.0]):
        try:
            print(softmax(np.array(z)))
        except RuntimeWarning as e:
            print('RuntimeWarning', e)
    try:
        np.log(np.array([0.0, 1.0]))
    except UserWarning as e:
        print('user', e)
    except Warning as e:
        print('warning', e)
with catch_warnings(record=True) as caught:
    simplefilter('always')
    np.array([1.0]) / np.array([0.0])
    warn('unstable', UserWarning)
    warn('old', category=DeprecationWarning)
    with catch_warnings():
        resetwarnings()
        simplefilter('ignore', UserWarning)
        warn('hidden')
    warn('shown')
for w in caught:
    print(w.lineno, w.category.__name__, w.message, type(w) is warnings.WarningMessage)


class Guard:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        self.inner = catch_warnings()
        self.inner.__enter__()
        for kind in self.kinds:
            simplefilter('error', kind)
        return self

    def __exit__(self, *error):
        self.inner.__exit__(*error)


for kinds, work in [((RuntimeWarning,), lambda: np.sqrt(-np.ones(2))), ((DeprecationWarning,), lambda: np.sqrt(-np.ones(2)).shape),
                    ((UserWarning,), lambda: warn('w')), ((Warning,), lambda: warn('d', DeprecationWarning)),
                    ((5,), None), ((RuntimeWarning, UserWarning), lambda: np.float64(1) / 0)]:
    try:
        with catch_warnings(record=True):
            with Guard(*kinds):
                print(work())
    except Exception as e:
        print(type(e).__name__, e)
try:
    with catch_warnings(record=True) as caught:
        resetwarnings('all')
except TypeError as e:
    print(e, caught)
try:
    warnings.WarningMessage()
except TypeError as e:
    print(e)
filterwarnings('error', category=UserWarning)
warn('the end', UserWarning)
