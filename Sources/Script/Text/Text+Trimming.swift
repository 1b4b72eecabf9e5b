extension Text {
  /// The ends a method of Python's `strip` family works on.
  enum Side: Sendable { case left, right, both }

  /// Python's `strip`, `lstrip` and `rstrip`: without the code points of `characters`, or white space, at its
  /// ends.
  func stripped(_ side: Side, of characters: Text? = nil) -> Text {
    let members = characters.map { Set($0.codePoints) }
    func isDropped(_ codePoint: UInt32) -> Bool {
      members?.contains(codePoint) ?? CodePoint.isSpace(codePoint)
    }
    var (start, end) = (0, count)
    if side != .right { while start < end && isDropped(self[start]) { start += 1 } }
    if side != .left { while end > start && isDropped(self[end - 1]) { end -= 1 } }
    return self[start..<end]
  }
}
