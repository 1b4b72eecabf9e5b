/// The singular values and vectors of the matrix (f g; 0 h), as LAPACK finds them: accurate also where the
/// numbers' sizes are far apart.
struct TriangularPair {
  /// The values, with the signs that the rotations leave.
  private(set) var larger = 0.0
  private(set) var smaller = 0.0
  /// What turns the rows of the right vectors, and the columns of the left ones.
  private(set) var right = PlaneRotation(cosine: 1, sine: 0, length: 0)
  private(set) var left = PlaneRotation(cosine: 1, sine: 0, length: 0)

  init(_ f: Double, _ g: Double, _ h: Double) {
    let isSwapped = h.magnitude > f.magnitude
    let (ft, ht) = isSwapped ? (h, f) : (f, h)
    let (fa, ga, ha) = (ft.magnitude, g.magnitude, ht.magnitude)
    var (leftCosine, leftSine, rightCosine, rightSine) = (1.0, 0.0, 1.0, 0.0)
    if ga == 0 {
      (larger, smaller) = (fa, ha)
    } else if ga > fa, fa / ga < 0x1p-53 {
      (larger, smaller) = (ga, ha > 1 ? fa / (ga / ha) : fa / ga * ha)
      (leftSine, rightSine, rightCosine) = (ht / g, 1, ft / g)
    } else {
      let difference = fa - ha
      let l = difference == fa ? 1 : difference / fa
      let m = g / ft
      let t = 2 - l
      let s = (t * t + m * m).squareRoot()
      let r = l == 0 ? m.magnitude : (l * l + m * m).squareRoot()
      let a = 0.5 * (s + r)
      (larger, smaller) = (fa * a, ha / a)
      let tangent: Double
      if m * m != 0 {
        tangent = (m / (s + t) + m / (r + l)) * (1 + a)
      } else if l == 0 {
        tangent = Double(signOf: ft, magnitudeOf: 2) * Double(signOf: g, magnitudeOf: 1)
      } else {
        tangent = g / Double(signOf: ft, magnitudeOf: difference) + m / t
      }
      let length = (tangent * tangent + 4).squareRoot()
      (rightCosine, rightSine) = (2 / length, tangent / length)
      leftCosine = (rightCosine + rightSine * m) / a
      leftSine = ht / ft * rightSine / a
    }
    if isSwapped {
      (left.cosine, left.sine) = (rightSine, rightCosine)
      (right.cosine, right.sine) = (leftSine, leftCosine)
    } else {
      (left.cosine, left.sine) = (leftCosine, leftSine)
      (right.cosine, right.sine) = (rightCosine, rightSine)
    }
    func sign(_ x: Double) -> Double { Double(signOf: x, magnitudeOf: 1) }
    let total: Double
    if ga > fa {
      total = sign(right.sine) * sign(left.cosine) * sign(g)
    } else if isSwapped {
      total = sign(right.sine) * sign(left.sine) * sign(h)
    } else {
      total = sign(right.cosine) * sign(left.cosine) * sign(f)
    }
    larger = Double(signOf: total, magnitudeOf: larger)
    smaller = Double(signOf: total * sign(f) * sign(h), magnitudeOf: smaller)
  }

  /// The smaller singular value alone.
  static func smallerValue(_ f: Double, _ g: Double, _ h: Double) -> Double {
    let (low, high) = (min(f.magnitude, h.magnitude), max(f.magnitude, h.magnitude))
    if low == 0 { return 0 }
    let (sum, difference) = (1 + low / high, (high - low) / high)
    if g.magnitude < high {
      let square = g / high * (g / high)
      return low * (2 / ((sum * sum + square).squareRoot() + (difference * difference + square).squareRoot()))
    }
    let ratio = high / g.magnitude
    if ratio == 0 { return low * high / g.magnitude }
    let (x, y) = (sum * ratio, difference * ratio)
    let factor = 1 / ((1 + x * x).squareRoot() + (1 + y * y).squareRoot())
    return 2 * (low * factor * ratio)
  }
}
