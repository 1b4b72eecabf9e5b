def scale(x, /, factor=2, *, shift=0):
    """Scales."""
    return x * factor + shift


def join(*parts, sep=', ', last=None, **options):
    """Joins parts."""
    text = sep.join(str(p) for p in parts)
    return text + (last or '') + ''.join(f' {k}={v}' for k, v in sorted(options.items()))


def update(values, /, **changes):
    """Updates."""
    values.update(changes)
    return values


print(scale(1), scale(1, 3), scale(1, factor=4, shift=1), join(1, 2), join('a', sep='-', last='!', z=1, y=2))
print(update({}, values=3))
print(scale.__doc__, join.__name__, join(), join(*'xyz', **{'sep': ''}))
for f in (
    lambda: scale(x=1), lambda: scale(), lambda: scale(1, 2, 3), lambda: scale(1, shift='a'),
    lambda: join(1, seperator='') + 1, lambda: join(1, sep=5), lambda: update(), lambda: update(5, a=1),
    lambda: scale(None), lambda: join(1, last=5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def nested(a, /, b=[], *c, d=1, **e):
    """Docstring of a function that fails."""
    pass
    return a[b]


nested((1, 2), 5, d=2, e=3)
