print(0xff, 0XFF, 0b1010, 0B11, 0o17, 0O7, 1_000, 0x_ff, 0b1_0, 1_0.0_1, 1e1_0, .5e-3, 5.e2, 0.0, 00, 0_0)
print(0xFFFF_FFFF_FFFF_FFFF, 0x7fffffffffffffff + 1, 0b1 << 64, 0o777 & 0b111, -0x10, ~0xF, 1e308 * 10)
print(1e-320, 123456789012345678901234567890)
print(hex(0o755), bin(0x1F), oct(0b1111), 0xA + 0b1 + 0o1, 1_2 * 3, 1_000_000 // 0x3e8, 0b11 ** 0x2)
print((0xff).bit_length(), 10 .__class__.__name__)
for f in (
    lambda: 0b101 / 0x0, lambda: [0][0o1], lambda: 0x10 << -0b1, lambda: 1_000 + 'a', lambda: 1_0 % 0o0,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(0xff // 0b0, 0o7, 1_0)
