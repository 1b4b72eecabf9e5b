extension LinearAlgebra {
  /// NumPy's `linalg.svdvals`: the singular values of each matrix in the last two axes, greatest first.
  ///
  /// Throws LinAlgError.
  public static func singularValues(_ operand: Operand) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkMatrices(array)
    let (rows, columns) = (array.shape[array.rank - 2], array.shape[array.rank - 1])
    return try mapped(array, to: Dimensions(min(rows, columns))) { (matrix, result) throws(ArrayError) in
      let values = try decomposed(matrix, rows, columns).values
      for (place, value) in values.enumerated() { result[place] = value }
    }
  }

  /// NumPy's `linalg.pinv` of each matrix; singular values up to `cutoff` times the greatest one count as 0.
  ///
  /// Throws LinAlgError.
  public static func pseudoInverse(_ operand: Operand, cutoff: Double) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkMatrices(array)
    let (rows, columns) = (array.shape[array.rank - 2], array.shape[array.rank - 1])
    let identity = try NDArray.eye(rows)
    defer { withExtendedLifetime(identity) {} }
    return try mapped(array, to: Dimensions(columns, rows)) { (matrix, result) throws(ArrayError) in
      let parts = try decomposed(matrix, rows, columns)
      parts.solve(
        identity.base(Double.self), width: rows, above: cutoff * (parts.values.first ?? 0), result)
    }
  }

  /// NumPy's `linalg.lstsq` of one matrix and a vector, or as many as a second matrix has columns.
  ///
  /// Singular values up to `cutoff` times the greatest one count as 0; by default the cutoff is the precision times the
  /// longer side. Throws LinAlgError.
  public static func leastSquares(
    _ left: Operand, _ right: Operand, cutoff: Double? = nil
  ) throws(ArrayError) -> LeastSquares {
    let a = try left.asArray()
    var b = try right.asArray()
    let isVector = b.rank == 1
    if isVector { b = b.inserting(axis: 1) }
    for array in [a, b] where array.rank != 2 {
      throw ArrayError(
        .linearAlgebra, "\(array.rank)-dimensional array given. Array must be two-dimensional")
    }
    let (rows, columns, width) = (a.shape[0], a.shape[1], b.shape[1])
    guard b.shape[0] == rows else { throw ArrayError(.linearAlgebra, "Incompatible dimensions") }
    let (matrix, rights) = (try a.inOrder(as: .float64), try b.inOrder(as: .float64))
    defer { withExtendedLifetime((matrix, rights)) {} }
    let parts = SingularDecomposition(matrix.base(Double.self), rows: rows, columns: columns)
    let type: ElementType = a.type == .float32 && b.type == .float32 ? .float32 : .float64
    guard parts.values.first?.isNaN != true else {
      throw ArrayError(.linearAlgebra, "SVD did not converge in Linear Least Squares")
    }
    let factor = cutoff ?? type.precision * Double(max(rows, columns))
    let least = (factor < 0 ? type.precision : factor) * (parts.values.first ?? 0)
    let solution = try NDArray.unset(.float64, Dimensions(columns, width))
    parts.solve(rights.base(Double.self), width: width, above: least, solution.base(Double.self))
    let rank = parts.values.prefix { $0 > least }.count
    var residuals = try NDArray.zeros(Dimensions(0))
    if rank == columns && rows > columns {
      let fitted = try Products.matmul(.array(matrix), .array(solution))
      let rest = try BinaryOperation.apply(.subtract, .array(rights), .array(fitted.asArray())).asArray()
      let squares = try UnaryOperation.apply(.square, .array(rest)).asArray()
      residuals = try Reduction.reduce(.sum, squares, along: .one(0)).asArray()
    }
    let flat = isVector ? solution.inShape(Dimensions(columns)) : solution
    return LeastSquares(
      solution: try flat.converted(to: type), residuals: try residuals.converted(to: type), rank: rank,
      singularValues: try NDArray(copying: parts.values.map { .float64($0) }, Dimensions(parts.values.count))
        .converted(to: type))
  }

  private static func decomposed(
    _ matrix: UnsafePointer<Double>, _ rows: Int, _ columns: Int
  ) throws(ArrayError) -> SingularDecomposition {
    let parts = SingularDecomposition(matrix, rows: rows, columns: columns)
    guard parts.values.first?.isNaN != true else {
      throw ArrayError(.linearAlgebra, "SVD did not converge")
    }
    return parts
  }

  /// Throws LinAlgError for arrays of fewer than two axes.
  static func checkMatrices(_ array: NDArray) throws(ArrayError) {
    guard array.rank >= 2 else {
      throw ArrayError(
        .linearAlgebra,
        "\(array.rank)-dimensional array given. Array must be at least two-dimensional")
    }
  }
}

extension ElementType {
  /// The distance of 1 from the next greater number, of what decompositions are made in.
  public var precision: Double { self == .float32 ? Double(Float.ulpOfOne) : Double.ulpOfOne }
}
