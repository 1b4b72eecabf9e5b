extension Scalar {
  /// The value as `type` has it, converted as NumPy's `astype` does.
  ///
  /// A float becomes an integer by truncation; NaN, infinities and what is too large become the smallest
  /// integer.
  public func cast(to type: ElementType) -> Scalar {
    switch type {
    case .bool: element(UInt8.self).asScalar
    case .int64: element(Int64.self).asScalar
    case .float32: element(Float.self).asScalar
    case .float64: element(Double.self).asScalar
    }
  }

  /// The value as an element of an array.
  @inline(__always)
  func element<Element: StoredElement>(_: Element.Type) -> Element {
    switch self {
    case .bool(let value): Element(casting: value ? 1 : 0 as UInt8)
    case .int64(let value): Element(casting: Int64(value))
    case .float32(let value): Element(casting: value)
    case .float64(let value): Element(casting: value)
    }
  }
}
