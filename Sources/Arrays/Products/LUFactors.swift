import Tensor

/// A square matrix as P·A = L·U, by elimination with the largest element of each column as pivot (the first on ties).
struct LUFactors {
  let size: Int
  private var elements: [Double]
  /// The row of A that is in each place.
  private var order: [Int]
  private var isOdd = false

  /// Whether a pivot is 0.
  private(set) var isSingular = false

  init(_ matrix: UnsafePointer<Double>, size: Int) {
    self.size = size
    elements = Array(UnsafeBufferPointer(start: matrix, count: size &* size))
    order = Array(0..<size)
    for column in 0..<size { eliminate(column) }
  }

  private mutating func eliminate(_ column: Int) {
    var pivot = column
    for row in column..<size
    where elements[row &* size &+ column].magnitude > elements[pivot &* size &+ column].magnitude {
      pivot = row
    }
    if pivot != column {
      for place in 0..<size { elements.swapAt(pivot &* size &+ place, column &* size &+ place) }
      order.swapAt(pivot, column)
      isOdd.toggle()
    }
    let divisor = elements[column &* size &+ column]
    guard divisor != 0 else {
      isSingular = true
      return
    }
    for row in column + 1..<Swift.max(column + 1, size) {
      let factor = elements[row &* size &+ column] / divisor
      elements[row &* size &+ column] = factor
      for place in column + 1..<Swift.max(column + 1, size) {
        elements[row &* size &+ place] -= factor * elements[column &* size &+ place]
      }
    }
  }

  /// 1 or -1, as the determinant is; 0 where there is no inverse.
  var sign: Double {
    if isSingular { return 0 }
    var isNegative = isOdd
    for place in 0..<size where elements[place &* size &+ place] < 0 { isNegative.toggle() }
    return isNegative ? -1 : 1
  }

  /// Σ ln |pivot|: the logarithm of the determinant without its sign.
  var logarithm: Double {
    if isSingular { return -.infinity }
    var logarithm = 0.0
    for place in 0..<size { logarithm += Elementary.log(elements[place &* size &+ place].magnitude) }
    return logarithm
  }

  /// The determinant, as NumPy computes it.
  var determinant: Double { isSingular ? 0 : sign * Elementary.exp(logarithm) }

  /// Sets `solution` to the X of A·X = B, both `size` x `columns` without gaps.
  func solve(
    _ right: UnsafePointer<Double>, columns: Int, _ solution: UnsafeMutablePointer<Double>
  ) {
    for column in 0..<columns {
      for row in 0..<size {
        var value = right[order[row] &* columns &+ column]
        for place in 0..<row {
          value -= elements[row &* size &+ place] * solution[place &* columns &+ column]
        }
        solution[row &* columns &+ column] = value
      }
      for row in (0..<size).reversed() {
        var value = solution[row &* columns &+ column]
        for place in row + 1..<Swift.max(row + 1, size) {
          value -= elements[row &* size &+ place] * solution[place &* columns &+ column]
        }
        solution[row &* columns &+ column] = value / elements[row &* size &+ row]
      }
    }
  }
}
