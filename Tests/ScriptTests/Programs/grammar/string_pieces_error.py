parts = ['alpha' 'beta', 'gamma'
         'delta']
print(parts, 'x' "y" in 'axyz')
message = ('value: '
           '%d' ' and %d' % (1, 2))
print(message)
print('first ' 'second ' + 3)
