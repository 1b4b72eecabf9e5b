FLAGS = {'a': 0b001, 'b': 0b010, 'c': 0o4}
print([name for name, bit in FLAGS.items() if 0b101 & bit], sum(FLAGS.values()) == 0x7, 0o10 | 0b1)
mask = 0xF0
print(hex(mask >> 0x4), bin(mask ^ 0xFF), oct(mask), 10_000 * 0.000_1, 6.02e+23, 1E5 == 100_000)
rate = 1e-3
steps = 2_000
print(rate * steps, int(1e3), 1_5 / 0b10, -1_0 % 0o3)
[0x1, 0b10, 0o3][1_0]
