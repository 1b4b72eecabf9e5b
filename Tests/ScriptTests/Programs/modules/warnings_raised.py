"""Warnings of a training loop, recorded and turned into errors."""
import warnings


class ConvergenceWarning(UserWarning):
    pass


def old_rate(rate):
    warnings.warn('old_rate is deprecated, use rate', DeprecationWarning, stacklevel=2)
    return rate


def check(losses):
    for before, after in zip(losses, losses[1:]):
        if after > before:
            warnings.warn(f'the loss rises from {before} to {after}', ConvergenceWarning)
        if after != after:
            warnings.warn(RuntimeWarning('the loss is nan'))
    return len(losses)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(check([3, 2, 2.5, float('nan')]), old_rate(0.1))
    warnings.warn('plain')
print(len(caught), [(w.category.__name__, str(w.message)) for w in caught], isinstance(caught[0], warnings.WarningMessage))
print(caught[0].category is ConvergenceWarning, issubclass(ConvergenceWarning, Warning), caught[-1].message.args)

with warnings.catch_warnings():
    warnings.simplefilter('error')
    for step in (lambda: old_rate(1), lambda: check([1, 2]), lambda: check([1, float('nan')]), lambda: warnings.warn('plain')):
        try:
            print(step())
        except DeprecationWarning as e:
            print('deprecated:', e)
        except RuntimeWarning as e:
            print('runtime:', e)
        except UserWarning as e:
            print('user:', type(e).__name__, e)

with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', category=DeprecationWarning)
    warnings.filterwarnings('error', message='the loss rises')
    warnings.filterwarnings('always', 'THE LOSS IS', RuntimeWarning)
    old_rate(2)
    try:
        check([1, 2])
    except Warning as e:
        print(type(e).__name__, e)
    print(check([1, float('nan'), 2]), [str(w.message) for w in caught])
KINDS = (FutureWarning, PendingDeprecationWarning, SyntaxWarning, ImportWarning, ResourceWarning, RuntimeWarning, UserWarning)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.simplefilter(action='ignore', category=FutureWarning)
    warnings.filterwarnings('error', category=ImportWarning)
    for kind in KINDS:
        try:
            warnings.warn('as ' + kind.__name__, kind)
        except ImportWarning as e:
            print('raised', e)
print([w.category.__name__ for w in caught])
for attempt in (
    lambda: warnings.simplefilter('sometimes'), lambda: warnings.filterwarnings('never'), lambda: warnings.warn('a', int),
    lambda: warnings.warn('a', 'b'), lambda: warnings.warn(), lambda: warnings.filterwarnings('error', category=int),
    lambda: warnings.filterwarnings('error', message=5), lambda: warnings.resetwarnings(1), lambda: warnings.catch_warnings(True),
    lambda: warnings.WarningMessage('m'), lambda: warnings.simplefilter('error', category=5), lambda: warnings.nothing,
    lambda: warnings.simplefilter(), lambda: warnings.filterwarnings('error', lineno=-1), lambda: warnings.catch_warnings(record=1).nope,
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
warnings.simplefilter('error', ConvergenceWarning)
check([1, 2])
