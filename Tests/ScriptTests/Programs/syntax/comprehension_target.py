x = [i + 1 for i + 1 in range(3)]
