tries = [
    lambda: [1, 2][2],
    lambda: [1][-2],
    lambda: (1,)[1],
    lambda: 'abc'[3],
    lambda: ''[0],
    lambda: [1]['a'],
    lambda: [1][1.0],
    lambda: [1][None],
    lambda: (1, 2)['x'],
    lambda: 'abc'['b'],
    lambda: 'abc'[1.5],
    lambda: {}['k'],
    lambda: {1: 2}[[1]],
    lambda: 5[0],
    lambda: None[0],
    lambda: 1.5['a'],
    lambda: {1}[0],
    lambda: len[0],
    lambda: range(3)[3],
    lambda: range(3)['a'],
    lambda: (x for x in 'a')[0],
    lambda: zip()[0],
    lambda: map(str, [])[0],
    lambda: {}.keys()[0],
    lambda: [1, 2][10 ** 30],
    lambda: True[0],
]
for t in tries:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e)


def assign():
    def a(): (1, 2)[0] = 5
    def b(): 'abc'[0] = 'x'
    def c(): [1][3] = 2
    def d(): range(3)[0] = 1
    def e(): {1}[0] = 1
    def f(): None[0] = 1
    def g(): {}[[1]] = 1
    def h(): [1]['a'] = 1
    def i(): 5[0] = 1
    for t in (a, b, c, d, e, f, g, h, i):
        try:
            t()
        except Exception as error:
            print(type(error).__name__, error)


assign()
[[1, 2], [3]][1][1]
