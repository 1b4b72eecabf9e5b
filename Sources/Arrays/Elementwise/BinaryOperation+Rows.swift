/// A matrix without gaps and an operand that is repeated along its rows, its columns or both.
struct RowBroadcast<Element: ArrayElement> {
  let matrix: UnsafePointer<Element>
  let rows: Int
  let columns: Int
  let other: UnsafePointer<Element>
  let rowStep: Int
  let columnStep: Int
  /// Whether the matrix is the left operand.
  let isMatrixLeft: Bool

  /// Nil where the operands are anything else.
  @inline(__always)
  init?(matrix: OperandView, other: OperandView, isMatrixLeft: Bool) {
    guard matrix.shape.count == 2, let elements = matrix.run(of: Element.self), let base = other.base,
      other.type == Element.elementType, other.shape.count <= 2
    else { return nil }
    rows = matrix.shape[0]
    columns = matrix.shape[1]
    let rank = other.shape.count
    let width = rank > 0 ? other.shape[rank - 1] : 1
    let height = rank > 1 ? other.shape[0] : 1
    guard width == columns || width == 1, height == rows || height == 1, rows > 0, columns > 0 else {
      return nil
    }
    self.matrix = UnsafePointer(elements)
    self.other = UnsafePointer(base.assumingMemoryBound(to: Element.self))
    rowStep = height == 1 ? 0 : other.strides[0]
    columnStep = width == 1 ? 0 : other.strides[rank - 1]
    self.isMatrixLeft = isMatrixLeft
  }

  /// Sets `result`, which has the matrix's shape and no gaps, and may be the matrix.
  func run<Loops: BinaryLoops>(
    _: Loops.Type, _ operation: BinaryOperation, _ result: UnsafeMutablePointer<Loops.Result>
  ) where Loops.Element == Element {
    if rowStep == 0 && columnStep == 0 {
      apply(Loops.self, operation, rows &* columns, 0, Strip(other, isRepeated: true), result)
      return
    }
    if columns >= 32 && columnStep <= 1 && columnStep >= 0 {
      for row in 0..<rows {
        let strip = Strip(other + row &* rowStep, isRepeated: columnStep == 0)
        apply(Loops.self, operation, columns, row &* columns, strip, result)
      }
      return
    }
    withUnsafeTemporaryAllocation(of: Element.self, capacity: Chunk.length) { buffer in
      guard let buffer = buffer.baseAddress else { return }
      runParts(Loops.self, operation, buffer, result)
    }
  }

  /// Short rows, as many at a time as there is room for the other operand's elements.
  private func runParts<Loops: BinaryLoops>(
    _: Loops.Type, _ operation: BinaryOperation, _ buffer: UnsafeMutablePointer<Element>,
    _ result: UnsafeMutablePointer<Loops.Result>
  ) where Loops.Element == Element {
    let width = min(columns, Chunk.length)
    let height = min(rows, max(1, Chunk.length / width))
    for column in stride(from: 0, to: columns, by: width) {
      let wide = min(width, columns - column)
      for row in stride(from: 0, to: rows, by: height) {
        let high = min(height, rows - row)
        if rowStep != 0 || row == 0 {
          let first = other + (row &* rowStep &+ column &* columnStep)
          for i in 0..<high {
            let line = first + i &* rowStep
            let target = buffer + i &* wide
            for j in 0..<wide { target[j] = line[j &* columnStep] }
          }
        }
        // More than one row at a time only where rows are whole.
        apply(
          Loops.self, operation, high &* wide, row &* columns &+ column, Strip(UnsafePointer(buffer)), result)
      }
    }
  }

  @inline(__always)
  private func apply<Loops: BinaryLoops>(
    _: Loops.Type, _ operation: BinaryOperation, _ count: Int, _ start: Int, _ strip: Strip<Element>,
    _ result: UnsafeMutablePointer<Loops.Result>
  ) where Loops.Element == Element {
    let elements = Strip(matrix + start)
    if isMatrixLeft {
      Loops.run(operation, count, elements, strip, result + start)
    } else {
      Loops.run(operation, count, strip, elements, result + start)
    }
  }
}
