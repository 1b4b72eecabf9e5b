/// A place in a specification that is being read.
struct SpecificationCursor: Sendable {
  let text: Text
  var position = 0

  /// The code point at the place; nil at the end.
  var next: UInt32? { position < text.count ? text[position] : nil }

  /// Goes on over the code point, if it stands here; returns whether it does.
  mutating func accept(_ codePoint: UInt32) -> Bool {
    guard next == codePoint else { return false }
    position += 1
    return true
  }
}
