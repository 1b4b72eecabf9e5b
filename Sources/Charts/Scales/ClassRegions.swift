/// The cells of a grid by class: rectangles to tint, and the borders between classes.
struct ClassRegions {
  /// A run of cells of one class in one row, in cell coordinates.
  struct Run {
    var group: Int
    var row: Int
    var columns: Range<Int>
  }

  private(set) var runs: [Run] = []
  /// Horizontal and vertical pieces of border, in cell coordinates.
  private(set) var borders: [(from: Point, to: Point)] = []

  /// Cell (r, c) has the class `classes[r * columns + c]`.
  init(classes: [Int], rows: Int, columns: Int) {
    guard rows > 0, columns > 0, classes.count == rows * columns else { return }
    for row in 0..<rows {
      for part in Self.stretches(columns, { classes[row * columns + $0] }) {
        runs.append(Run(group: classes[row * columns + part.lowerBound], row: row, columns: part))
      }
    }
    for row in 1..<max(rows, 1) {
      let differs = { (c: Int) in classes[(row - 1) * columns + c] != classes[row * columns + c] }
      for part in Self.stretches(columns, differs) where differs(part.lowerBound) {
        let y = Double(row)
        borders.append((Point(x: Double(part.lowerBound), y: y), Point(x: Double(part.upperBound), y: y)))
      }
    }
    for column in 1..<max(columns, 1) {
      let differs = { (r: Int) in classes[r * columns + column - 1] != classes[r * columns + column] }
      for part in Self.stretches(rows, differs) where differs(part.lowerBound) {
        let x = Double(column)
        borders.append((Point(x: x, y: Double(part.lowerBound)), Point(x: x, y: Double(part.upperBound))))
      }
    }
  }

  /// Splits 0..<count into the longest ranges of equal value.
  static func stretches<Value: Equatable>(_ count: Int, _ value: (Int) -> Value) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in 0..<count where index + 1 == count || value(index + 1) != value(index) {
      result.append(start..<(index + 1))
      start = index + 1
    }
    return result
  }
}
