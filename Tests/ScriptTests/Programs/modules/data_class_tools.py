"""A configuration kept in data classes: copies, dictionaries, and classes that are made while it runs."""
import dataclasses
from dataclasses import (
    MISSING, Field, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace)


@dataclass(frozen=True)
class Layer:
    size: int
    activation: str = 'tanh'


@dataclass
class Network:
    layers: list
    rate: float = 0.1
    notes: dict = field(default_factory=dict, repr=False)
    steps: int = field(default=0, init=False, compare=False, metadata={'unit': 'epochs'})

    def __post_init__(self):
        if self.rate <= 0:
            raise ValueError(f'rate {self.rate}')


net = Network([Layer(3), Layer(1, 'sigmoid')], notes={'by': ('a', Layer(2))})
print(net, asdict(net), astuple(net), sep='\n')
print([(f.name, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr) for f in fields(net)])
print(replace(net, rate=0.5), replace(net.layers[0], size=8), replace(net) == net, replace(net).layers is net.layers)
print(is_dataclass(net), is_dataclass(Network), is_dataclass(5), is_dataclass(list), isinstance(fields(Network)[0], Field))
print(fields(Layer)[1].default, fields(Network)[3].metadata['unit'], len(fields(Layer)))
Point = make_dataclass('Point', ['x', ('y', float), ('z', int, field(default=7))])
Named = make_dataclass('Named', [('name', str, 'none')], bases=(Point,), namespace={'size': lambda self: self.x + self.y})
print(Point(1, 2), Point(1, 2, 3) == Point(1, 2, 3), Named(1, 2, name='p').size(), Named.__name__, [f.name for f in fields(Named)])
Frozen = make_dataclass('Frozen', ['a'], frozen=True, order=True)
print(Frozen(1) < Frozen(2), hash(Frozen(3)) == hash(Frozen(3)), asdict(Frozen(4)), asdict(net, dict_factory=lambda pairs: sorted(pairs)[0]))
for attempt in (
    lambda: setattr(net.layers[0], 'size', 5), lambda: delattr(net.layers[0], 'size'), lambda: setattr(Frozen(1), 'a', 2),
    lambda: replace(net, rate=-1), lambda: replace(net, steps=5), lambda: replace(net, depth=2), lambda: replace(5), lambda: replace(Layer),
    lambda: asdict(5), lambda: asdict(Layer), lambda: astuple([Layer(1)]), lambda: astuple(Network), lambda: fields(5), lambda: fields(dict),
    lambda: make_dataclass('1x', ['a']), lambda: make_dataclass('P', ['a', 'a']), lambda: make_dataclass('P', ['class']),
    lambda: make_dataclass('P', [('a', int, 1), 'b']), lambda: make_dataclass('P', [5]), lambda: make_dataclass(), lambda: Point(), lambda: Point(1, 2, 3, 4),
    lambda: field(default=1, default_factory=list), lambda: is_dataclass(), lambda: dataclasses.fields(), lambda: MISSING(), lambda: Field(1),
    lambda: asdict(), lambda: astuple(net, 5), lambda: make_dataclass('P', [('a', list, [])]), lambda: MISSING.nope,
):
    try:
        print(attempt())
    except FrozenInstanceError as e:
        print('frozen:', e, isinstance(e, AttributeError))
    except Exception as e:
        print(type(e).__name__, e)
dataclasses.replace(net.layers[0], units=3)
