/// Neighbouring rows of a batch, and where they stand in a chunk's work space.
struct Rows: Sendable {
  let first: Int
  let count: Int
  let start: Int

  /// At most `count` of these rows, from number `offset` on.
  func part(from offset: Int, count: Int) -> Rows {
    Rows(first: first + offset, count: min(count, self.count - offset), start: start + offset)
  }
}
