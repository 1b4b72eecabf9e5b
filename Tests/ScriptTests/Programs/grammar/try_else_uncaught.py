try:
    x = 1
except ValueError:
    print('no')
else:
    print('else runs')
    x.append(2)
finally:
    print('finally too')
