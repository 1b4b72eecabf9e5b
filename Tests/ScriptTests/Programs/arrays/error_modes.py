import numpy as np


def strict(function, *arguments):
    """Calls a function with all floating-point errors raised, and says which modes were in force."""
    before = np.geterr()
    np.seterr(all='raise')
    try:
        return function(*arguments)
    except FloatingPointError as e:
        return f'{e} ({sorted(set(np.geterr().values()))})'
    finally:
        np.seterr(**before)


print(strict(np.divide, 1.0, 0.0), np.geterr()['divide'])
print(strict(np.asarray_chkfinite, [1.0]), np.geterr()['over'])
edges = np.histogram_bin_edges([1, 2, 2, 5], bins=4)
print(edges, np.histogram_bin_edges([0.5, 1.5], 2, range=(0, 2)), np.histogram_bin_edges([3, 3], 2))
print(np.histogram_bin_edges([1, 2], bins=[0, 1, 5]), np.histogram_bin_edges([], 3))
steps = np.array([1.0, np.nan, 2.0, 4.0])
print(np.nancumprod(steps), np.nancumprod([[1, 2], [3, 4]], axis=1), np.nancumprod(steps, dtype=np.float32).dtype)
signal, kernel = np.array([1.0, 2.0, 3.0, 4.0]), np.array([0.0, 1.0, 0.5])
for mode in ('valid', 'same', 'full'):
    print(mode, np.correlate(signal, kernel, mode), np.correlate(kernel, signal, mode=mode))
for attempt in (
    lambda: np.geterr().all, lambda: np.geterr(None), lambda: np.histogram_bin_edges([1, 2], 0),
    lambda: np.histogram_bin_edges([1, 2], 'most'), lambda: np.histogram_bin_edges([1], [3, 1]),
    lambda: np.histogram_bin_edges([1, np.nan]), lambda: np.histogram_bin_edges([1], range=(2, 1)),
    lambda: np.nancumprod([[1, 2]], axis=2), lambda: np.nancumprod(), lambda: np.correlate([], [1]),
    lambda: np.correlate(signal, kernel, 'some'), lambda: np.correlate([[1]], [[1]]),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
