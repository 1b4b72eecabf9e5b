/// Neighbouring rows of a batch, and where they stand in a chunk's work space.
struct Rows: Sendable {
  let first: Int
  let count: Int
  let start: Int
}
