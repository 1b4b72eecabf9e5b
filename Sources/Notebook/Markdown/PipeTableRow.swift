/// One line of a pipe table, split into cells as GitHub splits it: at each `|` without a backslash before it,
/// wherever it stands; the outer ones are optional.
struct PipeTableRow {
  /// The text between two pipes.
  struct Cell: Equatable {
    /// The text, trimmed, with `|` for `\|`.
    let text: String
    /// Where it starts in the line, in bytes.
    let offset: Int
  }

  private(set) var cells: [Cell] = []

  /// Splits `line` from the byte at `start`; what comes after `limit` cells is left out.
  init(_ line: [UInt8], from start: Int, limit: Int = .max) {
    let end = (line.lastIndex { !PipeTableRow.isBlank($0) } ?? -1) + 1
    var index = line[min(start, end)..<end].firstIndex { !PipeTableRow.isBlank($0) } ?? end
    if index < end, line[index] == UInt8(ascii: "|") { index += 1 }
    while index < end, cells.count < limit {
      var stop = index
      while stop < end,
        line[stop] != UInt8(ascii: "|") || (stop > index && line[stop - 1] == UInt8(ascii: "\\"))
      {
        stop += 1
      }
      cells.append(PipeTableRow.cell(line, index..<stop))
      index = stop + 1
    }
  }

  /// The alignment of each column, if every cell is made of dashes with a colon at one end, at both or at none.
  var alignments: [ColumnAlignment?]? {
    guard !cells.isEmpty else { return nil }
    var alignments: [ColumnAlignment?] = []
    for cell in cells {
      var dashes = cell.text.utf8[...]
      let left = dashes.first == UInt8(ascii: ":")
      if left { dashes.removeFirst() }
      let right = dashes.last == UInt8(ascii: ":")
      if right { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : right ? .right : nil)
    }
    return alignments
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func cell(_ line: [UInt8], _ range: Range<Int>) -> Cell {
    guard let first = line[range].firstIndex(where: { !isBlank($0) }),
      let last = line[range].lastIndex(where: { !isBlank($0) })
    else { return Cell(text: "", offset: range.lowerBound) }
    var text: [UInt8] = []
    for index in first...last {
      if line[index] == UInt8(ascii: "|") { text.removeLast() }
      text.append(line[index])
    }
    return Cell(text: String(decoding: text, as: UTF8.self), offset: first)
  }
}
