"""Ciphers: texts translated by tables."""
import string
from string import ascii_lowercase, ascii_uppercase, punctuation


def caesar(text, shift):
    lower = ascii_lowercase[shift:] + ascii_lowercase[:shift]
    upper = ascii_uppercase[shift:] + ascii_uppercase[:shift]
    return text.translate(str.maketrans(string.ascii_letters, lower + upper))


def plain(text):
    return text.translate(str.maketrans('', '', punctuation + string.whitespace)).casefold()


def digits_only(text, alphabet):
    return ''.join(c for c in text if c in alphabet)


secret = caesar('Hello, World!', 3)
print(secret, caesar(secret, 23), plain("Don't  panic!\n"), plain('Straße'))
print(digits_only('0x1F-9g', string.hexdigits), digits_only('0789', string.octdigits), digits_only('a1b2', string.digits))
print(string.capwords('the quick  brown fox'), string.capwords('x=1,y=2', ','), string.capwords("it's o'clock", sep="'"))
print(len(string.printable), string.printable.isascii(), string.printable.isprintable(), repr(string.whitespace))
print('abc'.translate({97: 'A', 98: None, 99: 'see'}), 'abc'.translate({ord('a'): ord('z')}), 'a-b'.translate({45: ' '}))
print(str.maketrans({'a': '1', 'b': None}), str.maketrans('ab', 'xy', 'z'), 'ok'.translate(str.maketrans({'k': 'kay'})))
for word in ('Title Case', 'not Title', 'A', '', 'HeLLo', '3D Plot', 'ÀÉ', '٣', '²', '12', 'tab\t', 'naïve'):
    print(repr(word), word.istitle(), word.isdecimal(), word.isascii(), word.isprintable(), word.casefold())
print('{name:>6}|{value:.3f}'.format_map({'name': 'w', 'value': 2 / 3}), '{x[a]}'.format_map({'x': {'a': 5}}))
for attempt in (
    lambda: str.maketrans('ab', 'x'), lambda: str.maketrans('ab'), lambda: str.maketrans({'ab': 1}),
    lambda: str.maketrans(1, 2), lambda: 'abc'.translate(), lambda: 'abc'.translate({97: 1.5}), lambda: 'a'.translate(5),
    lambda: 'abc'.translate({97: 0x110000}), lambda: '{a}'.format_map({}), lambda: '{}'.format_map({'a': 1}),
    lambda: '{a}'.format_map(5), lambda: 'a'.format_map(), lambda: 'A'.casefold(1), lambda: 'A'.istitle(1),
    lambda: 'A'.isascii(1), lambda: 'A'.isdecimal(None), lambda: 'A'.isprintable(2), lambda: string.capwords(5),
    lambda: string.capwords('a', 5), lambda: string.digits + 1, lambda: string.ascii_letters[60],
    lambda: string.hexdigits.index('g'), lambda: string.octdigits.index('8'), lambda: int(string.punctuation),
    lambda: string.whitespace['a'], lambda: string.printable.nothing, lambda: string.ascii_lowercase - 'a',
    lambda: string.ascii_uppercase(), lambda: string.letters, lambda: caesar(5, 3), lambda: caesar('a', 'b'),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
