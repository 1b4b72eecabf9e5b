/// The loops of a matrix product: `result[i, j] += Σ left[i, p]·right[p, j]`, p in order.
///
/// `left` is read through two strides, so that one set of loops serves X·W and Xᵀ·dZ. The caller has checked the
/// shapes. Tiles of four rows by four columns keep their sums in registers while p runs; p is taken in pieces that
/// fit the first-level cache, and the sums rest in `result` in between, which changes no bit.
struct ProductTiles {
  let left: UnsafePointer<Double>
  let rowStride: Int
  let termStride: Int
  let right: UnsafePointer<Double>
  let result: UnsafeMutablePointer<Double>
  let rows: Int
  let columns: Int

  private static let termsAtOnce = 128

  func accumulate(terms: Int) {
    var first = 0
    while first < terms {
      let piece = first..<min(first + Self.termsAtOnce, terms)
      var row = 0
      while row + 4 <= rows {
        sweepColumns(row, piece, four: true)
        row += 4
      }
      while row < rows {
        sweepColumns(row, piece, four: false)
        row += 1
      }
      first = piece.upperBound
    }
  }

  @inline(__always)
  private func sweepColumns(_ row: Int, _ terms: Range<Int>, four: Bool) {
    var column = 0
    while column + 4 <= columns {
      sweep(SIMD4<Double>.self, row, column, terms, four: four)
      column += 4
    }
    if column + 2 <= columns {
      sweep(SIMD2<Double>.self, row, column, terms, four: four)
      column += 2
    }
    if column < columns { sweep(Double.self, row, column, terms, four: four) }
  }

  @inline(__always)
  private func sweep<V: Lanes>(_: V.Type, _ row: Int, _ column: Int, _ terms: Range<Int>, four: Bool) {
    if four { fourRows(V.self, row, column, terms) } else { oneRow(V.self, row, column, terms) }
  }

  @inline(__always)
  private func fourRows<V: Lanes>(_: V.Type, _ row: Int, _ column: Int, _ terms: Range<Int>) {
    let target = result + row * columns + column
    var sum0 = V.load(target)
    var sum1 = V.load(target + columns)
    var sum2 = V.load(target + 2 * columns)
    var sum3 = V.load(target + 3 * columns)
    var l = left + row * rowStride + terms.lowerBound * termStride
    var r = right + terms.lowerBound * columns + column
    for _ in 0..<terms.count {
      let vector = V.load(r)
      sum0 = sum0 + V(repeating: l[0]) * vector
      sum1 = sum1 + V(repeating: l[rowStride]) * vector
      sum2 = sum2 + V(repeating: l[2 * rowStride]) * vector
      sum3 = sum3 + V(repeating: l[3 * rowStride]) * vector
      l += termStride
      r += columns
    }
    sum0.store(target)
    sum1.store(target + columns)
    sum2.store(target + 2 * columns)
    sum3.store(target + 3 * columns)
  }

  @inline(__always)
  private func oneRow<V: Lanes>(_: V.Type, _ row: Int, _ column: Int, _ terms: Range<Int>) {
    let target = result + row * columns + column
    var sum = V.load(target)
    var l = left + row * rowStride + terms.lowerBound * termStride
    var r = right + terms.lowerBound * columns + column
    for _ in 0..<terms.count {
      sum = sum + V(repeating: l[0]) * V.load(r)
      l += termStride
      r += columns
    }
    sum.store(target)
  }
}

/// One or several neighbouring numbers of a row, which a tile treats alike.
private protocol Lanes {
  init(repeating value: Double)
  static func load(_ address: UnsafePointer<Double>) -> Self
  func store(_ address: UnsafeMutablePointer<Double>)
  static func + (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
}

extension Lanes {
  @inline(__always)
  static func load(_ address: UnsafePointer<Double>) -> Self {
    UnsafeRawPointer(address).loadUnaligned(as: Self.self)
  }

  @inline(__always)
  func store(_ address: UnsafeMutablePointer<Double>) {
    UnsafeMutableRawPointer(address).storeBytes(of: self, as: Self.self)
  }
}

extension SIMD4<Double>: Lanes {}
extension SIMD2<Double>: Lanes {}
extension Double: Lanes {
  @inline(__always)
  init(repeating value: Double) { self = value }
}
