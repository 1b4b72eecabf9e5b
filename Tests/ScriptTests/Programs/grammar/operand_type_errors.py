class C:
    pass


values = [1, 2.5, 'a', [1], (1,), {'k': 1}, {1}, None, C(), len, C]
operators = [
    ('+', lambda a, b: a + b), ('-', lambda a, b: a - b), ('*', lambda a, b: a * b),
    ('/', lambda a, b: a / b), ('//', lambda a, b: a // b), ('%', lambda a, b: a % b),
    ('**', lambda a, b: a ** b), ('@', lambda a, b: a @ b), ('<<', lambda a, b: a << b),
    ('>>', lambda a, b: a >> b), ('&', lambda a, b: a & b), ('|', lambda a, b: a | b),
    ('^', lambda a, b: a ^ b),
]
for name, f in operators:
    for a in values:
        for b in (1, 'x', [0], None):
            try:
                f(a, b)
            except TypeError as e:
                print(name, e)
            except ZeroDivisionError as e:
                print(name, e)
