data = """# x, y, label
1.0, 2.0, a
-3.5, 4e-1, b

5, , c
"""
for number, line in enumerate(data.splitlines(), 1):
    line = line.strip()
    if not line or line.startswith('#'):
        print(number, 'skipped', line.lstrip('# ').split(', '))
        continue
    x, _, rest = line.partition(',')
    y, _, label = rest.rpartition(',')
    try:
        print(number, float(x), float(y), label.strip().upper().center(5, '*'))
    except ValueError as e:
        print(number, e)
line = 'lr=0.1 epochs=20 name=net'
options = dict(part.split('=') for part in line.split())
print(options)
print({k: (int(v) if v.isdigit() else float(v) if v.replace(
    '.', '', 1,
).isnumeric() else v) for k, v in options.items()})
print(line.rindex('='), line.rfind('='), line.count('='), line.find('epochs'), line.title(), line.swapcase())
print('snake_case_name'.replace('_', ' ').title().replace(' ', ''), 'CamelCase'.swapcase().capitalize())
print('7'.zfill(3), 'a'.ljust(3) + '|', 'tab\tx'.expandtabs(8), ''.join(reversed('abc')), 'x1'.isalpha())
print('x1'.isalnum(), 'X1'.isupper(), ''.islower(), '\t'.isspace(), 'a b'.isidentifier())
print('un-done'.removeprefix('un-'), 'undone'.removesuffix('done'), 'b a c'.rsplit(maxsplit=1))
print('end.'.endswith('.'), 'mid'.rjust(5, '<'), '%s' % line.rstrip('tne'))
a, b = 'only'.split('=')
