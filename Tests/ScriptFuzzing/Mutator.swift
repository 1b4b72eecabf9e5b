/// Changes programs in ways that their authors did not think of.
struct Mutator {
  /// Programs to take pieces of; not none.
  let programs: [[UInt8]]
  let names: SupportedNames

  private static let pieces = [
    "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", "==", ":=", "+", "-", "*", "**", "//", "@", "~",
    " not ",
    " and ", " if ", " else ", " for ", " in ", " is ", "def ", "class ", "return ", "lambda ", "import ",
    "with ",
    "try:", "except ", "finally:", "while ", "global ", "nonlocal ", "yield ", "del ", "pass", "'", "\"",
    "'''", "...",
    "\n", "    ", "\t", "\\", "#", "f'{", "}'", "0x", "1e", "L", "$", "!", "%", "print ", "`", "<>", ">>> ",
    "In [1]: ",
    "\r", "\0", "\u{201C}", "\u{A0}", "\u{E9}", "\u{200B}", "\u{FEFF}", "b''", "\\N{", "\\x", "*rest", "**d",
    "self.",
    "[::-1]", "[..., None]", ".T", "[0]", "()", "[:]", ".copy()", "raise ", "assert ", "None", "np.", "x",
    "1",
  ]
  private static let numbers = [
    "0", "1", "-1", "2", "3", "10", "1000", "10**9", "10**18", "2**63", "2**64", "-2**63", "10**40", "0.0",
    "-0.0",
    "1e308", "5e-324", "np.nan", "np.inf", "None", "True", "(2, 3)", "[]", "()", "''", "[1, 2]", "...", "1.5",
    "np.float32(2)", "np.zeros((0, 3))", "np.arange(3)", "{}", "int", "slice(None, None, -1)",
  ]

  /// A stored program with some changes.
  func program(_ draws: inout Draws) -> [UInt8] { changed(draws.pick(programs), &draws) }

  /// A program with one to five changes.
  func changed(_ program: [UInt8], _ draws: inout Draws) -> [UInt8] {
    var bytes = program
    for _ in 0..<draws.between(1, 5) { change(&bytes, &draws) }
    return bytes
  }

  /// Words and bytes without an order.
  static func soup(_ draws: inout Draws) -> [UInt8] {
    let isBytes = draws.chance(30)
    var bytes: [UInt8] = []
    for _ in 0..<draws.below(80) {
      if isBytes { bytes.append(UInt8(draws.below(256))) } else { bytes += draws.pick(pieces).utf8 }
    }
    return bytes
  }

  private func change(_ bytes: inout [UInt8], _ draws: inout Draws) {
    let place = draws.below(bytes.count + 1)
    switch draws.below(16) {
    case 0: bytes.removeSubrange(place..<min(place + draws.between(1, 8), bytes.count))
    case 1: bytes.insert(contentsOf: draws.pick(Self.pieces).utf8, at: place)
    case 2 where place < bytes.count: bytes[place] = UInt8(draws.below(256))
    case 3 where draws.chance(20): bytes.removeSubrange(place...)
    case 4:
      let other = draws.pick(programs)
      let start = draws.below(other.count + 1)
      bytes.insert(contentsOf: other[start..<min(start + draws.between(1, 60), other.count)], at: place)
    case 5, 6: changeLines(&bytes, &draws)
    case 7, 8, 9:
      replace(&bytes, at: place, with: draws.pick(Self.numbers)) { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
    case 10, 11, 12:
      let other = draws.pick(programs)
      let word = Self.word(in: other, near: draws.below(other.count + 1))
      replace(&bytes, at: place, with: String(decoding: word, as: UTF8.self), Self.isLetter)
    case 13: replace(&bytes, at: place, with: draws.pick(names.beginning(with: "np.")), Self.isLetter)
    case 14: replace(&bytes, at: place, with: draws.pick(names.beginning(with: "ndarray.")), Self.isLetter)
    default:
      let own = Self.word(in: bytes, near: draws.below(bytes.count + 1))
      replace(&bytes, at: place, with: String(decoding: own, as: UTF8.self), Self.isLetter)
    }
  }

  /// Removes, doubles, moves or borrows a line.
  private func changeLines(_ bytes: inout [UInt8], _ draws: inout Draws) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = draws.below(lines.count)
    switch draws.below(5) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: draws.below(lines.count))
    case 2: lines.swapAt(line, draws.below(lines.count))
    case 3: lines[line] = ([0x20, 0x20, 0x20, 0x20] + lines[line])[...]
    default:
      let others = draws.pick(programs).split(separator: 0x0A)
      if !others.isEmpty { lines.insert(draws.pick(others), at: line) }
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// Puts a text in place of the word that begins at a place or after it.
  private func replace(
    _ bytes: inout [UInt8], at place: Int, with text: String, _ belongs: (UInt8) -> Bool
  ) {
    guard let start = bytes[place...].firstIndex(where: belongs) else { return }
    let end = bytes[start...].firstIndex { !belongs($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: text.utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte == 0x5F
  }

  private static func word(in bytes: [UInt8], near place: Int) -> ArraySlice<UInt8> {
    bytes[place...].drop { !isLetter($0) }.prefix(while: isLetter)
  }
}
