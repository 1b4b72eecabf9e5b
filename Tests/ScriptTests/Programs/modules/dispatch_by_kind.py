"""A serializer that is chosen by type, with decorators that leave traces."""
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cache, cached_property, singledispatch, update_wrapper, wraps


class Shape:
    def __init__(self, *sides):
        self.sides = sides

    @cached_property
    def area(self):
        result = 1
        for side in self.sides:
            if side < 0:
                raise ValueError(f'side {side}')
            result *= side
        return result


class Square(Shape):
    def __init__(self, side):
        super().__init__(side, side)


def traced(function):
    @wraps(function, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES)
    def inner(*args, **kwargs):
        trace.append(inner.__name__)
        return function(*args, **kwargs)
    return inner


trace = []


@singledispatch
def encode(value):
    raise TypeError(f'cannot encode {type(value).__name__}')


@encode.register(type(None))
def encode_none(value):
    return 'null'


@encode.register(bool)
def encode_bool(value):
    return str(value).lower()


@encode.register(int)
@encode.register(float)
def encode_number(value):
    return repr(value)


@encode.register(str)
@traced
def encode_text(value):
    """Texts stand in quotes."""
    return '"' + value.replace('"', '\\"') + '"'


@encode.register(dict)
def encode_dict(value):
    return '{' + ', '.join(encode(k) + ': ' + encode(v) for k, v in value.items()) + '}'


@encode.register(Shape)
def encode_shape(value):
    return encode({type(value).__name__: value.area})


@cache
def power(base, exponent):
    return base * power(base, exponent - 1) if exponent else 1


def renamed(function, name):
    def inner(*args):
        return function(*args)
    update_wrapper(inner, function)
    inner.__name__ = name
    return inner


print(encode({'a': 1, 'b': None, 'c': True, 'd': 0.5, 'e': 'x"y'}), trace, encode_text.__doc__, encode_text.__wrapped__.__name__)
print(encode(Square(3)), encode(Shape(2, 5, 1)), encode.dispatch(Square) is encode_shape, encode.registry[int] is encode_number)
print(power(2, 50), power.cache_info(), power(2.0, 3), power.cache_info().misses, renamed(power, 'raised').__name__)
square = Square(4)
square.area = 5
print(square.area, encode(square), Square(4).area, 'area' in vars(square), 'area' in vars(Square(1)))
for attempt in (
    lambda: encode([1]), lambda: encode({1: [2]}), lambda: encode({(1,): 2}), lambda: encode(Shape(1, -2)), lambda: encode(Shape('a', 'b')),
    lambda: encode(), lambda: power(2, 'a'), lambda: power([], 2), lambda: power(1, 2, 3), lambda: renamed(5, 'x')(),
    lambda: update_wrapper(1, 2, 3), lambda: encode.register('list'), lambda: cached_property(1, 2),
    lambda: singledispatch(encode, 1), lambda: encode.registry['int'], lambda: WRAPPER_ASSIGNMENTS.index('x'), lambda: WRAPPER_UPDATES.index('x'),
    lambda: cache(lambda: 1)(5), lambda: Shape(-1).area, lambda: Square().area,
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(encode(encode))
