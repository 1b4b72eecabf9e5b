def t(x, log=[]):
    print(x, end=' ')
    return x


t(1) + t(2) * t(3)
print()
[t(4), t(5)][t(0)]
print()
{t('k'): t('v'), t('k2'): t('v2')}
print()
f = lambda *a, **k: None
f(t(1), *[t(2)], x=t(3), **{'y': t(4)})
print()
a = [0, 0, 0]
a[t(1)] = t(9)
print()
a[t(0)], a[t(2)] = t(5), t(6)
print(a)
t(1) < t(2) < t(0) < t(9)
print()
t(0) and t(1) or t(2)
print()
t('then') if t(1) else t('else')
print()
x = y = t(3)
print(x, y)


def g(a=t('default')):
    return a


print(g())
i = 0


def nexti():
    global i
    i += 1
    return i


print(nexti() - nexti() * nexti(), [nexti() for _ in range(2)], {nexti(): nexti()})
print((nexti(), i, nexti()), i)
a[t(1)] += t(5)
print(a)
t(1)[t(2)] = t(3)
