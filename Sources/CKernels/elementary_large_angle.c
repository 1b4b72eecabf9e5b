// The reduction of large angles by an exact product with the bits of 2/π that matter (Payne and Hanek, 1983).
#pragma STDC FP_CONTRACT OFF
#include "elementary_large_angle.h"

#include <string.h>

/// 2/π after the point, in words of 64 bits; the largest double needs 1,225 bits. From make_coefficients.py.
static const uint64_t two_over_pi[20] = {
    0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561, 0xb7246e3a424dd2e0,
    0x06492eea09d1921c, 0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41, 0x3991d639835339f4,
    0x9c845f8bbdf9283b, 0x1ff897ffde05980f, 0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d,
    0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08, 0x56033046fc7b6bab, 0xf0cfbc209af4361d,
};

/// The 64 bits of 2/π that follow the first `offset` >= -64 after the point; bits before the point are 0.
static uint64_t bits_from(int offset) {
  int word = (offset + 64) / 64 - 1, shift = offset - 64 * word;
  uint64_t first = word < 0 ? 0 : two_over_pi[word];
  return shift == 0 ? first : first << shift | two_over_pi[word + 1] >> (64 - shift);
}

static double from_pattern(uint64_t pattern) {
  double x;
  memcpy(&x, &pattern, sizeof x);
  return x;
}

int64_t ck_reduce_large_angle(double x, double *high, double *low) {
  uint64_t pattern;
  memcpy(&pattern, &x, sizeof pattern);
  int exponent = (int)(pattern >> 52 & 0x7FF) - 1023;
  uint64_t fraction = (pattern & 0xFFFFFFFFFFFFF) | 0x10000000000000;

  // |x| = fraction · 2^(exponent - 52). Leading bits of 2/π that only add multiples of 4 quadrants are skipped;
  // of the next 256, enough remain right even for the double nearest to a multiple of π/2, which is 2^-62 away.
  // In the product modulo 2^256 the top two bits count quadrants, the others are the fraction of one.
  int skip = exponent - 54;
  uint64_t words[4];
  unsigned __int128 carry = 0;
  for (int i = 3; i >= 0; i--) {
    carry += (unsigned __int128)fraction * bits_from(skip + 64 * i);
    words[i] = (uint64_t)carry;
    carry >>= 64;
  }
  int64_t quadrant = (int64_t)(words[0] >> 62);
  uint64_t upper = words[0] << 2 | words[1] >> 62, lower = words[1] << 2 | words[2] >> 62;
  // From one half on, count back from the next quadrant.
  int is_below = upper >> 63 != 0;
  if (is_below) {
    quadrant++;
    upper = ~upper;
    lower = ~lower;
  }

  // The number 0.(upper)(lower) to 106 bits, times π/2 in two parts.
  int zeros = upper == 0 ? 63 : __builtin_clzll(upper);
  uint64_t top = zeros == 0 ? upper : upper << zeros | lower >> (64 - zeros);
  uint64_t rest = lower << zeros;
  double scale = from_pattern((uint64_t)(1023 - zeros) << 52);
  double a = (double)(top >> 11) * 0x1p-53 * scale;
  double b = (double)((top & 0x7FF) << 42 | rest >> 22) * 0x1p-106 * scale;
  // Dekker's exact product: halves of 26 bits.
  const double pi_1 = 0x1.921fb58p+0, pi_2 = -0x1.dde9740000000p-27, pi_low = 0x1.1a62633145c07p-54;
  const double pi = pi_1 + pi_2;
  double scaled = a * 134217729.0, a1 = scaled - (scaled - a), a2 = a - a1;
  double product = a * pi;
  double lost = ((a1 * pi_1 - product) + a1 * pi_2 + a2 * pi_1) + a2 * pi_2;
  lost += a * pi_low + b * pi;
  double sum = product + lost;
  lost -= sum - product;

  int is_negative = is_below != (pattern >> 63 != 0);
  *high = is_negative ? -sum : sum;
  *low = is_negative ? -lost : lost;
  return (pattern >> 63 ? -quadrant : quadrant) & 3;
}
