/// A length in the drawing in hundredths of a unit, printed with at most two decimals.
struct Coordinate: CustomStringConvertible {
  let hundredths: Int

  init(_ value: Double) {
    // Panels keep their geometry finite; the bounds only keep the conversion below from trapping.
    let bounded = value.isFinite ? Swift.min(Swift.max(value, -1e6), 1e6) : 0
    hundredths = Int((bounded * 100).rounded())
  }

  private init(hundredths: Int) { self.hundredths = hundredths }

  static func - (a: Coordinate, b: Coordinate) -> Coordinate {
    Coordinate(hundredths: a.hundredths - b.hundredths)
  }

  var description: String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var text = hundredths < 0 ? "-" : ""
    if whole > 0 || rest == 0 { text += "\(whole)" }
    if rest != 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    }
    return text
  }
}
