/// How an element is stored: `UInt8` for bool, `Int64`, `Float`, `Double`.
protocol ArrayElement: Comparable, Sendable {
  static var elementType: ElementType { get }
  static var zero: Self { get }
  static var one: Self { get }

  /// The value converted as NumPy's `astype` does it.
  static func converted(_ value: some ArrayElement) -> Self
  /// The value converted as NumPy's `astype` does it.
  static func converted(_ scalar: Scalar) -> Self

  var asDouble: Double { get }
  var asFloat: Float { get }
  var asInteger: Int64 { get }
  var isTrue: Bool { get }
  var isNotANumber: Bool { get }
  var scalar: Scalar { get }
}

extension ArrayElement {
  @inline(__always)
  static func converted(_ scalar: Scalar) -> Self {
    switch scalar {
    case .bool(let value): converted(UInt8(value ? 1 : 0))
    case .int64(let value): converted(Int64(value))
    case .float32(let value): converted(value)
    case .float64(let value): converted(value)
    }
  }
}

extension UInt8: ArrayElement {
  static var elementType: ElementType { .bool }
  static var one: UInt8 { 1 }

  @inline(__always)
  static func converted(_ value: some ArrayElement) -> UInt8 { value.isTrue ? 1 : 0 }

  @inline(__always) var asDouble: Double { Double(self) }
  @inline(__always) var asFloat: Float { Float(self) }
  @inline(__always) var asInteger: Int64 { Int64(self) }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) var isNotANumber: Bool { false }
  var scalar: Scalar { .bool(self != 0) }
}

extension Int64: ArrayElement {
  static var elementType: ElementType { .int64 }
  static var one: Int64 { 1 }

  @inline(__always)
  static func converted(_ value: some ArrayElement) -> Int64 { value.asInteger }

  @inline(__always) var asDouble: Double { Double(self) }
  @inline(__always) var asFloat: Float { Float(self) }
  @inline(__always) var asInteger: Int64 { self }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) var isNotANumber: Bool { false }
  var scalar: Scalar { .int64(Int(self)) }
}

extension Float: ArrayElement {
  static var elementType: ElementType { .float32 }
  static var one: Float { 1 }

  @inline(__always)
  static func converted(_ value: some ArrayElement) -> Float { value.asFloat }

  @inline(__always) var asDouble: Double { Double(self) }
  @inline(__always) var asFloat: Float { self }
  @inline(__always) var asInteger: Int64 { Double(self).asInteger }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) var isNotANumber: Bool { self != self }
  var scalar: Scalar { .float32(self) }
}

extension Double: ArrayElement {
  static var elementType: ElementType { .float64 }
  static var one: Double { 1 }

  @inline(__always)
  static func converted(_ value: some ArrayElement) -> Double { value.asDouble }

  @inline(__always) var asDouble: Double { self }
  @inline(__always) var asFloat: Float { Float(self) }
  /// What is no integer of 64 bits becomes the smallest one, as on x86-64.
  @inline(__always) var asInteger: Int64 {
    self >= -0x1p63 && self < 0x1p63 ? Int64(self) : .min
  }
  @inline(__always) var isTrue: Bool { self != 0 }
  @inline(__always) var isNotANumber: Bool { self != self }
  var scalar: Scalar { .float64(self) }
}
