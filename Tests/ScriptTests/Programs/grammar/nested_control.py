def search(grid, wanted):
    """Finds a value in rows."""
    for r, row in enumerate(grid):
        c = 0
        while c < len(row):
            if row[c] is None:
                c += 1
                continue
            elif row[c] == wanted:
                break
            c += 1
        else:
            continue
        return r, c
    else:
        return None


print(search([[1, 2], [None, 3]], 3), search([[1]], 9), search([], 1))


def first_even(values):
    i = 0
    while i < len(values):
        if values[i] % 2 == 0:
            break
        i += 1
    else:
        pass
        return 'none'
    return values[i]


print(first_even([1, 3, 4]), first_even([1]), first_even([]))
while True:
    try:
        n = int('x')
    except (ValueError, TypeError):
        pass
    else:
        continue
    finally:
        print('checked')
    break
else:
    print('not reached')
first_even([1, 'a'])
