for i in range(10):
    if i == 2:
        continue
    if i == 5:
        break
    print(i)
out = []
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        out.append(i)
    finally:
        out.append('f%d' % i)
print(out)
while 1:
    while 1:
        break
    print('inner left')
    break
for x in range(3):
    with_value = x
    if x: break
print(with_value)
for i in range(3):
    try:
        if i:
            continue
        1 / 0
    except ZeroDivisionError:
        print('caught at', i)
        break
