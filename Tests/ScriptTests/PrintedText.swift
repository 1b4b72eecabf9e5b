/// Printed text, taken apart into its numbers and what stands between them.
struct PrintedText: Equatable {
  /// What is no number, with `#` in the place of each; compared character for character.
  let rest: String
  /// The numbers in their order.
  let numbers: [Double]

  init(_ text: String) {
    var rest = ""
    var numbers: [Double] = []
    var remaining = Substring(text)
    while let first = remaining.first {
      if let match = remaining.prefixMatch(of: Self.number), rest.last?.isLetter != true,
        let value = Double(Self.plain(match.output))
      {
        rest += "#"
        numbers.append(value)
        remaining = remaining[match.range.upperBound...]
      } else {
        rest.append(first)
        remaining.removeFirst()
      }
    }
    self.rest = rest
    self.numbers = numbers
  }

  /// The number of lines, as they are ended.
  var lineCount: Int { rest.count { $0 == "\n" } }

  private static var number: Regex<Substring> {
    /-?(?:nan|inf|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)/
  }

  /// `2.` as `2.0`, which is how numbers are read.
  private static func plain(_ text: Substring) -> String {
    text.hasSuffix(".") ? text + "0" : String(text.replacing(".e", with: ".0e"))
  }

  /// The largest difference from other numbers, as a part of these: 0 where both are the same, also if not finite.
  func distance(to other: PrintedText) -> Double {
    guard numbers.count == other.numbers.count else { return .infinity }
    return zip(numbers, other.numbers).map { expected, found in
      if expected == found || (expected.isNaN && found.isNaN) { return 0 }
      let distance = (expected - found).magnitude / expected.magnitude
      return distance.isNaN ? .infinity : distance
    }.max() ?? 0
  }
}
