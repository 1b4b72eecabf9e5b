def find(values, wanted):
    for i, v in enumerate(values):
        if v == wanted:
            print('found at', i)
            break
    else:
        print('not found')


find([3, 1, 4, 1], 4)
find([3, 1, 4, 1], 5)
find([], 1)
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=' ')
print()
