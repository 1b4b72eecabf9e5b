/// What numbers kernels compute with.
typedef enum numbers {
  /// Uniform between -1 and 1.
  ORDINARY,
  /// Any finite number, subnormal, tiny or huge, each exponent as likely as another.
  WIDE,
  /// Ordinary ones times 1, 10, 100 or 1000, and among them NaNs, infinities, zeros, limits and other special ones.
  SPECIAL,
} numbers;

static const char *numbers_name(numbers numbers) {
  static const char *const names[] = {"ordinary", "wide", "special"};
  return names[numbers];
}

/// Random bits that depend on two counters only (the finaliser of SplitMix64; Steele, Lea and Flood, 2014).
static uint64_t random_bits(uint64_t array, uint64_t index) {
  uint64_t x = (array << 40) + index * 0x9E3779B97F4A7C15u;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}
