extension ArrayValue {
  /// Whether an element is infinite or NaN.
  ///
  /// Throws MemoryError.
  @inline(__always)
  public func hasSpecialValues() throws(ArrayError) -> Bool {
    switch self {
    case .array(let array): try array.hasSpecialValues()
    case .scalar(let scalar): !scalar.double.isFinite
    }
  }
}
