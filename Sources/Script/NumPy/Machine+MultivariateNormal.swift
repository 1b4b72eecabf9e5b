import Arrays

extension RandomFunction {
  /// `multivariate_normal` of a generator.
  static func multivariateNormal<Source: NumberedSource>(_: Source.Type) -> RandomFunction {
    let options = Source.isLegacy ? "" : " * method="
    return RandomFunction("multivariate_normal", "mean cov size= check_valid= tol=" + options) {
      machine, arguments, number throws(Raised) in
      try machine.multivariateNormal(arguments, number, Source.self)
    }
  }
}

extension Machine {
  /// Rows of normal numbers with a mean and a covariance: independent ones times a root of the covariance.
  ///
  /// The root is made of singular vectors. Where singular values are equal, these are not determined, and
  /// NumPy's differ from one processor to another: there, numbers of the same distribution are others than
  /// NumPy's.
  fileprivate func multivariateNormal<Source: NumberedSource>(
    _ arguments: Arguments, _ number: Int, _: Source.Type
  ) throws(Raised) -> Value {
    let mean = try coefficients(arguments[0]), covariance = try coefficients(arguments[1])
    if !Source.isLegacy { try checkMethod(arguments[5]) }
    guard mean.rank == 1 else { throw raise(.value, "mean must be 1 dimensional") }
    let count = mean.count
    guard covariance.rank == 2, covariance.shape[0] == covariance.shape[1] else {
      throw raise(.value, "cov must be 2 dimensional and square")
    }
    guard covariance.shape[0] == count else { throw raise(.value, "mean and cov must have same length") }
    let result = try newArray(.float64, try rowShape(arguments[2], count))
    let (values, total) = (result.base(Double.self), result.count)
    spend((total + count * count * count) << 3)
    try Source.draw(self, number) { source in
      for place in 0..<total { values[place] = source.standardNormal() }
    }
    if count == 0 { return heap.value(result) }
    let means = try row(arguments[0])
    let plain = try arrays { () throws(ArrayError) in try covariance.contiguous() }
    let matrix = Array(UnsafeBufferPointer(start: plain.base(Double.self), count: count * count))
    guard let parts = SquareDecomposition(matrix, count: count) else {
      throw raise(.linearAlgebra, "SVD did not converge")
    }
    try checkValidity(arguments[3], arguments[4], matrix, parts)
    var row = [Double](repeating: 0, count: count)
    for start in stride(from: 0, to: total, by: count) {
      for place in 0..<count { row[place] = 0 }
      for (term, value) in parts.values.enumerated() {
        let root = value.squareRoot()
        let draw = values[start + term]
        for place in 0..<count {
          let part = Source.isLegacy ? parts.right[term * count + place] : parts.left[place * count + term]
          row[place] += draw * (root * part)
        }
      }
      for place in 0..<count { values[start + place] = means[place] + row[place] }
    }
    return heap.value(result)
  }

  /// Numbers as an array; a text, which NumPy looks at the shape of first, has no axes.
  private func coefficients(_ value: Value) throws(Raised) -> NDArray {
    value.kind == .string ? NDArray(.float64(0)) : try array(from: value, .float64)
  }

  private func checkMethod(_ method: Value) throws(Raised) {
    guard !method.isUnset else { return }
    let word = method.kind == .string ? heap.strings[method.place] : Text("")
    if word == Text("svd") { return }
    if word == Text("eigh") || word == Text("cholesky") {
      throw unsupported("'multivariate_normal' with method='\(word)' (there is 'svd')")
    }
    throw raise(.value, "method must be one of {'eigh', 'svd', 'cholesky'}")
  }

  /// Warns of, or refuses, a covariance that its decomposition shows to be none.
  private func checkValidity(
    _ option: Value, _ tolerance: Value, _ matrix: [Double], _ parts: SquareDecomposition
  ) throws(Raised) {
    let word = option.isUnset ? Text("warn") : option.kind == .string ? heap.strings[option.place] : Text("")
    if word == Text("ignore") { return }
    guard word == Text("warn") || word == Text("raise") else {
      throw raise(.value, "check_valid must equal 'warn', 'raise', or 'ignore'")
    }
    let limit = tolerance.isUnset ? 1e-8 : try number(tolerance)
    let count = parts.count
    for row in 0..<count {
      for column in 0..<count {
        var sum = 0.0
        for (term, value) in parts.values.enumerated() {
          sum += parts.right[term * count + row] * value * parts.right[term * count + column]
        }
        let wanted = matrix[row * count + column]
        if (sum - wanted).magnitude <= limit + limit * wanted.magnitude { continue }
        let message = "covariance is not symmetric positive-semidefinite."
        if word == Text("raise") { throw raise(.value, message) }
        return try warn(.runtimeWarning, message)
      }
    }
  }
}
