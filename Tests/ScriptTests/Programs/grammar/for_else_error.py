for i in range(2):
    print(i)
else:
    raise ValueError('raised in else, i is %d' % i)
