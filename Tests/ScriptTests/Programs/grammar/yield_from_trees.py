class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def walk(self):
        yield self.value
        for child in self.children:
            yield from child.walk()

    def depth(self):
        yield from (1 + d for child in self.children for d in child.depth()) if self.children else [0]


tree = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(tree.walk()), max(tree.depth()), sum(tree.walk()))


def averager():
    total, count = 0.0, 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


def outer(results):
    while True:
        result = yield from averager()
        results.append(result)
        if len(results) == 2:
            return


results = []
g = outer(results)
next(g)
print(g.send(10), g.send(20), g.send(None), g.send(5))
try:
    g.throw(ValueError('thrown in'))
except ValueError as e:
    print(e)
print(results)
h = averager()
next(h)
try:
    h.send('text')
except TypeError as e:
    print(e)
h.close()
try:
    h.send(1)
except StopIteration as e:
    print('stopped', e.value)


def stubborn():
    try:
        yield 1
    finally:
        print('closing')
        raise KeyError('in close')


s = stubborn()
next(s)
try:
    s.close()
except KeyError as e:
    print('close raised', e)


def ignores():
    while True:
        try:
            yield 'again'
        except BaseException:
            pass


i = ignores()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)
list(Tree(1, 2).walk())
