"""A deprecation decorator and a report of what was warned of."""
import functools
import warnings


def deprecated(reason):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(f'{function.__name__}: {reason}', category=DeprecationWarning, stacklevel=2)
            return function(*args, **kwargs)
        return wrapper
    return decorate


@deprecated('use forward')
def predict(x):
    return x * 2


class ShapeWarning(RuntimeWarning):
    def __init__(self, shape):
        super().__init__(shape)
        self.shape = shape

    def __str__(self):
        return f'odd shape {self.shape}'


def report(action, *steps):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        results = []
        for step in steps:
            try:
                results.append(step())
            except (Warning, TypeError, ZeroDivisionError) as e:
                results.append(type(e).__name__ + ': ' + str(e))
    return results, [f'{w.category.__name__}: {w.message}' for w in seen]


STEPS = (lambda: predict(3), lambda: warnings.warn(ShapeWarning((2, 3))), lambda: warnings.warn('text', UserWarning),
         lambda: predict(None), lambda: warnings.warn('x', Exception), lambda: 1 / 0)
for action in ('always', 'ignore', 'error'):
    print(action, *report(action, *STEPS), sep='\n  ')
with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter('always')
    with warnings.catch_warnings(record=True) as inner:
        predict(1)
    predict(2)
print(len(outer), len(inner), inner[0].message.args, outer[0].lineno - inner[0].lineno, str(inner[0].category))
with warnings.catch_warnings(record=True) as seen:
    warnings.filterwarnings('error', 'odd .*', ShapeWarning)
    warnings.filterwarnings('always', '.*text$', append=True)
    warnings.warn('some text')
    try:
        warnings.warn(ShapeWarning(()))
    except RuntimeWarning as e:
        print(repr(e), e.shape, len(seen))
    warnings.resetwarnings()
    warnings.warn('after')
    print([str(w.message) for w in seen], [w.line for w in seen])
message = warnings.WarningMessage(UserWarning('kept'), UserWarning, 'train.py', 12)
print(message.message, message.category.__name__, message.filename, message.lineno, message.source)
for attempt in (
    lambda: report('loud'), lambda: report('error', 5), lambda: warnings.WarningMessage('a', 'b').lineno,
    lambda: deprecated(), lambda: predict(), lambda: warnings.filterwarnings(), lambda: warnings.filterwarnings('error', '', 'x'),
    lambda: warnings.resetwarnings(None), lambda: warnings.warn('x', stacklevel='a'), lambda: inner[5], lambda: message[0],
    lambda: warnings.catch_warnings(log=True), lambda: warnings.simplefilter('error', lineno='a'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    predict(5)
