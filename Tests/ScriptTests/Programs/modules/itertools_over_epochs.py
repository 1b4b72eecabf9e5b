import itertools

losses = [0.9, 0.7, 0.7, 0.65, 0.8, 0.6]
print([round(b - a, 2) for a, b in itertools.pairwise(losses)])
print([(k, len(list(g))) for k, g in itertools.groupby(losses, key=lambda v: v > 0.68)])
print(list(itertools.takewhile(lambda v: v > 0.66, losses)))
print(list(itertools.dropwhile(lambda v: v > 0.66, losses)))
print(list(itertools.compress(losses, [v < 0.7 for v in losses])))
print(list(itertools.starmap(max, zip(losses, losses[1:]))))
grid = list(itertools.combinations_with_replacement([8, 16], 2))
print(grid, list(itertools.chain.from_iterable(grid)))
first, second = itertools.tee(losses)
print(max(first), min(second))
for f in (
    lambda: list(itertools.takewhile(lambda v: v.x, losses)),
    lambda: list(itertools.dropwhile(lambda v: 1 / 0, losses)), lambda: itertools.tee(losses, -1),
    lambda: list(itertools.groupby(losses, key=5)), lambda: list(itertools.compress(losses, 5)),
    lambda: itertools.combinations_with_replacement(5, 2),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
list(itertools.starmap(lambda a: a, [(1, 2)]))
