/// A regular expression for the start of a message, without regard to case, as `warnings.filterwarnings` has it.
///
/// It has letters, `.`, classes such as `[a-z]` or `\d`, the repeats `*`, `+` and `?`, `^` and `$`.
struct WarningPattern {
  private enum Item {
    case letter(Character)
    case any
    case oneOf([ClosedRange<Character>], isExcluding: Bool)
    case start, end
  }

  private struct Piece {
    let item: Item
    var least = 1
    var most = 1
  }

  private var pieces: [Piece] = []

  /// Reads a pattern; nil for one with other constructs.
  init?(_ text: String) {
    var rest = Substring(text.lowercased())
    while let first = rest.popFirst() {
      switch first {
      case "*", "+", "?":
        guard !pieces.isEmpty, pieces[pieces.count - 1].most == 1, pieces[pieces.count - 1].least == 1 else {
          return nil
        }
        if first != "+" { pieces[pieces.count - 1].least = 0 }
        if first != "?" { pieces[pieces.count - 1].most = .max }
        // A lazy repeat finds the same messages.
        if rest.first == "?" { rest.removeFirst() }
      case "(", ")", "|", "{", "}": return nil
      case "^": pieces.append(Piece(item: .start))
      case "$": pieces.append(Piece(item: .end))
      case ".": pieces.append(Piece(item: .any))
      case "[":
        guard let item = Self.characterClass(&rest) else { return nil }
        pieces.append(Piece(item: item))
      case "\\":
        guard let escaped = rest.popFirst(), let item = Self.escape(escaped) else { return nil }
        pieces.append(Piece(item: item))
      default: pieces.append(Piece(item: .letter(first)))
      }
    }
  }

  /// Whether a message begins with what the pattern describes.
  func matches(_ message: String) -> Bool {
    let letters = Array(message.lowercased())
    // The places where the pieces so far can end.
    var places: Set<Int> = [0]
    for piece in pieces {
      var ends: Set<Int> = piece.least == 0 ? places : []
      var current = places
      var count = 0
      while !current.isEmpty, count < piece.most {
        var next: Set<Int> = []
        for place in current {
          guard let end = step(piece.item, letters, place), !ends.contains(end) || count == 0 else {
            continue
          }
          next.insert(end)
        }
        ends.formUnion(next)
        current = next
        count += 1
      }
      places = ends
    }
    return !places.isEmpty
  }

  /// Where an item ends that starts at a place; nil where it does not fit.
  private func step(_ item: Item, _ letters: [Character], _ place: Int) -> Int? {
    switch item {
    case .start: return place == 0 ? place : nil
    case .end: return place == letters.count ? place : nil
    default: break
    }
    guard place < letters.count else { return nil }
    let fits =
      switch item {
      case .letter(let letter): letters[place] == letter
      case .oneOf(let ranges, let isExcluding):
        ranges.contains { $0.contains(letters[place]) } != isExcluding
      default: letters[place] != "\n"
      }
    return fits ? place + 1 : nil
  }

  private static func escape(_ letter: Character) -> Item? {
    switch letter {
    case "d": .oneOf(["0"..."9"], isExcluding: false)
    case "w": .oneOf(["a"..."z", "0"..."9", "_"..."_"], isExcluding: false)
    case "s": .oneOf([" "..." ", "\t"..."\t", "\n"..."\n"], isExcluding: false)
    default: letter.isLetter || letter.isNumber ? nil : .letter(letter)
    }
  }

  private static func characterClass(_ rest: inout Substring) -> Item? {
    var ranges: [ClosedRange<Character>] = []
    let isExcluding = rest.first == "^"
    if isExcluding { rest.removeFirst() }
    while let first = rest.popFirst() {
      if first == "]", !ranges.isEmpty { return .oneOf(ranges, isExcluding: isExcluding) }
      if first == "\\" { return nil }
      if rest.first == "-", rest.dropFirst().first != "]" {
        rest.removeFirst()
        guard let last = rest.popFirst(), first <= last else { return nil }
        ranges.append(first...last)
      } else {
        ranges.append(first...first)
      }
    }
    return nil
  }
}
