for v in (
    0, 1, -1, 10 ** 15, 10 ** 16, 2 ** 63, -2 ** 63, 2 ** 100, True, 0.0, -0.0, 1.0, 0.1, 1e15, 1e16, 1e17,
    1e22, 1e23, 1.5e300, 1e-4, 9.99e-5, 5e-324, 123456.789, 1e5, 100000.0, 1 / 3, 2 / 3, 1e21 / 3,
    float('inf'), float('nan'),
):
    print(v, repr(v), str(v), '%s' % v, f'{v}', '{}'.format(v), '%g' % v, '%.3f' % v if abs(v) < 1e10 else '')
    print(f'{v:.4g}', f'{float(v):>12.5}')
for text in (
    '0', '-0', '1e3', '1E-3', ' 7 ', '+5', '1_000', '0.1', '123456789012345678901234567890', 'inf',
    '-Infinity', 'NaN', '.5', '5.', '1e400', '1e-400',
):
    print(repr(float(text)), end=' ')
print()
for text in ('0', '-12', '+7', ' 99\n', '1_0', '000', '123456789012345678901234567890'):
    print(int(text), end=' ')
print()
for text in ('', '-', '1_', '_1', '1__0', 'e5', '1e', '0x10', 'nan()', '1.2.3', 'infin', '--1', '1 2'):
    for convert in (float, int):
        try:
            print(convert(text))
        except ValueError as e:
            print(e)
print(10 ** 20 % 7, int('7' * 40) // 3, str(3 ** 100)[-5:], len(str(2 ** 1000)), -7 // 2, int(-7 / 2))
print(round(-3.5), 5 .__add__(3))
print(len(str(10 ** 4299)))
print(len(str(10 ** 4300)))
