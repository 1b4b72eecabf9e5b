pages = range(0, 95, 10)
print([(p, min(p + 10, 95)) for p in pages][-2:], pages.index(40), pages.count(45), pages.count(40), len(pages), list(reversed(pages))[:2])
window = slice(2, 5)
values = list(range(10))
print(values[window], window.indices(len(values)), values[slice(*window.indices(3))], [v for v in range(*slice(None, None, 4).indices(10))])
bits = [n.bit_length() for n in (1, 2, 255, 256)]
print(bits, [x for x in (0.5, 1.0, 2.25, 4.0) if x.is_integer()], (1e300).is_integer(), float(10 ** 20).is_integer())
pages.count(5, 6)
