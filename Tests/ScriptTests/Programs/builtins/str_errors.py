s = 'abc'
tries = [
    lambda: s + 1, lambda: 1 + s, lambda: s + None, lambda: s - 'a', lambda: s * 'a', lambda: s * 1.5,
    lambda: s / 2, lambda: -s, lambda: s[5], lambda: s['a'], lambda: s[1.0], lambda: s.index('z'),
    lambda: s.rindex('z'), lambda: s.index('a', 1), lambda: s.split(''), lambda: s.split(5),
    lambda: s.rsplit(''), lambda: s.join(5), lambda: ','.join([1, 2]), lambda: ','.join(['a', None]),
    lambda: s.join(), lambda: s.replace('a'), lambda: s.replace(1, 2), lambda: s.find(), lambda: s.find(5),
    lambda: s.count(1), lambda: s.startswith(5), lambda: s.endswith(['a']), lambda: s.startswith((1,)),
    lambda: s.strip(5), lambda: s.lstrip(1, 2), lambda: s.center(), lambda: s.center('a'),
    lambda: s.center(5, 'ab'), lambda: s.ljust(5, 1), lambda: s.rjust(), lambda: s.zfill('a'),
    lambda: s.zfill(), lambda: s.upper(1), lambda: s.lower(1), lambda: s.partition(''),
    lambda: s.partition(5), lambda: s.rpartition(''), lambda: s.expandtabs('a'), lambda: s.removeprefix(1),
    lambda: s.removesuffix(), lambda: s.append('d'), lambda: s.length(), lambda: s.size, lambda: s(),
    lambda: s.format.x, lambda: s.title(1), lambda: s.capitalize(1), lambda: s.swapcase(1),
    lambda: s.isdigit(1), lambda: s.isalpha(1), lambda: s.splitlines('a', 'b'), lambda: s < 5, lambda: 5 in s,
    lambda: s.isupper(1), lambda: s.islower(1), lambda: s.isspace(1), lambda: s.isalnum(1), lambda: s.rfind(),
    lambda: s.rstrip(0), lambda: s.isnumeric(1), lambda: s.isidentifier(1), lambda: str.upper(5),
    lambda: s.__len__(1), lambda: s.format(*5), lambda: len(s, 1), lambda: s % 5, lambda: s @ s, lambda: ~s,
    lambda: s.x, lambda: '' .join([[]]), lambda: s * 10 ** 19,
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)
s[0] = 'z'
