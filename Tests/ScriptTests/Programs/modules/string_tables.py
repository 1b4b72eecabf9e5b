"""The constants of `string`, shown and put to use in small checks of texts."""
from string import *
import string

for name in ('ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'digits', 'hexdigits', 'octdigits', 'punctuation',
             'printable', 'whitespace'):
    value = getattr(string, name)
    print(name.ljust(16), len(value), repr(value))


def number(text, base):
    allowed = {8: octdigits, 10: digits, 16: hexdigits}[base]
    for c in text:
        if c not in allowed:
            raise ValueError(f'{c!r} is no digit to base {base}')
    return int(text, base)


def identifier(text):
    if text[0] not in ascii_letters + '_':
        raise NameError(f'{text!r} starts with {text[0]!r}')
    bad = [c for c in text if c in whitespace or c in punctuation.replace('_', '')]
    if bad:
        raise NameError(f'{text!r} has {bad}')
    return text.translate({ord(c): c.lower() for c in ascii_uppercase})


def caption(text):
    assert text.isprintable() and all(c in printable for c in text), f'cannot print {text!r}'
    return capwords(text.translate(str.maketrans('_', ' ')))


def rotated(text):
    half = ascii_lowercase[13:] + ascii_lowercase[:13]
    return text.casefold().translate(dict(zip(map(ord, ascii_lowercase), half)))


for function, arguments in [
    (number, ('777', 8)), (number, ('789', 8)), (number, ('Ff', 16)), (number, ('0x1', 16)), (number, ('12', 10)),
    (number, ('', 10)), (number, ('1', 2)), (identifier, ('Layer_1',)), (identifier, ('1st',)), (identifier, ('a b',)),
    (identifier, ('',)), (identifier, ('a-b.c',)), (caption, ('hidden_layer size',)), (caption, ('tab\there',)),
    (caption, ('naïve',)), (caption, (5,)), (rotated, ('Hello',)), (rotated, (b for b in 'x')), (capwords, ()),
    (capwords, ('a b', 'c', 'd')), ('{a}-{b}'.format_map, ({'a': 1, 'b': 2},)), ('{a}'.format_map, ([1],)),
    ('{a!r:>5}'.format_map, ({'a': 'x'},)), ('Ab'.istitle, ()), ('Ab'.isascii, ('b',)), ('12'.isdecimal, ()),
    ('1.2'.isdecimal, (1, 2)), ('ß'.casefold, ()), ('ΑΣ'.casefold, ()), ('x'.translate, ({}, 1)),
    ('x'.translate, ('abc',)), ('\x41'.translate, (list('z' * 70),)), ('a'.maketrans, ({1: 'b', 'c': 2},)),
]:
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e)
