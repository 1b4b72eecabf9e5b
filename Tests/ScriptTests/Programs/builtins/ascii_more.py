class Thing:
    def __repr__(self):
        return 'Thing<é>'

    def __format__(self, spec):
        if not spec:
            raise ValueError('needs a format')
        return spec * 2


t = Thing()
print(ascii(t), ascii([t, 'a\n']), f'{t!a:>12}', repr(t), format(t, 'ab'), f'{t:x}', '{:y}'.format(t))
print(ascii('\x7f\u1234'))
for v, spec in (
    (7, 'b'), (7, '>+4'), (2.5, 'e'), ('s', '-<4'), (True, '3'), (10 ** 12, '_'), (-1.0, '08.2f'), (0, '%'),
):
    print(format(v, spec), end='|')
print()
format(t)
