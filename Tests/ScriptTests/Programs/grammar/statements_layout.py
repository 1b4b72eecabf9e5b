import math; x = 1; y = 2
print(x, y); print('same line')
if x: print('inline'); print('both')
total = (1 +
         2 +  # a comment inside
         3)
z = 1 + \
    2
values = [
    1, 2,
    3,
]

print(total, z, values,
      sep='|',
      )


def f(a,
      b=2,
      ): return (
        a + b
)


print(f(1))
class C: v = 1
print(C.v)
for i in range(2): print(i, end=' ')
print()
while x < 3: x += 1
print(x)
if True:
        print('eight spaces')
        if True:
          print('two more')
if True:
	print('a tab')
try: pass
finally: print('fin')
# a comment at the end, then blank lines


pass; pass
...
None
(1, 2)
f
print(math.floor(2.5))
