extension UInt8: StoredElement {
  @inline(__always) init(casting value: UInt8) { self = value }
  @inline(__always) init(casting value: Int64) { self = value != 0 ? 1 : 0 }
  @inline(__always) init(casting value: Float) { self = value != 0 ? 1 : 0 }
  @inline(__always) init(casting value: Double) { self = value != 0 ? 1 : 0 }

  @inline(__always)
  func cast<Other: StoredElement>(to: Other.Type) -> Other { Other(casting: self) }

  @inline(__always)
  static func combined(_ left: UInt8, _ right: UInt8, by accumulation: Accumulation) -> UInt8 {
    switch accumulation {
    case .add, .maximum: left | right
    case .subtract: left ^ right
    case .multiply, .minimum: left & right
    }
  }

  var asScalar: Scalar { .bool(self != 0) }
  @inline(__always) var isUnordered: Bool { false }
}

extension Int64: StoredElement {
  @inline(__always) init(casting value: UInt8) { self = Int64(value) }
  @inline(__always) init(casting value: Int64) { self = value }
  @inline(__always) init(casting value: Float) { self.init(casting: Double(value)) }

  /// What does not fit, infinities and NaN become the smallest integer, as x86-64 converts.
  @inline(__always)
  init(casting value: Double) {
    let fits = value >= -0x1p63 && value < 0x1p63
    self = fits ? Int64(value) : .min
  }

  @inline(__always)
  func cast<Other: StoredElement>(to: Other.Type) -> Other { Other(casting: self) }

  @inline(__always)
  static func combined(_ left: Int64, _ right: Int64, by accumulation: Accumulation) -> Int64 {
    switch accumulation {
    case .add: left &+ right
    case .subtract: left &- right
    case .multiply: left &* right
    case .maximum: left >= right ? left : right
    case .minimum: left <= right ? left : right
    }
  }

  var asScalar: Scalar { .int64(Int(self)) }
  @inline(__always) var isUnordered: Bool { false }
}
