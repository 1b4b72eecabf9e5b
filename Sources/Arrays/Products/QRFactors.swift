/// A matrix as Q·R, by Householder reflections with the signs that LAPACK gives them.
struct QRFactors {
  let rows: Int
  let columns: Int
  /// R on and above the diagonal, the reflections' vectors below it, whose first elements are 1.
  private var elements: [Double]
  /// What each reflection is scaled by.
  private var scales: [Double]
  /// What R is to be multiplied by.
  private let factor: Double

  /// Factors a matrix whose rows follow each other without gaps.
  init(_ matrix: UnsafePointer<Double>, rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    elements = Array(UnsafeBufferPointer(start: matrix, count: rows &* columns))
    scales = [Double](repeating: 0, count: Swift.min(rows, columns))
    factor = MatrixScale.factor(of: elements)
    if factor != 1 { for place in elements.indices { elements[place] /= factor } }
    for place in scales.indices { reflect(place) }
  }

  /// Makes what is below the diagonal in a column 0, and turns the columns behind it alike.
  private mutating func reflect(_ place: Int) {
    var sum = 0.0
    for row in place + 1..<Swift.max(place + 1, rows) {
      sum += elements[row &* columns &+ place] * elements[row &* columns &+ place]
    }
    guard sum != 0 else { return }
    let alpha = elements[place &* columns &+ place]
    let beta = -Double(signOf: alpha, magnitudeOf: (alpha * alpha + sum).squareRoot())
    scales[place] = (beta - alpha) / beta
    for row in place + 1..<rows { elements[row &* columns &+ place] /= alpha - beta }
    elements[place &* columns &+ place] = beta
    for column in place + 1..<Swift.max(place + 1, columns) {
      var share = elements[place &* columns &+ column]
      for row in place + 1..<rows {
        share += elements[row &* columns &+ place] * elements[row &* columns &+ column]
      }
      share *= scales[place]
      elements[place &* columns &+ column] -= share
      for row in place + 1..<rows {
        elements[row &* columns &+ column] -= elements[row &* columns &+ place] * share
      }
    }
  }

  /// Sets `target` to the first `count` rows of R.
  func copyTriangle(rows count: Int, _ target: UnsafeMutablePointer<Double>) {
    for row in 0..<count {
      for column in 0..<columns {
        target[row &* columns &+ column] = column < row ? 0 : elements[row &* columns &+ column] * factor
      }
    }
  }

  /// Sets `target` to the first `count` columns of Q.
  func copyOrthogonal(columns count: Int, _ target: UnsafeMutablePointer<Double>) {
    target.update(repeating: 0, count: rows &* count)
    for place in 0..<Swift.min(rows, count) { target[place &* count &+ place] = 1 }
    // Column by column from the last, as LAPACK does it, so that zeros have its signs.
    for place in scales.indices.reversed() {
      target[place &* count &+ place] = 1 - scales[place]
      for row in place + 1..<Swift.max(place + 1, rows) {
        target[row &* count &+ place] = -scales[place] * elements[row &* columns &+ place]
      }
      guard scales[place] != 0 else { continue }
      for column in place + 1..<Swift.max(place + 1, count) {
        var share = target[place &* count &+ column]
        for row in place + 1..<rows {
          share += elements[row &* columns &+ place] * target[row &* count &+ column]
        }
        share *= scales[place]
        target[place &* count &+ column] -= share
        for row in place + 1..<rows {
          target[row &* count &+ column] -= elements[row &* columns &+ place] * share
        }
      }
    }
  }
}
