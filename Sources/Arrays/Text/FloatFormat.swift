/// How all floats of one array are written, so that their points stand below each other.
///
/// Chosen as NumPy does: with exponents where numbers are large, small or far apart, with the shortest digits
/// up to the precision, and padded to one width.
struct FloatFormat {
  private var isScientific = false
  /// Characters before and behind the point, where what is no finite number also has to fit.
  private var leftWidth = 0
  private var rightWidth = 0
  private var exponentWidth = 0
  private let precision: Int?
  private var decimals = 0

  init(_ numbers: [PrintedNumber], _ options: PrintOptions) {
    precision = options.precision.map { max(0, $0) }
    let finite = numbers.filter(\.value.isFinite)
    isScientific = Self.needsExponents(finite, options)
    for number in finite {
      let sign = number.isNegative ? 1 : 0
      if isScientific {
        let digits = number.scientific(precision: precision)
        leftWidth = max(leftWidth, 1 + sign)
        decimals = max(decimals, digits.count - 1)
        exponentWidth = max(exponentWidth, digits.scientificExponent.magnitude >= 100 ? 3 : 2)
      } else {
        let digits = number.positional(precision: precision)
        leftWidth = max(leftWidth, digits.wholeCount + sign)
        rightWidth = max(rightWidth, digits.fractionCount)
      }
    }
    if isScientific { rightWidth = exponentWidth + 2 + decimals }
    if finite.count < numbers.count {
      let hasNegativeInfinity = numbers.contains { $0.value == -.infinity }
      leftWidth = max(leftWidth, 3 + (hasNegativeInfinity ? 1 : 0) - (rightWidth + 1))
    }
  }

  private static func needsExponents(_ finite: [PrintedNumber], _ options: PrintOptions) -> Bool {
    var (least, greatest) = (Double.infinity, 0.0)
    for number in finite where number.value != 0 {
      least = min(least, number.value.magnitude)
      greatest = max(greatest, number.value.magnitude)
    }
    guard greatest > 0, let first = finite.first else { return false }
    if greatest >= (first.isSingle ? 1e6 : 1e8) { return true }
    if options.suppressesSmall { return false }
    // NumPy compares in the array's own precision.
    if first.isSingle {
      return Float(least) < 0.0001 || Float(greatest) / Float(least) > 1000
    }
    return least < 0.0001 || greatest / least > 1000
  }

  /// Appends a number, padded.
  func append(_ number: PrintedNumber, to text: inout [UInt8]) {
    guard number.value.isFinite else {
      let word = number.value.isNaN ? "nan" : number.isNegative ? "-inf" : "inf"
      pad(leftWidth + rightWidth + 1 - word.utf8.count, &text)
      text.append(contentsOf: word.utf8)
      return
    }
    if isScientific {
      pad(leftWidth - 1 - (number.isNegative ? 1 : 0), &text)
      if number.isNegative { text.append(UInt8(ascii: "-")) }
      number.appendScientific(decimals: decimals, exponentWidth: exponentWidth, to: &text)
      return
    }
    let digits = number.positional(precision: precision)
    pad(leftWidth - digits.wholeCount - (number.isNegative ? 1 : 0), &text)
    if number.isNegative { text.append(UInt8(ascii: "-")) }
    digits.appendPositional(fraction: digits.fractionCount, to: &text)
    pad(rightWidth - digits.fractionCount, &text)
  }

  private func pad(_ count: Int, _ text: inout [UInt8]) {
    for _ in 0..<max(0, count) { text.append(UInt8(ascii: " ")) }
  }
}
