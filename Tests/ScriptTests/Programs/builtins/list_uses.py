queue = ['c', 'a']
queue.extend(['b', 'a'])
queue.extend(x for x in 'z')
queue.insert(1, 'new')
print(queue, queue.count('a'), queue.index('a'), queue.index('a', 3))
queue.sort(key=str.upper, reverse=True)
queue.remove('a')
print(queue, queue.pop(), queue.pop(0), queue)
backup = queue.copy()
queue.reverse()
queue.clear()
queue.append(backup)
print(queue, backup, (1, 2, 1).count(1), (3, 4).index(4), tuple(backup).index('new'), ('x',).count('y'))
history = []
for i in range(6):
    history.append(i * i)
    if len(history) > 3:
        history.pop(0)
print(history, history[::-1], sum(history[-2:]), [1, 2].count(True), [[1], [1]].count([1]))
for f in (
    lambda: history.index(0), lambda: history.remove(0), lambda: history.extend(None), lambda: [].pop(),
    lambda: (1, 2).index(3), lambda: (1,).count(), lambda: history.count(),
    lambda: history.sort(key=lambda v: v.x), lambda: history.insert('0', 1), lambda: history.copy().clear(0),
    lambda: history.reverse().x, lambda: history.append(1, 2),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
(1, 2, 3).index(1, 1)
