import Tensor

/// The logarithm of the gamma function by Stirling's series, after Zhang and Jin, Computation of Special
/// Functions (1996).
enum LogGamma {
  /// B(2k) / (2k · (2k - 1)) for k = 1 … 10, the Bernoulli numbers' part.
  private static let terms = [
    8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04,
    8.417508417508418e-04, -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02,
    1.796443723688307e-01, -1.39243221690590e+00,
  ]

  /// The logarithm for `x` >= 1: below 7 from that of a number above, which is x·(x + 1)·… times as large.
  static func value(_ x: Double) -> Double {
    if x == 1 || x == 2 { return 0 }
    let steps = x < 7 ? (7 - x).rounded(.towardZero) : 0
    var place = x + steps
    let square = (1 / place) * (1 / place)
    var sum = 0.0
    for term in terms.reversed() { sum = sum * square + term }
    let logarithmOfCircle = 1.8378770664093453
    var result = sum / place + 0.5 * logarithmOfCircle + (place - 0.5) * Elementary.log(place) - place
    for _ in 0..<Int(steps) {
      place -= 1
      result -= Elementary.log(place)
    }
    return result
  }
}
