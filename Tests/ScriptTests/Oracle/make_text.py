"""Writes TextOracle.swift: what CPython 3.11 gives for operations on integers and text.

Run as `python3 make_text.py > ../TextOracle.swift`; needs CPython 3.11.

A row of a table is its fields, separated by `|`; fields are written with `\\` escapes for bars, backslashes and
whatever is not printable ASCII. An error is `!`, the class, a colon and the message.
"""

import random
import struct

draw = random.Random(11)


def escape(text):
    result = ""
    for character in str(text):
        code = ord(character)
        if character in "|\\" or not 32 <= code < 127:
            result += f"\\{code:x};"
        else:
            result += character
    return result


def bits(x):
    x = float("nan") if x != x else x
    return f"{struct.unpack('<Q', struct.pack('<d', x))[0]:016x}"


def attempt(compute):
    try:
        return escape(compute())
    except Exception as error:
        text = error.args[0] if error.args else ""
        return escape(f"!{type(error).__name__}:{text}")


def table(name, comment, rows, count=10**6):
    """Prints a table of at most `count` rows, drawn from those that fit in a line."""
    lines = list(dict.fromkeys("    " + "|".join(row) for row in rows))
    lines = [line for line in lines if len(line) <= 108]
    kept = sorted(draw.sample(range(len(lines)), min(count, len(lines))))
    print(f"\n  /// {comment}")
    print(f'  static let {name} = #"""')
    print("\n".join(lines[index] for index in kept))
    print('    """#')


def large():
    kind = draw.randrange(6)
    if kind == 0:
        return draw.randint(-20, 20)
    if kind == 1:
        return draw.choice([-1, 1]) * (2 ** draw.choice([63, 64, 53, 128]) + draw.randint(-2, 2))
    if kind == 2:
        return draw.randint(-2**63, 2**63 - 1)
    return draw.choice([-1, 1]) * draw.getrandbits(draw.choice([70, 100, 130]))


def integer_rows():
    operations = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
        "//": lambda a, b: a // b, "%": lambda a, b: a % b, "&": lambda a, b: a & b,
        "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "<": lambda a, b: int(a < b),
        "/": lambda a, b: bits(a / b),
    }
    for name, operation in operations.items():
        for _ in range(45):
            a, b = large(), large()
            yield str(a), escape(name), str(b), attempt(lambda: operation(a, b))
    for _ in range(40):
        a, b = large(), draw.randint(0, 140)
        yield str(a), "<<", str(b), attempt(lambda: a << b)
        yield str(a), ">>", str(b), attempt(lambda: a >> b)
        yield str(a), "**", str(b % 5), attempt(lambda: a ** (b % 5))
        yield str(a), "hash", "0", attempt(lambda: hash(a))
        yield str(a), "~", "0", attempt(lambda: ~a)
        yield str(a), "float", "0", attempt(lambda: bits(float(a)))
        yield str(a), "round", str(-(b % 25)), attempt(lambda: round(a, -(b % 25)))
        x = draw.choice([float(a), float(a) + 0.5, a / 3, 1e300, -1e300, float("inf")])
        order = -1 if a < x else 1 if a > x else 0
        yield str(a), "compare", bits(x), str(order)
    for a, b in [(2**1100, 2**90), (10**30, 3 * 2**1150), (3, 2**1075), (1, 2**1075), (2**53 + 1, 2**1127 + 1),
                 (-7 * 2**1000, 2**2060), (2**1024, 1), (2**1024 - 2**970, 1), (2**1024 - 2**969, 1),
                 (2**60 + 1, 2**1130), (3 * 2**60 + 1, 2**1135), (0, -5), (5, 0)]:
        power = lambda n: f"{n.bit_length()}" if n else "0"
        yield f"{a:x}", "x/", f"{b:x}", attempt(lambda: bits(a / b))


def double():
    kind = draw.randrange(7)
    if kind == 0:
        return draw.choice([0.0, -0.0, float("inf"), -float("inf"), float("nan"), 0.5, 1.5, 2.5, 1e16, 1e15, 1e17,
                            9007199254740993.0, 12345678901234567.0, 1e22, 5e-324, 1.7976931348623157e308, 1e-5, 1e-4])
    if kind == 1:
        return float(draw.randint(-10**6, 10**6))
    if kind == 2:
        return draw.randint(-10**5, 10**5) / draw.choice([2, 4, 8, 16, 10, 100, 1000])
    if kind == 3:
        return struct.unpack("<d", struct.pack("<Q", draw.getrandbits(64)))[0]
    if kind == 4:
        return draw.randint(-2000, 2000) * 10.0 ** draw.randint(-20, 20)
    return draw.uniform(-1, 1) * 10.0 ** draw.randint(-6, 9)


def double_rows():
    for _ in range(260):
        x = double()
        yield bits(x), "repr", "", attempt(lambda: repr(x))
        n = draw.randint(-3, 17)
        yield bits(x), "round", str(n), attempt(lambda: bits(round(x, n)))
        yield bits(x), "whole", "", attempt(lambda: round(x))
        yield bits(x), "int", "", attempt(lambda: int(x))
        yield bits(x), "hash", "", attempt(lambda: 0 if x != x else hash(x))
    for x, n in [(2.675, 2), (0.15, 1), (0.25, 1), (0.35, 1), (1.005, 2), (5.0, -1), (6.0, -1), (15.0, -1), (25.0, -1),
                 (5.0000001, -1), (-4.9, -1), (1.5e308, -308), (1e300, -299), (5e-324, 400), (1e15 + 0.3, 1),
                 (1.0, -400), (-1.0, -400), (123456789.987654321, 20), (-0.4, 0), (1e22, -22), (1234.5, -2),
                 (4.35, 1), (1e-7, 7), (0.5e-15, 15), (2.5e-15, 15), (1.7e308, -308), (0.5, 0), (8.5, 0)]:
        yield bits(x), "round", str(n), attempt(lambda: bits(round(x, n)))


def typed(value):
    if isinstance(value, bool):
        return f"b:{int(value)}"
    if isinstance(value, int):
        return f"i:{value}"
    if isinstance(value, float):
        return f"f:{bits(value)}"
    return f"s:{escape(value)}"


def format_rows():
    fixed = ["", "d", "s", "f", "e", "g", "n", "%", "x", "X", "o", "b", "c", "#x", "#o", "#b", "+", " ", "-", "z", "#", "=5",
             ",", "_", ",d", "_d", ",x", "_x", ",_", "_,", ",,", "__", "y", "\u00e9", "\n", "5dd", ".", ".f", ".2d", "zd",
             "+c", ",c", "#c", "08,.2f", "012,", "020_", "#012_b", "#06_x", "05c", "08", "<08", "x>08", "010d", "<010d",
             "99999999999999999999", ".99999999999999999999f", ".9999999999f", "^7.1s", ".0", "5", "c>5", "<<5", "\u00e99",
             "\u00e9^9", "+.2e", "#.3g", "#.0e", "#.0f", ",.2f", "_.2f", ",n", "_n", "z.1f", "+z.3f", "E", "F", "G", ".3%",
             "_%", "6.", "=010", "=+9", "*<8,", "%x", "x%", "0=5", "*^9", ".3", "10.4f", ">10", "^10", "+d", " d", "-5",
             "08.3f", ".10g", ".1f", ".0f", ".2f", ".3f", ".4f", ".6f", "6.2f", "8.4f", "3d", "03d", ".17g", ".1e", "#.3"]
    values = [0, 1, -1, 65, 255, -255, 1234567, 10**20, -(2**70), True, False, "", "a", "abc", "h\u00e9",
              0.0, -0.0, 1.0, 1.5, -2.5, 0.5, 1234567.891, -0.0001, 1e16, 1e22, 1e-5, 123456.0, float("inf"),
              -float("inf"), float("nan"), 1e300, 5e-324, 99.995, 0.1]
    for specification in fixed:
        for value in draw.sample(values, 9):
            yield typed(value), escape(specification), attempt(lambda: format(value, specification))
    for _ in range(420):
        x = double()
        kind = draw.choice("efgEFG%")
        flags = draw.choice(["", "", "+", " ", "z", "#"])
        width = draw.choice(["", "", "12", "015", "<14", "^13"]) if not flags else draw.choice(["", "14", "016"])
        if width[:1] in "<^" and flags:
            width = ""
        head, tail = (width[:1], width[1:]) if width[:1] in ("<", "^") else ("", width)
        specification = head + flags + tail + draw.choice(["", "", ","]) + draw.choice(["", f".{draw.randint(0, 17)}"]) + kind
        yield typed(x), escape(specification), attempt(lambda: format(x, specification))


def percent_rows():
    fixed = ["d", "i", "u", "x", "X", "o", "c", "e", "E", "f", "F", "g", "G", "s", "y", "\u00e9", "\n", "5.3d", "05d", "+d",
             " d", "-6d|", "-06d|", "#x", "#X", "#o", "#010x", "08.3d", "#8.3x", "# x", "+x", ".0f", "#.0f", ".2f", "5.f",
             ".3e", "#g", ".3g", "+.2e", "010f", "ld", "hd", "Ld", "lld", "5s|", "-5s|", ".2s|", ".0d", "100.50d",
             "5c|", "-+8.3f|", "05.1f", "%", "5%", "", "5", ".1.1f", "1$s", "99999999999d", ".99999999999f"]
    values = [0, 5, -5, 97, -255, 2**70, -1, 1114112, 10**20, True, 1.5, -2.5, 0.5, 1e20, float("inf"), float("nan"), "a",
              "ab", "\u00e9"]
    for directive in fixed:
        for value in draw.sample(values, 7):
            if directive in ("s", "5s|", "-5s|", ".2s|") and not isinstance(value, str):
                continue
            yield escape("%" + directive), typed(value), attempt(lambda: ("%" + directive) % (value,))


def literal_rows():
    texts = ["", "1", "-1", "+5", " 12 ", "1_000", "1__0", "_1", "1_", "- 1", "1.5", "0x1f", "0X_1f", "0b101", "0o17", "010",
             "00", "0_0", "zz", "9", "b", "0x", "\u0663", "\u0663.\u0665", "1\u00a0", "inf", "-INF", "nan", "-NaN",
             "infinity", "infinit", ".5", "5.", ".", "1e", "1e5", "1E+5", "1e-5", "1e400", "-1e400", "1e-400", "1_0.5",
             "1._5", "1_.5", "1e1_0", "1e_1", "0.1", "1.7976931348623159e308", "2.2250738585072011e-308", "abc", "a\nb",
             "it's", "'", "\"'", "1 2", "12\n", "\x1c5", "\x00", "1\x00", "9223372036854775807", "9223372036854775808",
             "-9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "0x10", "1j", "+-1", "--1",
             "1e+", "e5", "+", "-", "9007199254740993", "0.30000000000000004", "123456789.123456789e-20", "\u00bd", "\u4e00"]
    for text in texts:
        yield "float", escape(text), attempt(lambda: bits(float(text)))
        for base in (10, 0, 16, 2, 36, 12, 37, 1):
            if base in (10, 0) or draw.random() < 0.3:
                yield str(base), escape(text), attempt(lambda: int(text, base))


def text_rows():
    samples = ["", "a", "abc", "Hello World", "hello world's end", "A1", "1", "a b  c ", "  x y ", "a,b,,c", ",a,", "a\r\nb\rc\n",
               "a\x0bb\x1cc\u2028d", "\u00df", "\u0149x", "\u0391\u03a3", "\u0391\u03a3 \u0392", "\u03a3", "\u0130", "\u01c6abc", "\ufb01",
               "\u01f2", "\u00b2", "\u00bd", "\u4e00", "\u0661", "\u00aa", "\u2167", "_a1", "1a", "\u00b7", "a\u00b7", "\x1c", "\u200b",
               "\x85 x\xa0", "it's", "\"it's\"", "\x00\x7f\x80\xa0\xad\u0378\u200b\ue000", "\U0001f600", "\n\t\r\\", "a\tb", "ab\tc\nd\te",
               "-5", "+5", "--5", "caf\u00e9", "na\u00efve caf\u00e9", "x.y.z", "\U0001d400", "a1b c3D", "aaa", "xyxabcxy", "\ud800"]
    plain = ["upper", "lower", "title", "capitalize", "swapcase", "strip", "lstrip", "rstrip", "isdigit", "isalpha", "isalnum",
             "isspace", "isupper", "islower", "istitle", "isidentifier", "isnumeric", "isdecimal", "isprintable", "expandtabs",
             "split", "rsplit", "splitlines"]
    for text in samples:
        for method in plain:
            name = {"split": "words", "rsplit": "rwords"}.get(method, method)
            yield name, escape(text), "", attempt(lambda: show(getattr(text, method)()))
        yield "repr", escape(text), "", attempt(lambda: repr(text))
        yield "ascii", escape(text), "", attempt(lambda: ascii(text))
        yield "keepends", escape(text), "", attempt(lambda: show(text.splitlines(True)))
        for width in (0, 4, 5, 8):
            yield "zfill", escape(text), str(width), attempt(lambda: text.zfill(width))
            for method in ("center", "ljust", "rjust"):
                yield method, escape(text), str(width), attempt(lambda: getattr(text, method)(width, "*"))
    parts = ["", "a", "b", ",", "xy", "aa", " ", "'", "\u00e9", "\u03a3", "l", "o w", "\n"]
    for text in samples:
        for part in draw.sample(parts, 4):
            for method in ("find", "rfind", "index", "rindex", "count", "split", "rsplit", "partition", "rpartition",
                           "startswith", "endswith", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"):
                if part or not method.endswith("strip"):
                    yield method, escape(text), escape(part), attempt(lambda: show(getattr(text, method)(part)))
            yield "replace", escape(text), escape(part), attempt(lambda: text.replace(part, "<>"))
            yield "replace1", escape(text), escape(part), attempt(lambda: text.replace(part, "<>", 1))
            yield "split1", escape(text), escape(part), attempt(lambda: show(text.split(part, 1)))
            yield "rsplit1", escape(text), escape(part), attempt(lambda: show(text.rsplit(part, 1)))
            start, end = draw.randint(-6, 6), draw.randint(-6, 6)
            for method in ("find", "rfind", "count", "startswith", "endswith"):
                found = attempt(lambda: show(getattr(text, method)(part, start, end)))
                yield f"{method} {start} {end}", escape(text), escape(part), found
    for text in ("a b  c ", " a b c", "a"):
        for limit in (0, 1, 2):
            yield f"spaces {limit}", escape(text), "", escape(show(text.split(None, limit)))
            yield f"rspaces {limit}", escape(text), "", escape(show(text.rsplit(None, limit)))


def show(value):
    if isinstance(value, (list, tuple)):
        return "".join(f"{piece}\x01" for piece in value)
    return value


class Recorder:
    """An argument that records how a field reaches into it."""

    def __init__(self, name):
        self.name = name

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Recorder(f"{self.name}.{name}")

    def __getitem__(self, key):
        return Recorder(f"{self.name}[{key}]" if isinstance(key, int) else f"{self.name}['{key}']")

    def __format__(self, specification):
        return f"<{self.name}:{specification}>"

    def __str__(self):
        return f"s({self.name})"

    def __repr__(self):
        return f"r({self.name})"


def replacement_rows():
    formats = ["{} {}", "{0} {}", "{} {0}", "{", "}", "{0", "{a}", "{!r}", "{!s}", "{!a:>9}", "{!x}", "{!}", "{!rs}", "{!r:>9}",
               "{:{}}", "{:{}{}}", "{:{:{}}}", "{0.a}", "{0[a]}", "{0[1]}", "{0[-1]}", "{0[}", "{0[]}", "{0.}", "{0[0]x}",
               "{0[0}", "{a.b[c]}", "{{}}", "{{{}}}", "{}}", "a}b", "{:}}", "{:{}", "{ }", "{0 }", "{-1}",
               "{99999999999999999999}", "{.a}", "{[0]}", "{0[99999999999999999999]}", "{a b}", "{!r", "{!r ", "{!", "{!r}}",
               "{:", "{:x", "{0!r!s}", "{:!r}", "{0:{1}}", "{:{0}}", "{0:{}}", "{a!r:>{a}}", "{0{1}}", "{0[{}]}", "{0[a}b]}",
               "{0[:]}", "{0[!]}", "{:{{}}", "{a}{}", "{0.real.imag}", "{0..a}", "{0[0].}", "{0[0][]}", "{:.3f}", "x{}y{}z",
               "{:>10}|{:<5}", "{!\u00e9}", "\u00e9{}\u00e9", "{:\u00e9}", "{5}", "{} {} {}"]
    for text in formats:
        yield escape(text), attempt(lambda: text.format(Recorder("0"), Recorder("1"), a=Recorder("a")))


print("// Written by Oracle/make_text.py; do not edit.\n")
print("/// Results of CPython 3.11.")
print("enum TextOracle {", end="")
table("integers", "First integer, operation, second operand, result.", integer_rows(), 600)
table("doubles", "Bits of a double, operation, argument, result.", double_rows(), 700)
table("formats", "Value, specification, what `format` gives.", format_rows())
table("percents", "Format, value, what `%` gives.", percent_rows())
table("literals", "`float` or the base of `int`, text, result.", literal_rows())
table("texts", "Method, text, argument, result.", text_rows(), 2600)
table("replacements", "Format, what `format` makes of recording arguments.", replacement_rows())
print("}")
