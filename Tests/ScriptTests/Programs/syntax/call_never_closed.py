print(sum([1, 2])
x = 1
