n = 0
while n < 3:
    print('pass', n)
    n += 1
while n:
    n -= 1
else:
    print('ended with', n)
i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 6:
        break
    print('even', i)
else:
    print('never reached')
while False:
    print('never')
else:
    print('else of no pass at all')
total, k = 0, 10
while k > 0:
    k -= 3
    total += k
print(total, k)
