"""A tokenizer and a character-level vocabulary, as programs for text models have them."""
import string


class Vocabulary:
    def __init__(self, alphabet):
        if not alphabet.isascii():
            raise ValueError(f'not ASCII: {ascii(alphabet)}')
        self.index = {c: i for i, c in enumerate(alphabet)}

    def encode(self, text):
        return [self.index[c] for c in text.casefold()]

    def __len__(self):
        return len(self.index)


def kind(c):
    for name, letters in (
        ('lower', string.ascii_lowercase), ('upper', string.ascii_uppercase), ('digit', string.digits),
        ('space', string.whitespace), ('mark', string.punctuation),
    ):
        if c in letters:
            return name
    return 'printable' if c.isprintable() else 'other'


def tokens(text):
    result = []
    for c in text:
        if result and kind(c) == kind(result[-1][-1]):
            result[-1] += c
        else:
            result.append(c)
    return result


class Defaults(dict):
    def __missing__(self, key):
        return f'<{key}>'


vocabulary = Vocabulary(string.ascii_lowercase + string.digits + ' ')
print(len(vocabulary), vocabulary.encode('Net 42'), tokens('x1 += W2*h;\n'), [kind(c) for c in 'aB3 .é\x07'])
print('{model}: {loss:.2f} after {epochs}'.format_map(Defaults(model='xor', loss=0.125)))
print(string.capwords('softmax of the logits'), 'Softmax Of The Logits'.istitle(), string.capwords('SOFT max').istitle())
print([c for c in string.hexdigits if c not in string.digits and c.isascii()], string.octdigits.isdecimal())
print(all(c in string.printable for c in string.ascii_letters), sorted(set(string.punctuation) - set('!"#$%&/()=?'))[:5])
table = str.maketrans(string.ascii_lowercase, string.ascii_uppercase, string.digits)
print('layer2 of 3'.translate(table), len(table), 'é'.translate(table), table[ord('7')])
for word, method in [('½', 'isdecimal'), ('Ａ', 'isascii'), ('New York', 'istitle'), ('a\u200b', 'isprintable')]:
    print(method, ascii(word), getattr(word, method)())
for attempt in (
    lambda: vocabulary.encode('a!'), lambda: Vocabulary('é'), lambda: Vocabulary(5), lambda: kind(5),
    lambda: tokens(None), lambda: string.capwords(None, ' '), lambda: '{x.y}'.format_map(Defaults()),
    lambda: '{loss:.2f}'.format_map(Defaults()), lambda: '{'.format_map({}), lambda: str.maketrans(),
    lambda: str.maketrans('a', 'b', 5), lambda: str.maketrans('a', 'b', 'c', 'd'), lambda: str.casefold(),
    lambda: str.istitle(3), lambda: str.isprintable([]), lambda: 'x'.translate(None), lambda: 'x'.translate({120: [1]}),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(string.punctuation.index('a'))
