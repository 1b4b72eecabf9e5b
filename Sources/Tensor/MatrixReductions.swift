/// Sums over a matrix and additions along its rows.
extension Matrix {
  /// Adds `values[c]` to every element of column c, as a bias is added to a layer's product.
  public mutating func addToEachRow(_ values: [Double]) {
    precondition(values.count == columns, "\(values.count) values for \(columns) columns")
    let (rows, columns) = (rows, columns)
    elements.withUnsafeMutableBufferPointer { elements in
      values.withUnsafeBufferPointer { values in
        for row in 0..<rows {
          let first = row * columns
          for column in 0..<columns { elements[first + column] += values[column] }
        }
      }
    }
  }

  /// Sets `sums[c]` to the sum of column c: one chain from 0, row 0 first.
  public func sumColumns(into sums: inout [Double]) {
    precondition(sums.count == columns, "\(sums.count) sums for \(columns) columns")
    elements.withUnsafeBufferPointer { elements in
      sums.withUnsafeMutableBufferPointer { sums in
        sums.update(repeating: 0)
        for row in 0..<rows {
          let first = row * columns
          for column in 0..<columns { sums[column] += elements[first + column] }
        }
      }
    }
  }

  /// The sum of each column: one chain from 0, row 0 first.
  public var columnSums: [Double] {
    var sums = Array(repeating: 0.0, count: columns)
    sumColumns(into: &sums)
    return sums
  }

  /// The sum of the squares of all elements: one chain from 0, in storage order.
  public var sumOfSquares: Double { elements.sumOfSquares }
}

extension [Double] {
  /// The sum of the squares: one chain from 0, first element first.
  public var sumOfSquares: Double {
    withUnsafeBufferPointer { values in
      var sum = 0.0
      for value in values { sum += value * value }
      return sum
    }
  }
}
