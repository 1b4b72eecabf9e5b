/// What the memory of an array holds: native numbers; a `bool` is a byte that is 0 or 1.
protocol StoredElement: BitwiseCopyable, Comparable, Sendable {
  init(casting value: UInt8)
  init(casting value: Int64)
  init(casting value: Float)
  init(casting value: Double)

  /// The value as another element, converted as NumPy's `astype` does.
  func cast<Other: StoredElement>(to: Other.Type) -> Other

  /// Combines two elements as the `at` methods of NumPy's functions do; integers wrap around.
  static func combined(_ left: Self, _ right: Self, by accumulation: Accumulation) -> Self

  var asScalar: Scalar { get }
  /// Whether it is unequal to itself: what sorts behind all numbers.
  var isUnordered: Bool { get }
}
