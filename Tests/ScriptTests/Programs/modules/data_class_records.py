"""Results of runs as immutable records."""
from dataclasses import (
    MISSING, Field, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace)


def required(cls):
    return [f.name for f in fields(cls) if f.default is MISSING and f.default_factory is MISSING]


def updated(record, **changes):
    known = {f.name for f in fields(record)}
    for name in changes:
        if name not in known:
            raise KeyError(f'{type(record).__name__} has no {name}')
    return replace(record, **changes)


@dataclass(frozen=True, order=True)
class Run:
    loss: float
    seed: int = field(compare=False)
    tags: tuple = ()


@dataclass
class Summary:
    best: Run
    others: list = field(default_factory=list)
    table: dict = field(default_factory=dict)


runs = [Run(0.3, 1), Run(0.1, 2, ('deep',)), Run(0.2, 3)]
best, *others = sorted(runs)
summary = Summary(best, others, {run.seed: run for run in runs})
print(required(Run), required(Summary), is_dataclass(summary), asdict(summary)['table'][2], astuple(summary)[1])
print(updated(best, tags=('a', 'b')), updated(summary, others=[]) == summary, best < others[0], isinstance(fields(Run)[0], Field))
print([f.default_factory is MISSING for f in fields(Run)], [f.compare for f in fields(Run)], fields(best)[0] is fields(Run)[0])
Row = make_dataclass('Row', [(f.name, object) for f in fields(Run)], namespace={'mean': lambda self, other: (self.loss + other.loss) / 2})
print(Row(0.5, 1, ()), Row(0.5, 1, ()).mean(Row(1.5, 2, ())), asdict(Row(1, 2, 3)), required(Row), Row.__module__ == 'types')
for attempt in (
    lambda: setattr(best, 'loss', 0), lambda: setattr(best, 'new', 0), lambda: delattr(best, 'loss'), lambda: updated(best, lost=1),
    lambda: updated(5), lambda: required(5), lambda: Run(), lambda: Run(1, 2, 3, 4), lambda: Run(1, sead=2), lambda: hash(summary),
    lambda: Row(1), lambda: sorted([Run(1, 1), 5]), lambda: asdict(Run), lambda: astuple(Run), lambda: replace(best, 5), lambda: Field(),
    lambda: make_dataclass(5, ['a']), lambda: make_dataclass('A', 5), lambda: is_dataclass(1, 2), lambda: MISSING + 1,
):
    try:
        print(attempt())
    except FrozenInstanceError as e:
        print('frozen:', e)
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Late(Run):
    after: int = 0
