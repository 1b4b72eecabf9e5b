extension Float: StoredElement {
  @inline(__always) init(casting value: UInt8) { self = Float(value) }
  @inline(__always) init(casting value: Int64) { self = Float(value) }
  @inline(__always) init(casting value: Float) { self = value }
  @inline(__always) init(casting value: Double) { self = Float(value) }

  @inline(__always)
  func cast<Other: StoredElement>(to: Other.Type) -> Other { Other(casting: self) }

  @inline(__always)
  static func combined(_ left: Float, _ right: Float, by accumulation: Accumulation) -> Float {
    switch accumulation {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .maximum: left >= right || left.isNaN ? left : right
    case .minimum: left <= right || left.isNaN ? left : right
    }
  }

  var asScalar: Scalar { .float32(self) }
  @inline(__always) var isUnordered: Bool { isNaN }
}

extension Double: StoredElement {
  @inline(__always) init(casting value: UInt8) { self = Double(value) }
  @inline(__always) init(casting value: Int64) { self = Double(value) }
  @inline(__always) init(casting value: Float) { self = Double(value) }
  @inline(__always) init(casting value: Double) { self = value }

  @inline(__always)
  func cast<Other: StoredElement>(to: Other.Type) -> Other { Other(casting: self) }

  @inline(__always)
  static func combined(_ left: Double, _ right: Double, by accumulation: Accumulation) -> Double {
    switch accumulation {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .maximum: left >= right || left.isNaN ? left : right
    case .minimum: left <= right || left.isNaN ? left : right
    }
  }

  var asScalar: Scalar { .float64(self) }
  @inline(__always) var isUnordered: Bool { isNaN }
}
