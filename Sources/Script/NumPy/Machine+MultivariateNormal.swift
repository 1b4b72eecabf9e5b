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
  /// The root is made of singular vectors, which NumPy finds by another method where there are more than 25.
  /// Where singular values are equal they are not determined, and NumPy's differ from one processor to
  /// another; a note says so.
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
    let plain = try arrays { () throws(ArrayError) in try covariance.contiguous() }
    let matrix = Array(UnsafeBufferPointer(start: plain.base(Double.self), count: count * count))
    // There NumPy takes another method, which gives other signs; without turns there are none.
    guard count <= 25 || isOrderedDiagonal(matrix, count) else {
      throw unsupported(
        "'multivariate_normal' with more than 25 dimensions (mean + standard_normal((n, d)) @ A.T is, "
          + "A @ A.T being cov)")
    }
    try reserve(40 * matrix.count)
    let result = try newArray(.float64, try rowShape(arguments[2], count))
    let (values, total) = (result.base(Double.self), result.count)
    let (work, overflows) = total.multipliedReportingOverflow(by: count)
    spend(overflows ? .max : work)
    spend(count * count * count)
    try Source.draw(self, number) { source in
      for place in 0..<total { values[place] = source.standardNormal() }
    }
    if count == 0 { return heap.value(result) }
    let means = try row(arguments[0])
    guard let parts = SquareDecomposition(matrix, count: count) else {
      throw raise(.linearAlgebra, "SVD did not converge")
    }
    try checkValidity(arguments[3], arguments[4], matrix, parts)
    if !isDetermined(matrix, parts) {
      note("NumPy draws other numbers from one processor to another where singular values of cov are equal")
    }
    transform(values, total, root(parts, isOfRows: Source.isLegacy), means)
    return heap.value(result)
  }

  /// Numbers as an array; a text, which NumPy looks at the shape of first, has no axes.
  private func coefficients(_ value: Value) throws(Raised) -> NDArray {
    value.kind == .string ? NDArray(.float64(0)) : try array(from: value, .float64)
  }

  /// The singular vectors, each times the root of its value, row after row.
  private func root(_ parts: SquareDecomposition, isOfRows: Bool) -> [Double] {
    let count = parts.count
    var result: [Double] = []
    for (term, value) in parts.values.enumerated() {
      let length = value.squareRoot()
      for place in 0..<count {
        result.append(
          length * (isOfRows ? parts.right[term * count + place] : parts.left[place * count + term]))
      }
    }
    return result
  }

  /// Multiplies each row of numbers by a matrix and adds the means.
  private func transform(
    _ values: UnsafeMutablePointer<Double>, _ total: Int, _ matrix: [Double], _ means: [Double]
  ) {
    let count = means.count
    var row = means
    for start in stride(from: 0, to: total, by: count) {
      for place in 0..<count { row[place] = 0 }
      for term in 0..<count {
        let draw = values[start + term]
        for place in 0..<count { row[place] += draw * matrix[term * count + place] }
      }
      for place in 0..<count { values[start + place] = means[place] + row[place] }
    }
  }

  /// Whether a matrix has numbers on its diagonal only, none greater than the one before.
  private func isOrderedDiagonal(_ matrix: [Double], _ count: Int) -> Bool {
    for place in matrix.indices where place % (count + 1) != 0 && matrix[place] != 0 { return false }
    return (1..<max(1, count)).allSatisfy {
      matrix[$0 * (count + 1)] <= matrix[($0 - 1) * (count + 1)] && matrix[$0 * (count + 1)] >= 0
    }
  }

  /// Whether the singular vectors are those of one matrix only, but for rounding.
  private func isDetermined(_ matrix: [Double], _ parts: SquareDecomposition) -> Bool {
    let isDiagonal = matrix.indices.allSatisfy { $0 % (parts.count + 1) == 0 || matrix[$0] == 0 }
    let least = 1e-12 * (parts.values.first ?? 0)
    return isDiagonal
      || zip(parts.values, parts.values.dropFirst()).allSatisfy { $1 <= least || $0 - $1 > least }
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
