extension Matrix {
  /// The sum of each column: one chain from 0, row 0 first.
  public var columnSums: [Double] {
    var sums = Array(repeating: 0.0, count: columns)
    Double.columnSums(rows: rows, columns: columns, elements, stride: columns, accumulate: false, into: &sums)
    return sums
  }
}
