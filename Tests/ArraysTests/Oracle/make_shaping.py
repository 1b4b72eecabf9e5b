"""Writes what NumPy 2.4 gives for random calls that create, index, reshape and sort arrays, and for texts of arrays.

    python make_shaping.py COUNT SEED > shaping.txt
    python make_shaping.py --text COUNT SEED > text.txt

One call a line: name, arguments and result, separated by "|". An array is TYPE:SHAPE:ELEMENTS, followed by "~" and
how it is laid out in memory if not in C order (T transposed, R reversed along all axes, S every second of the first
axis); floats are given by their bits. A result is an array, "=" and an array without axes for a scalar, several of
both separated by blanks, or "!" and an error. In texts a line feed is written "\\n".
"""
import sys
import random
import warnings

import numpy as np

warnings.simplefilter("ignore")
assert np.__version__ == "2.4.6"
TYPES = {"b1": np.bool_, "i8": np.int64, "f4": np.float32, "f8": np.float64}


def name_of(dtype):
    return {"bool": "b1", "int64": "i8", "float32": "f4", "float64": "f8"}[np.dtype(dtype).name]


def show(value):
    """The text of a result."""
    if isinstance(value, str):
        return value.replace("\n", "\\n")
    if isinstance(value, (list, tuple)):
        return " ".join(show(part) for part in value) if value else "-"
    if isinstance(value, (bool, int, float)):
        return "=" + show(np.asarray(value))
    if isinstance(value, np.generic):
        return "=" + show(np.asarray(value))
    array = np.ascontiguousarray(value).reshape(value.shape)
    name = name_of(array.dtype)
    flat = array.ravel()
    if name == "f8":
        parts = ["nan" if x != x else "%x" % b for x, b in zip(flat, flat.view(np.uint64))]
    elif name == "f4":
        parts = ["nan" if x != x else "%x" % b for x, b in zip(flat, flat.view(np.uint32))]
    else:
        parts = [str(int(x)) for x in flat]
    return name + ":" + ",".join(map(str, array.shape)) + ":" + ",".join(parts)


class Operand:
    """An array with the text that describes it."""

    def __init__(self, array, layout=""):
        self.text = show(array) + ("~" + layout if layout else "")
        if layout == "T":
            array = array.T
        if layout == "R":
            array = array[(slice(None, None, -1),) * array.ndim]
        if layout == "S":
            array = array[::2]
        self.array = array


def elements(rng, name, size):
    if name == "b1":
        return np.array([rng.random() < .5 for _ in range(size)], bool)
    if name == "i8":
        return np.array([rng.randint(-3, 9) for _ in range(size)], np.int64)
    values = [rng.choice([rng.randint(-3, 6), rng.uniform(-2, 2), rng.uniform(-2, 2)]) for _ in range(size)]
    if rng.random() < .1:
        values = [rng.choice([v, np.nan, np.inf, -np.inf]) for v in values]
    return np.array(values, TYPES[name])


def operand(rng, rank=None, name=None, shape=None, plain=False):
    name = name or rng.choice(["f8", "f8", "i8", "i8", "f4", "b1"])
    if shape is None:
        rank = rng.choice([0, 1, 1, 1, 2, 2, 2, 3, 4]) if rank is None else rank
        shape = tuple(rng.choice([0, 1, 1, 2, 2, 3, 3, 4, 5]) for _ in range(rank))
    array = elements(rng, name, int(np.prod(shape, dtype=int))).reshape(shape)
    layouts = [""] if plain or not array.ndim else ["", "", "", "T", "R", "S"]
    return Operand(array, rng.choice(layouts))


def joinable(value):
    return "-" if value is None else ",".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def random_items(rng, shape, fancy=True):
    """Items of an index, as text and as Python has them."""
    texts, items, axis, has_ellipsis = [], [], 0, False
    common = rng.choice([(2,), (3,), (2, 2), (1,), ()])
    while axis < len(shape) and rng.random() < .85 or (not items and rng.random() < .9):
        extent = shape[axis] if axis < len(shape) else 2
        kind = rng.random()
        if kind < .25:
            index = rng.randint(-extent, max(extent - 1, 0)) if rng.random() < .93 else rng.randint(-7, 7)
            texts.append("i%d" % index), items.append(index)
            axis += 1
        elif kind < .55:
            part = lambda: rng.choice([None, None, rng.randint(-6, 6)])
            step = rng.choice([None, None, 1, 2, -1, -2, 3])
            piece = slice(part(), part(), step if rng.random() < .98 else 0)
            texts.append("s" + ",".join("" if p is None else str(p) for p in (piece.start, piece.stop, piece.step)))
            items.append(piece)
            axis += 1
        elif kind < .62:
            texts.append("n"), items.append(None)
        elif kind < .68 and not has_ellipsis:
            texts.append("e"), items.append(Ellipsis)
            has_ellipsis = True
            axis += rng.randint(0, 1)
        elif fancy and kind < .88:
            shape_of = common if rng.random() < .9 else rng.choice([(), (1,), (2,), (0,)])
            low, high = (-extent, extent - 1) if extent and rng.random() < .95 else (-6, 6)
            index = np.array([rng.randint(low, high) for _ in range(int(np.prod(shape_of, dtype=int)))], np.int64)
            index = Operand(index.reshape(shape_of))
            texts.append("a" + index.text), items.append(index.array)
            axis += 1
        elif fancy and kind < .97:
            rank = rng.choice([1, 1, 2])
            mask_shape = tuple(shape[axis:axis + rank]) if rng.random() < .95 else (2,) * rank
            mask = Operand(elements(rng, "b1", int(np.prod(mask_shape, dtype=int))).reshape(mask_shape))
            texts.append("a" + mask.text), items.append(mask.array)
            axis += mask.array.ndim
        elif fancy:
            truth = rng.random() < .6
            texts.append("b%d" % truth), items.append(truth)
        if len(items) > 5:
            break
    return ";".join(texts) or "-", tuple(items)


def axis_for(rng, rank):
    return rng.randint(-rank, rank - 1) if rank and rng.random() < .95 else rng.randint(-4, 4)


def axes_for(rng, rank):
    kind = rng.random()
    if kind < .4:
        return None
    if kind < .7:
        return [axis_for(rng, rank)]
    return [axis_for(rng, rank) for _ in range(rng.randint(0, rank))]


def pythonic(axes):
    return None if axes is None else tuple(axes)


def case_index(rng):
    a = operand(rng)
    text, items = random_items(rng, a.array.shape)
    return [text, a.text], lambda: a.array[items]


def case_assign(rng):
    a = operand(rng, plain=rng.random() < .5)
    text, items = random_items(rng, a.array.shape)
    try:
        shape = a.array[items].shape
    except Exception:
        shape = (2,)
    kind = rng.random()
    if kind < .3:
        value = operand(rng, shape=())
    elif kind < .6:
        value = operand(rng, shape=shape)
    elif kind < .85:
        value = operand(rng, shape=tuple(s if rng.random() < .8 else 1 for s in shape[rng.randint(0, len(shape)):]))
    else:
        value = operand(rng)

    def run():
        a.array[items] = value.array
        return a.array
    return [text, a.text, value.text], run


def case_add_at(rng):
    a = operand(rng, name=rng.choice(["f8", "i8"]))
    text, items = random_items(rng, a.array.shape)
    try:
        shape = a.array[items].shape
    except Exception:
        shape = (2,)
    value = operand(rng, shape=rng.choice([(), shape]), name=name_of(a.array.dtype))
    operation = rng.choice(["add", "subtract", "multiply", "maximum", "minimum"])

    def run():
        getattr(np, operation).at(a.array, items, value.array)
        return a.array
    return [operation, text, a.text, value.text], run


def case_overlap(rng):
    size = rng.randint(2, 9)
    a = operand(rng, shape=(size,) if rng.random() < .5 else (size, rng.randint(1, 4)))
    text, items = random_items(rng, a.array.shape, fancy=rng.random() < .3)
    other, others = random_items(rng, a.array.shape, fancy=False)

    def run():
        a.array[items] = a.array[others]
        return a.array
    return [text, other, a.text], run


def case_reshape(rng):
    a = operand(rng)
    size = a.array.size
    shape = []
    while size > 1 and rng.random() < .8:
        divisors = [d for d in range(1, size + 1) if size % d == 0]
        shape.append(rng.choice(divisors))
        size //= shape[-1]
    shape.append(size)
    rng.shuffle(shape)
    shape = shape[-6:]
    if rng.random() < .4:
        shape[rng.randrange(len(shape))] = -1
    if rng.random() < .1:
        shape.append(rng.randint(-1, 3))
    return [joinable(shape), a.text], lambda: a.array.reshape(shape)


def case_axes(rng):
    a = operand(rng)
    rank = a.array.ndim
    kind = rng.choice(["transpose", "swapaxes", "moveaxis", "squeeze", "expand_dims", "flip", "ravel", "flatten"])
    if kind == "transpose":
        axes = rng.choice([None, rng.sample(range(rank), rank), [axis_for(rng, rank) for _ in range(rank)]])
        return [kind, joinable(axes) if axes != [] else "", a.text], lambda: a.array.transpose(axes)
    if kind == "swapaxes":
        axes = [axis_for(rng, rank), axis_for(rng, rank)]
        return [kind, joinable(axes), a.text], lambda: a.array.swapaxes(*axes)
    if kind == "moveaxis":
        axes = [axis_for(rng, rank), axis_for(rng, rank)]
        return [kind, joinable(axes), a.text], lambda: np.moveaxis(a.array, *axes)
    if kind == "expand_dims":
        axes = (axes_for(rng, rank + 1) or [0])[:3]
        return [kind, joinable(axes), a.text], lambda: np.expand_dims(a.array, tuple(axes))
    if kind in ("ravel", "flatten"):
        return [kind, "-", a.text], lambda: getattr(a.array, kind)()
    # A scalar may be squeezed along axis 0 if the axis stands alone, which is not told apart here.
    axes = axes_for(rng, rank) if rank else None
    text = "-" if axes is None else joinable(axes)
    return [kind, text, a.text], lambda: getattr(np, kind)(a.array, axis=pythonic(axes))


def case_broadcast(rng):
    a = operand(rng)
    shape = [rng.choice([s, s, s, rng.randint(0, 3)]) if s != 1 else rng.randint(0, 3) for s in a.array.shape]
    shape = [rng.randint(1, 3) for _ in range(rng.randint(0, 2))] + shape
    return [joinable(shape), a.text], lambda: np.broadcast_to(a.array, shape)


def case_join(rng):
    kind = rng.choice(["concatenate", "concatenate", "stack", "hstack", "vstack", "dstack", "column_stack", "r_", "c_"])
    first = operand(rng)
    parts = [first]
    axis = axis_for(rng, first.array.ndim)
    for _ in range(rng.randint(0, 2)):
        shape = list(first.array.shape)
        if rng.random() < .5 and shape and kind != "stack":
            at = axis if kind == "concatenate" and -len(shape) <= axis < len(shape) else rng.randrange(len(shape))
            shape[at] = rng.randint(0, 3)
        parts.append(operand(rng, shape=tuple(shape)) if rng.random() < .93 else operand(rng))
    arrays = [p.array for p in parts]
    if kind in ("concatenate", "stack"):
        where = axis if kind == "stack" or rng.random() < .85 else None
        return [kind, joinable(where)] + [p.text for p in parts], lambda: getattr(np, kind)(arrays, axis=where)
    if kind in ("r_", "c_"):
        return [kind, "-"] + [p.text for p in parts], lambda: getattr(np, kind)[tuple(arrays)]
    return [kind, "-"] + [p.text for p in parts], lambda: getattr(np, kind)(arrays)


def case_tile(rng):
    a = operand(rng)
    times = [rng.choice([0, 1, 1, 2, 2, 3]) for _ in range(rng.randint(0, 3))]
    return [joinable(times), a.text], lambda: np.tile(a.array, times)


def case_repeat(rng):
    a = operand(rng)
    axis = rng.choice([None, axis_for(rng, a.array.ndim)])
    length = 1
    if axis is None:
        length = a.array.size
    elif -a.array.ndim <= axis < a.array.ndim:
        length = a.array.shape[axis]
    if rng.random() < .5:
        times = rng.randint(-1 if rng.random() < .1 else 0, 3)
        return ["n%d" % times, joinable(axis), a.text], lambda: np.repeat(a.array, times, axis)
    if rng.random() < .1:
        length += 1
    times = Operand(np.array([rng.randint(0, 3) for _ in range(length)], np.int64))
    return [times.text, joinable(axis), a.text], lambda: np.repeat(a.array, times.array, axis)


def case_split(rng):
    a = operand(rng)
    axis = axis_for(rng, a.array.ndim)
    kind = rng.choice(["split", "array_split", "at"])
    if kind == "at":
        places = [rng.randint(-5, 6) for _ in range(rng.randint(0, 3))]
        return [kind, joinable(places), str(axis), a.text], lambda: np.split(a.array, places, axis)
    count = rng.randint(0 if rng.random() < .2 else 1, 4)
    return [kind, str(count), str(axis), a.text], lambda: getattr(np, kind)(a.array, count, axis)


def selection(rng, length, lists=True):
    kind = rng.random()
    if kind < .4:
        index = rng.randint(-length - 1, length + 1)
        return "i%d" % index, index
    if kind < .6:
        piece = slice(*(rng.choice([None, rng.randint(-5, 5)]) for _ in range(2)), rng.choice([None, 1, 2, -1]))
        return "s" + ",".join("" if p is None else str(p) for p in (piece.start, piece.stop, piece.step)), piece
    size = rng.randint(0, 4)
    low, high = (-length, length - 1) if length and rng.random() < .9 else (-6, 6)
    index = Operand(np.array([rng.randint(low, high) for _ in range(size)], np.int64))
    return "a" + index.text, index.array


def length_along(a, axis):
    if axis is None:
        return a.array.size
    return a.array.shape[axis] if -a.array.ndim <= axis < a.array.ndim else 2


def case_delete(rng):
    a = operand(rng)
    axis = rng.choice([None, axis_for(rng, a.array.ndim)])
    text, where = selection(rng, length_along(a, axis))
    return [text, joinable(axis), a.text], lambda: np.delete(a.array, where, axis)


def case_insert(rng):
    a = operand(rng, rank=rng.choice([1, 1, 2, 2, 3]))
    axis = rng.choice([None, axis_for(rng, a.array.ndim)])
    text, where = selection(rng, length_along(a, axis))
    values = operand(rng, shape=rng.choice([(), (), (1,), (2,), (3,), a.array.shape[1:], a.array.shape[:-1]]))
    return [text, joinable(axis), a.text, values.text], lambda: np.insert(a.array, where, values.array, axis)


def case_roll(rng):
    a = operand(rng)
    axes = rng.choice([None, [axis_for(rng, a.array.ndim) for _ in range(rng.randint(1, 2))]])
    shifts = [rng.randint(-7, 7) for _ in range(len(axes) if axes and rng.random() < .7 else 1)]
    return [joinable(shifts), joinable(axes), a.text], lambda: np.roll(a.array, shifts, axes)


def case_rot90(rng):
    a = operand(rng)
    turns = rng.randint(-5, 5)
    return [str(turns), a.text], lambda: np.rot90(a.array, turns)


def case_take(rng):
    a = operand(rng)
    axis = rng.choice([None, axis_for(rng, a.array.ndim)])
    length = length_along(a, axis)
    low, high = (-length, length - 1) if length and rng.random() < .8 else (-9, 9)
    shape = rng.choice([(), (1,), (2,), (3,), (2, 2), (0,)])
    index = np.array([rng.randint(low, high) for _ in range(int(np.prod(shape, dtype=int)))], np.int64)
    index = Operand(index.reshape(shape))
    # Wrapping around an empty axis never ends in NumPy.
    mode = rng.choice(["raise", "raise", "wrap", "clip"]) if length else "raise"
    return [mode, joinable(axis), index.text, a.text], lambda: np.take(a.array, index.array, axis, mode=mode)


def case_pad(rng):
    a = operand(rng, rank=rng.choice([1, 1, 2, 2, 3]))
    widths = [(rng.randint(0, 3), rng.randint(0, 3)) for _ in range(a.array.ndim)]
    mode = rng.choice(["constant", "edge"])
    text = ",".join("%d,%d" % pair for pair in widths)
    if mode == "edge":
        return [mode, text, "-", a.text], lambda: np.pad(a.array, widths, mode)
    values = [(rng.randint(-3, 3), rng.randint(-3, 3)) for _ in range(a.array.ndim)]
    named = ",".join("%d,%d" % pair for pair in values)
    return [mode, text, named, a.text], lambda: np.pad(a.array, widths, mode, constant_values=values)


def case_resize(rng):
    a = operand(rng)
    shape = [rng.randint(0, 4) for _ in range(rng.randint(0, 3))]
    return [joinable(shape), a.text], lambda: np.resize(a.array, shape)


def case_unique(rng):
    a = operand(rng)
    return [a.text], lambda: np.unique(a.array, return_index=True, return_inverse=True, return_counts=True)


def case_bincount(rng):
    size = rng.randint(0, 6)
    a = Operand(np.array([rng.randint(0 if rng.random() < .97 else -1, 6) for _ in range(size)], np.int64))
    least = rng.choice([0, 0, 3, 9])
    if rng.random() < .5:
        return [str(least), a.text], lambda: np.bincount(a.array, minlength=least)
    weights = operand(rng, shape=(size if rng.random() < .95 else 2,), name="f8")
    return [str(least), a.text, weights.text], lambda: np.bincount(a.array, weights.array, least)


def case_nonzero(rng):
    a = operand(rng)
    kind = rng.choice(["nonzero", "flatnonzero", "argwhere"])
    return [kind, a.text], lambda: getattr(np, kind)(a.array)


def case_count_nonzero(rng):
    a = operand(rng)
    axes = axes_for(rng, a.array.ndim)
    keep = rng.random() < .3
    text = "-" if axes is None else joinable(axes)
    return [text, str(int(keep)), a.text], lambda: np.count_nonzero(a.array, axis=pythonic(axes), keepdims=keep)


def case_searchsorted(rng):
    a = operand(rng, rank=1)
    a = Operand(np.sort(a.array))
    v = operand(rng)
    side = rng.choice(["left", "right"])
    return [side, a.text, v.text], lambda: np.searchsorted(a.array, v.array, side)


def case_digitize(rng):
    edges = operand(rng, rank=1, name=rng.choice(["f8", "i8"]))
    ordered = np.sort(edges.array) if rng.random() < .9 else edges.array
    edges = Operand(ordered if rng.random() < .6 else ordered[::-1].copy())
    a = operand(rng, name=rng.choice(["f8", "i8"]))
    right = rng.random() < .5
    return [str(int(right)), edges.text, a.text], lambda: np.digitize(a.array, edges.array, right)


def case_isin(rng):
    a, b = operand(rng), operand(rng)
    invert = rng.random() < .3
    return [str(int(invert)), a.text, b.text], lambda: np.isin(a.array, b.array, invert=invert)


def case_histogram(rng):
    a = operand(rng, name=rng.choice(["f8", "i8"]))
    density = rng.random() < .3
    if rng.random() < .6:
        bins = rng.randint(0 if rng.random() < .1 else 1, 9)
        span = rng.choice([None, None, (-2, 3), (0, 1), (1, 0)])
        return (["n%d" % bins, joinable(span), str(int(density)), a.text],
                lambda: np.histogram(a.array, bins, span, density))
    edges = Operand(np.sort(elements(rng, rng.choice(["f8", "i8"]), rng.randint(1, 5))))
    return ["a" + edges.text, "-", str(int(density)), a.text], lambda: np.histogram(a.array, edges.array, None, density)


def case_unravel(rng):
    shape = [rng.randint(1, 4) for _ in range(rng.randint(1, 3))]
    size = int(np.prod(shape))
    index = Operand(np.array([rng.randint(0, size if rng.random() < .1 else size - 1) for _ in range(3)], np.int64))
    return [joinable(shape), index.text], lambda: np.unravel_index(index.array, shape)


def case_ravel_multi(rng):
    shape = [rng.randint(1, 4) for _ in range(rng.randint(1, 3))]
    parts = [Operand(np.array([rng.randint(0, s if rng.random() < .1 else s - 1) for _ in range(2)], np.int64)) for s in shape]
    mode = rng.choice(["raise", "wrap", "clip"])
    return ([mode, joinable(shape)] + [p.text for p in parts],
            lambda: np.ravel_multi_index([p.array for p in parts], shape, mode=mode))


def case_triangle_indices(rng):
    kind = rng.choice(["tril_indices", "triu_indices"])
    n, k, m = rng.randint(0, 4), rng.randint(-3, 3), rng.randint(0, 4)
    return [kind, "%d,%d,%d" % (n, k, m)], lambda: getattr(np, kind)(n, k, m)


def case_ix(rng):
    parts = [operand(rng, rank=1, name=rng.choice(["i8", "b1"])) for _ in range(rng.randint(1, 3))]
    return [p.text for p in parts], lambda: np.ix_(*[p.array for p in parts])


def case_sort(rng):
    a = operand(rng)
    axis = rng.choice([None, -1, axis_for(rng, a.array.ndim)])
    if rng.random() < .5:
        return ["sort", joinable(axis), a.text], lambda: np.sort(a.array, axis)
    return ["argsort", joinable(axis), a.text], lambda: np.argsort(a.array, axis, kind="stable")


def case_lexsort(rng):
    size = rng.randint(0, 6)
    keys = [operand(rng, shape=(size,)) for _ in range(rng.randint(1, 3))]
    return [k.text for k in keys], lambda: np.lexsort([k.array for k in keys])


def case_quantile(rng):
    a = operand(rng, name=rng.choice(["f8", "i8", "f4"]))
    axes = axes_for(rng, a.array.ndim)
    keep = rng.random() < .3
    text = "-" if axes is None else joinable(axes)
    kind = rng.choice(["median", "percentile", "percentiles"])
    if kind == "median":
        return [kind, "-", text, str(int(keep)), a.text], lambda: np.median(a.array, axis=pythonic(axes), keepdims=keep)
    if not a.array.size:
        a = operand(rng, name="f8", shape=(2, 3))
        axes, text = None, "-"
    q = [rng.choice([0, 10, 25, 33.3, 50, 62.5, 75, 90, 100, 101 if rng.random() < .1 else 1]) for _ in range(1 if kind == "percentile" else 2)]
    return ([kind, joinable(q), text, str(int(keep)), a.text],
            lambda: np.percentile(a.array, q if kind == "percentiles" else q[0], axis=pythonic(axes), keepdims=keep))


def case_create(rng):
    kind = rng.choice(["eye", "tri", "zeros", "ones", "full"])
    name = rng.choice(list(TYPES))
    dtype = TYPES[name]
    if kind in ("eye", "tri"):
        n, m, k = rng.randint(-1 if rng.random() < .1 else 0, 4), rng.randint(0, 4), rng.randint(-5, 5)
        return [kind, "%d,%d,%d" % (n, m, k), name], lambda: getattr(np, kind)(n, m, k, dtype)
    shape = [rng.randint(-1 if rng.random() < .1 else 0, 3) for _ in range(rng.randint(0, 3))]
    if kind == "full":
        value = Operand(elements(rng, rng.choice(list(TYPES)), 1).reshape(()))
        return [kind, joinable(shape) if shape else "", name, value.text], lambda: np.full(shape, value.array, dtype)
    return [kind, joinable(shape) if shape else "", name], lambda: getattr(np, kind)(shape, dtype)


def number(rng, whole):
    return rng.randint(-6, 9) if whole else rng.choice([rng.uniform(-5, 5), rng.randint(-5, 5) / 10, 0.1])


def case_arange(rng):
    numbers = [number(rng, rng.random() < .5) for _ in range(3)]
    name = rng.choice(["-", "-", "-", "i8", "f4", "f8"])
    dtype = None if name == "-" else TYPES[name]
    texts = [show(np.asarray(n)) for n in numbers]
    return [name] + texts, lambda: np.arange(*numbers, dtype=dtype)


def case_linspace(rng):
    start, stop = number(rng, rng.random() < .5), number(rng, rng.random() < .5)
    count, ends = rng.randint(-1 if rng.random() < .1 else 0, 9), rng.random() < .6
    name = rng.choice(["f8", "f8", "f4", "i8", "b1"])
    texts = [show(np.asarray(float(n))) for n in (start, stop)]
    return ([str(count), str(int(ends)), name] + texts,
            lambda: np.linspace(start, stop, count, ends, dtype=TYPES[name]))


def case_diagonal(rng):
    kind = rng.choice(["diag", "tril", "triu"])
    a = operand(rng)
    k = rng.randint(-4, 4)
    return [kind, str(k), a.text], lambda: getattr(np, kind)(a.array, k)


def case_meshgrid(rng):
    parts = [operand(rng, rank=rng.choice([0, 1, 1, 1])) for _ in range(rng.randint(1, 3))]
    order, sparse = rng.choice(["xy", "ij"]), rng.random() < .3
    return ([order, str(int(sparse))] + [p.text for p in parts],
            lambda: np.meshgrid(*[p.array for p in parts], indexing=order, sparse=sparse))


def case_grid(rng):
    kind = rng.choice(["mgrid", "ogrid"])
    texts, pieces = [], []
    for _ in range(rng.randint(1, 3)):
        if rng.random() < .7:
            start, step = number(rng, rng.random() < .7), rng.choice([1, 1, 2, .5])
            stop = start + rng.uniform(0, 3)
            stop = stop if isinstance(start, float) else int(stop)
            pieces.append(slice(start, stop, step))
            texts.append("s" + ";".join(show(np.asarray(n)) for n in (start, stop, step)))
        else:
            start, stop, count = rng.uniform(-2, 2), rng.uniform(-2, 2), rng.randint(0, 4)
            pieces.append(slice(start, stop, complex(0, count)))
            texts.append("c" + ";".join([show(np.asarray(start)), show(np.asarray(stop)), str(count)]))
    if len(pieces) == 1:
        return ["line"] + texts, lambda: getattr(np, kind)[pieces[0]]
    return [kind] + texts, lambda: getattr(np, kind)[tuple(pieces)]


def case_indices(rng):
    shape = [rng.randint(0, 3) for _ in range(rng.randint(1, 3))]
    return [joinable(shape)], lambda: np.indices(shape)


def case_astype(rng):
    a = operand(rng)
    name = rng.choice(list(TYPES))
    return [name, a.text], lambda: a.array.astype(TYPES[name])


def case_text(rng):
    rank = rng.choice([0, 1, 1, 1, 1, 2, 2, 2, 3, 4])
    name = rng.choice(["f8", "f8", "f8", "f8", "f4", "f4", "i8", "b1"])
    options = {}
    if rng.random() < .3:
        options["precision"] = rng.choice([0, 1, 2, 3, 4, 6, 10, 12, 16, 17, 20])
    if rng.random() < .15:
        options["suppress"] = True
    if rng.random() < .2:
        options["threshold"] = rng.choice([0, 3, 10])
        options["edgeitems"] = rng.choice([1, 2, 3])
    if rng.random() < .15:
        options["linewidth"] = rng.choice([20, 40, 60, 100])
    size = rng.choice([6, 6, 6, 12, 40]) if rank == 1 else {0: 1, 2: 6, 3: 4, 4: 3}[rank]
    shape = tuple(rng.randint(1 if rng.random() < .95 else 0, size) for _ in range(rank))
    if rng.random() < .03:
        shape = (rng.randint(900, 1200),) if rng.random() < .5 else (rng.randint(30, 40), rng.randint(30, 40))
    count = int(np.prod(shape, dtype=int))
    if name == "i8":
        top = 10 ** rng.choice([1, 1, 2, 4, 9, 18])
        values = [rng.randint(-top, top) for _ in range(count)]
    elif name == "b1":
        values = [rng.random() < .5 for _ in range(count)]
    else:
        top = rng.choice([0, 0, 0, 1, 2, 3, 5, 8, 12, 20, 40, 300])
        digits = rng.choice([0, 1, 2, 3, 6, 17, 17])
        low = rng.choice([0, 0, -3, -5, -9, -300])
        values = []
        for _ in range(count):
            v = rng.uniform(-1, 1) * 10.0 ** rng.randint(min(low, top), top)
            values.append(float("%.*g" % (digits, v)) if digits else float(round(v)))
        if rng.random() < .3:
            values = [rng.choice([v, v, 0., -0., 1., np.nan, np.inf, -np.inf, 5e-324]) for v in values]
        if rng.random() < .1:
            values = [float(abs(v)) for v in values]
    a = Operand(np.array(values, TYPES[name]).reshape(shape))
    text = ",".join(str(int(options.get(key, default))) for key, default in [
        ("precision", 8), ("suppress", 0), ("threshold", 1000), ("edgeitems", 3), ("linewidth", 75)])

    def run():
        with np.printoptions(**options):
            value = a.array if rank else a.array[()]
            return repr(a.array) + "|" + str(a.array) + "|" + repr(value) + "|" + str(value)
    return [text, a.text], run


def main():
    arguments = sys.argv[1:]
    is_text = arguments[:1] == ["--text"]
    count, seed = int(arguments[-2]), int(arguments[-1])
    rng = random.Random(seed)
    cases = {k[5:]: v for k, v in globals().items() if k.startswith("case_") and (k == "case_text") == is_text}
    for number in range(count):
        name = list(cases)[number % len(cases)]
        fields, run = cases[name](rng)
        try:
            result = show(run())
        except Exception as error:
            kind = type(error).__name__.removeprefix("_")
            result = "!%s: %s" % (kind, error)
        print("|".join([name] + fields + [result]))


main()
