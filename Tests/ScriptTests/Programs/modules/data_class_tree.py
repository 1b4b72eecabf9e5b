"""An expression tree of data classes with a printer and derivatives."""
import dataclasses as dc


@dc.dataclass(frozen=True)
class Node:
    def __add__(self, other):
        return Sum(self, other)


@dc.dataclass(frozen=True)
class Leaf(Node):
    name: str


@dc.dataclass(frozen=True)
class Sum(Node):
    left: Node
    right: Node = dc.field(default=Leaf('0'))


def children(node):
    return [getattr(node, f.name) for f in dc.fields(node) if dc.is_dataclass(getattr(node, f.name))]


def renamed(node, names):
    if isinstance(node, Leaf):
        return dc.replace(node, name=names[node.name])
    return dc.replace(node, **{f.name: renamed(getattr(node, f.name), names) for f in dc.fields(node)})


def defaults(cls):
    return {f.name: f.default for f in dc.fields(cls) if f.default is not dc.MISSING}


class Checked:
    def __setattr__(self, name, value):
        if name not in {f.name for f in dc.fields(self)}:
            raise dc.FrozenInstanceError(f'no field {name}')
        object.__setattr__(self, name, value)


Pair = dc.make_dataclass('Pair', [('first', object), ('second', object, None)], bases=(Checked,))
tree = Leaf('x') + (Leaf('y') + Leaf('x'))
pair = Pair(1)
pair.second = 5
print(tree, children(tree), renamed(tree, {'x': 'a', 'y': 'b'}), defaults(Sum), len({tree, tree + tree, tree}), sep='\n')
print(pair, dc.asdict(tree), dc.astuple(tree), type(dc.fields(Sum)[0]) is dc.Field, dc.is_dataclass(dc.Field), sep='\n')
for attempt in (
    lambda: setattr(pair, 'third', 1), lambda: setattr(tree, 'left', 1), lambda: renamed(tree, {'x': 'a'}), lambda: children(5),
    lambda: renamed(Sum(1), {}), lambda: defaults(tree.left.name), lambda: dc.asdict('x'), lambda: dc.astuple(None), lambda: Pair(),
    lambda: dc.make_dataclass('Bad', [('x', int, 5), ('y', int)]), lambda: dc.make_dataclass('Bad', ['not ok']), lambda: dc.is_dataclass(),
    lambda: dc.MISSING[0], lambda: dc.Field(1, 2), lambda: Leaf(), lambda: Leaf('x').left, lambda: dc.replace(tree), lambda: dc.replace(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
tree.right.left = Leaf('z')
