from math import sqrt
for name in ('a', 'b'):
    try:
        if name == 'a':
            from math import nothing_here
        else:
            from collections import missing_thing
    except ImportError as e:
        print(str(e).split(' (')[0], type(e).__name__)
print(sqrt(2.25))
sqrt('a')
