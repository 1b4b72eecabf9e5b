/// Small pieces of English.
enum Words {
  /// Joins "a", "b" and "c" as "a, b and c", leaving out repetitions.
  static func list(_ items: [String]) -> String {
    var unique: [String] = []
    for item in items where !item.isEmpty && !unique.contains(item) { unique.append(item) }
    guard let last = unique.popLast() else { return "" }
    return unique.isEmpty ? last : unique.joined(separator: ", ") + " and " + last
  }

  /// Returns "1 point", "12 points", "1,000 points".
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(Numeral.fixed(number, decimals: 0)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// Joins the texts that are not empty by spaces.
  static func spaced(_ parts: String...) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }
}
