/// A length in the drawing, printed with at most two decimals.
struct Coordinate: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    // Panels keep their geometry finite; the bounds only keep the conversion below from trapping.
    let bounded = value.isFinite ? Swift.min(Swift.max(value, -1e6), 1e6) : 0
    let hundredths = Int((bounded * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest != 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    }
    description = text
  }
}
