extension LinearAlgebra {
  /// NumPy's `linalg.norm`: of all elements where `order` is automatic and `axes` nil, else of vectors along one axis or
  /// matrices along two.
  ///
  /// Integers are taken as float64; float32 stays. Throws ValueError and AxisError with NumPy's messages.
  public static func norm(
    _ operand: Operand, order: NormOrder = .automatic, axes: [Int]? = nil, keepDimensions: Bool = false
  ) throws(ArrayError) -> ArrayValue {
    let given = try operand.asArray()
    let x = given.type.isFloating ? given : try given.gathered(as: .float64)
    let chosen: [Int]
    if let axes {
      chosen = axes
    } else {
      if isPlain(order, rank: x.rank) {
        let flat = try x.inOrder(as: x.type).inShape(Dimensions(x.elementCount))
        let sum = NDArray.holding(Products.dotOfVectors(flat, flat))
        let root = try UnaryOperation.apply(.sqrt, .array(sum)).asArray()
        return keepDimensions && x.rank > 0
          ? .array(root.inShape(Dimensions(repeating: 1, count: x.rank))) : root.value
      }
      chosen = Array(0..<x.rank)
    }
    if chosen.count == 1 {
      return try vectorNorm(x, order, chosen[0], keepDimensions)
    }
    guard chosen.count == 2 else {
      throw ArrayError(.value, "Improper number of dimensions to norm.")
    }
    let row = try ReductionAxes.place(chosen[0], rank: x.rank)
    let column = try ReductionAxes.place(chosen[1], rank: x.rank)
    guard row != column else { throw ArrayError(.value, "Duplicate axes given.") }
    return try matrixNorm(x, order, row, column, keepDimensions)
  }

  private static func isPlain(_ order: NormOrder, rank: Int) -> Bool {
    switch order {
    case .automatic: true
    case .frobenius: rank == 2
    case .number(let number): number == 2 && rank == 1
    case .nuclear, .unknown: false
    }
  }

  private static func vectorNorm(
    _ x: NDArray, _ order: NormOrder, _ axis: Int, _ keeping: Bool
  ) throws(ArrayError) -> ArrayValue {
    let axes = ReductionAxes.one(axis)
    func reduced(_ reduction: Reduction, _ value: ArrayValue) throws(ArrayError) -> ArrayValue {
      try Reduction.reduce(reduction, value.asArray(), along: axes, keepDimensions: keeping)
    }
    func absolute() throws(ArrayError) -> ArrayValue { try UnaryOperation.apply(.absolute, .array(x)) }
    switch order {
    case .automatic, .number(2):
      let sum = try reduced(.sum, UnaryOperation.apply(.square, .array(x)))
      return try UnaryOperation.apply(.sqrt, .array(sum.asArray()))
    case .number(.infinity):
      // The norm of nothing is 0.
      if x.rank > 0, x.shape[try ReductionAxes.place(axis, rank: x.rank)] == 0 {
        return try reduced(.sum, .array(x))
      }
      return try reduced(.max, absolute())
    case .number(-.infinity): return try reduced(.min, absolute())
    case .number(0):
      let counted = try BinaryOperation.apply(.notEqual, .array(x), .weakInteger(0)).asArray()
      return try reduced(.sum, .array(counted.gathered(as: x.type)))
    case .number(1): return try reduced(.sum, absolute())
    case .number(let number):
      let powers = try BinaryOperation.apply(.power, .array(absolute().asArray()), .weakFloat(number))
      let sum = try reduced(.sum, powers).asArray()
      return try BinaryOperation.apply(.power, .array(sum), .weakFloat(1 / number))
    case .frobenius: throw ArrayError(.value, "Invalid norm order 'fro' for vectors")
    case .nuclear: throw ArrayError(.value, "Invalid norm order 'nuc' for vectors")
    case .unknown(let word): throw ArrayError(.value, "Invalid norm order '\(word)' for vectors")
    }
  }

  private static func matrixNorm(
    _ x: NDArray, _ order: NormOrder, _ row: Int, _ column: Int, _ keeping: Bool
  ) throws(ArrayError) -> ArrayValue {
    let both = ReductionAxes.several(Dimensions(row, column))
    func sums(along first: Int, then reduction: Reduction, _ second: Int) throws(ArrayError) -> ArrayValue {
      let absolute = try UnaryOperation.apply(.absolute, .array(x)).asArray()
      let sums = try Reduction.reduce(.sum, absolute, along: .one(first), keepDimensions: true).asArray()
      let norms = try Reduction.reduce(reduction, sums, along: .one(second), keepDimensions: true)
      return try Reduction.reduce(.sum, norms.asArray(), along: both, keepDimensions: keeping)
    }
    switch order {
    case .automatic, .frobenius:
      let squares = try UnaryOperation.apply(.square, .array(x)).asArray()
      let sum = try Reduction.reduce(.sum, squares, along: both, keepDimensions: keeping).asArray()
      return try UnaryOperation.apply(.sqrt, .array(sum))
    case .number(1): return try sums(along: row, then: .max, column)
    case .number(-1): return try sums(along: row, then: .min, column)
    case .number(.infinity): return try sums(along: column, then: .max, row)
    case .number(-.infinity): return try sums(along: column, then: .min, row)
    case .number(2): return try singular(x, row, column, keeping) { $0.max() ?? 0 }
    case .number(-2): return try singular(x, row, column, keeping) { $0.min() ?? 0 }
    case .nuclear: return try singular(x, row, column, keeping) { $0.reduce(0, +) }
    case .number, .unknown: throw ArrayError(.value, "Invalid norm order for matrices.")
    }
  }

  /// A function of each matrix's singular values.
  private static func singular(
    _ x: NDArray, _ row: Int, _ column: Int, _ keeping: Bool, _ body: ([Double]) -> Double
  ) throws(ArrayError) -> ArrayValue {
    let mask: UInt8 = 1 << UInt8(row) | 1 << UInt8(column)
    let matrices = try x.withLast(mask).inOrder(as: .float64)
    defer { withExtendedLifetime(matrices) {} }
    let (rows, columns) = (matrices.shape[x.rank - 2], matrices.shape[x.rank - 1])
    let result = try NDArray.unset(.float64, x.shape.reduced(mask, keeping: keeping))
    for index in 0..<result.elementCount {
      let first = matrices.base(Double.self) + index &* rows &* columns
      let values = SingularDecomposition(first, rows: rows, columns: columns).values
      result.base(Double.self)[index] = body(values)
    }
    return try result.converted(to: x.type).value
  }
}

extension NDArray {
  /// An array without axes that holds a scalar.
  static func holding(_ scalar: Scalar) -> NDArray {
    let array = NDArray(unfilled: scalar.type, Dimensions())
    switch scalar {
    case .bool(let value): array.base(UInt8.self).pointee = value ? 1 : 0
    case .int64(let value): array.base(Int64.self).pointee = Int64(value)
    case .float32(let value): array.base(Float.self).pointee = value
    case .float64(let value): array.base(Double.self).pointee = value
    }
    return array
  }
}
