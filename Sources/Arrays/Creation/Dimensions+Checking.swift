extension Dimensions {
  /// Creates from numbers that a program gives: at most ``limit`` of them.
  ///
  /// - Throws: NumPy's ValueError beyond 64 axes; up to there an error that says what is supported here.
  public init(checking values: some Collection<Int>) throws(ArrayError) {
    try Self.check(rank: values.count)
    self.init(values)
  }

  /// Refuses arrays of more axes than there can be.
  static func check(rank: Int) throws(ArrayError) {
    if rank <= limit { return }
    if rank > 64 {
      throw ArrayError(
        .value, "maximum supported dimension for an ndarray is currently 64, found \(rank)")
    }
    throw ArrayError(.unsupported, "arrays of more than \(limit) dimensions are not supported, found \(rank)")
  }

  /// The product of all numbers, nil if it is no `Int`; zeros count only where `skipsZeros` is false.
  func checkedProduct(skipsZeros: Bool = false) -> Int? {
    var product = 1
    var hasZero = false
    for axis in indices {
      if self[axis] == 0 {
        hasZero = true
        continue
      }
      let (next, overflow) = product.multipliedReportingOverflow(by: self[axis])
      if overflow { return nil }
      product = next
    }
    return hasZero && !skipsZeros ? 0 : product
  }

  /// The numbers as NumPy's C code writes a shape: `(2,3)`, `(2,)`, `()`.
  public var compactText: String {
    count == 1 ? "(\(self[0]),)" : "(" + array.map(String.init).joined(separator: ",") + ")"
  }

  /// The numbers as Python writes a tuple: `(2, 3)`, `(2,)`, `()`.
  public var tupleText: String {
    count == 1 ? "(\(self[0]),)" : "(" + array.map(String.init).joined(separator: ", ") + ")"
  }

  /// The numbers of those axes for which `isKept` holds.
  func filtered(_ isKept: (Int) -> Bool) -> Dimensions {
    var result = Dimensions()
    for axis in indices where isKept(axis) { result.append(self[axis]) }
    return result
  }
}
