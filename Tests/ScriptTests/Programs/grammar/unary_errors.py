class C:
    pass


for v in ('a', [1], None, (1,), {}, C(), 1.5):
    for name, f in (('-', lambda x: -x), ('+', lambda x: +x), ('~', lambda x: ~x)):
        try:
            print(name, f(v))
        except TypeError as e:
            print(e)
print(-'text')
