def kind(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    else:
        return 'large'


for n in (-3, 0, 7, 10, 99):
    print(n, kind(n))
if []:
    print('empty lists are true')
elif '' or {} or () or 0 or 0.0 or None:
    print('so are other empty things')
else:
    print('all of these are false')
if 'a': print('one line')
if 1: x = 1; y = 2
print(x, y)
if 0: pass
else: print('other')
try:
    if kind('text'): print('never')
except TypeError as e:
    print(e)
try:
    if False:
        pass
    elif [1, 2][5]:
        print('never')
except IndexError as e:
    print(e)
