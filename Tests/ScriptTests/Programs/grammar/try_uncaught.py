def inner(n):
    try:
        return [1, 2][n]
    except KeyError:
        print('not this one')
    finally:
        print('finally', n)


print(inner(0))
print(inner(9))
