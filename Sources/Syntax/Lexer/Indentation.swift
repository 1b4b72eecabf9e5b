/// How far a block is indented: with tabs to every eighth column, and with tabs as one column.
///
/// Two lines whose order differs between the two measures are indented inconsistently.
struct Indentation: Hashable, Sendable {
  var column = 0
  var alternate = 0

  mutating func add(_ byte: UInt8) {
    switch byte {
    case 0x09:
      column = (column / 8 + 1) * 8
      alternate += 1
    case 0x0C: self = Indentation()
    default:
      column += 1
      alternate += 1
    }
  }
}
