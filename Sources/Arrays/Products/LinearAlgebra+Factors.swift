extension LinearAlgebra {
  /// NumPy's `linalg.slogdet`: signs (-1, 0 or 1) in place 0 of a new last axis, logarithms of the determinants without
  /// sign in place 1.
  ///
  /// Throws LinAlgError.
  public static func signsAndLogarithms(_ operand: Operand) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkSquare(array)
    let size = array.shape[array.rank - 1]
    return try mapped(array, to: Dimensions(2)) { (matrix, result) throws(ArrayError) in
      let factors = LUFactors(matrix, size: size)
      result[0] = factors.sign
      result[1] = factors.logarithm
    }
  }

  /// NumPy's `linalg.cholesky`: the triangle L of each A = L·Lᵀ, or with `isUpper` the U of A = Uᵀ·U.
  ///
  /// Only that triangle of A is read. Throws LinAlgError for what is not square or not positive definite.
  public static func cholesky(_ operand: Operand, isUpper: Bool = false) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkSquare(array)
    let size = array.shape[array.rank - 1]
    return try mapped(array, to: Dimensions(size, size)) { (matrix, result) throws(ArrayError) in
      result.update(repeating: 0, count: size &* size)
      for row in 0..<size {
        for column in 0...row {
          var value = isUpper ? matrix[column &* size &+ row] : matrix[row &* size &+ column]
          for k in 0..<column { value -= result[row &* size &+ k] * result[column &* size &+ k] }
          if row > column {
            result[row &* size &+ column] = value / result[column &* size &+ column]
          } else {
            guard !(value <= 0) else { throw ArrayError(.linearAlgebra, "Matrix is not positive definite") }
            result[row &* size &+ row] = value.squareRoot()
          }
        }
      }
      guard isUpper else { return }
      for row in 0..<size {
        for column in 0..<row {
          result[column &* size &+ row] = result[row &* size &+ column]
          result[row &* size &+ column] = 0
        }
      }
    }
  }

  /// The R of NumPy's `linalg.qr` of each matrix: `min(rows, columns)` rows, or all of them with `isComplete`.
  ///
  /// Throws LinAlgError for arrays of fewer than two axes.
  public static func triangle(_ operand: Operand, isComplete: Bool = false) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkMatrices(array)
    let (rows, columns) = (array.shape[array.rank - 2], array.shape[array.rank - 1])
    let count = isComplete ? rows : min(rows, columns)
    return try mapped(array, to: Dimensions(count, columns)) { (matrix, result) throws(ArrayError) in
      QRFactors(matrix, rows: rows, columns: columns).copyTriangle(rows: count, result)
    }
  }

  /// The Q of NumPy's `linalg.qr` of each matrix: `min(rows, columns)` columns, or as many as rows with `isComplete`.
  ///
  /// Throws LinAlgError for arrays of fewer than two axes.
  public static func orthogonal(_ operand: Operand, isComplete: Bool = false) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkMatrices(array)
    let (rows, columns) = (array.shape[array.rank - 2], array.shape[array.rank - 1])
    let count = isComplete ? rows : min(rows, columns)
    return try mapped(array, to: Dimensions(rows, count)) { (matrix, result) throws(ArrayError) in
      QRFactors(matrix, rows: rows, columns: columns).copyOrthogonal(columns: count, result)
    }
  }

  /// NumPy's `linalg.eigvalsh`: the eigenvalues of each symmetric matrix, smallest first.
  ///
  /// Only one triangle is read. Throws LinAlgError.
  public static func eigenvalues(
    ofSymmetric operand: Operand, readsUpper: Bool = false
  ) throws(ArrayError) -> NDArray {
    let array = try operand.asArray()
    try checkSquare(array)
    let size = array.shape[array.rank - 1]
    return try mapped(array, to: Dimensions(size)) { (matrix, result) throws(ArrayError) in
      let values = SymmetricEigenvalues.of(matrix, size: size, readsUpper: readsUpper)
      for (place, value) in values.enumerated() { result[place] = value }
    }
  }

  /// A result of shape `part` for each matrix in the last two axes, in float32 where the matrices are.
  ///
  /// `body` gets the address of a matrix and of the place for its result, both without gaps.
  static func mapped(
    _ array: NDArray, to part: Dimensions,
    _ body: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) throws(ArrayError) -> Void
  ) throws(ArrayError) -> NDArray {
    let matrices = try array.inOrder(as: .float64)
    defer { withExtendedLifetime(matrices) {} }
    var shape = array.shape.droppingLast(2)
    let batch = shape.product
    let size = array.shape[array.rank - 2] &* array.shape[array.rank - 1]
    for axis in part.indices { shape.append(part[axis]) }
    let result = try NDArray.unset(.float64, shape)
    for index in 0..<batch {
      try body(
        matrices.base(Double.self) + index &* size, result.base(Double.self) + index &* part.product)
    }
    return try result.converted(to: array.type == .float32 ? .float32 : .float64)
  }
}
