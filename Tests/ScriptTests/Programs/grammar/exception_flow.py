class ShapeError(ValueError):
    pass


def checked(f, *args):
    try:
        result = f(*args)
    except (TypeError, ZeroDivisionError) as e:
        return 'first', type(e).__name__, str(e)
    except ShapeError as e:
        try:
            raise RuntimeError('wrapped') from e
        except RuntimeError as w:
            return 'second', str(w), repr(w.__cause__)
    except:
        return 'bare'
    else:
        return 'else', result
    finally:
        print('finally', f.__name__)


def good(x): return x + 1
def shape(x): raise ShapeError(f'bad {x}')
def key(x): return {}[x]


print(checked(good, 1), checked(good, 'a'), checked(lambda x: 1 / x, 0), checked(shape, 2), checked(key, 'k'))


def chain():
    try:
        key('inner')
    except KeyError:
        raise


def reraise_in_finally():
    try:
        chain()
    except:
        raise
    finally:
        print('cleaning')


def else_raises():
    try:
        pass
    except ValueError:
        print('no')
    else:
        raise LookupError('from else')


for f in (chain, reraise_in_finally, else_raises):
    try:
        f()
    except (KeyError, IndexError) as e:
        print('lookup', e)
    except Exception as e:
        print('other', e)
try:
    else_raises()
except LookupError as e:
    raise ShapeError('at the end') from e
