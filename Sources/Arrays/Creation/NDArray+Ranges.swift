extension NDArray {
  /// The numbers from `start` on, `step` apart and below `stop` (above, for a negative step); NumPy's
  /// `arange`.
  ///
  /// There are ⌈(stop - start) / step⌉ of them; element i is start + i·(second - first), each computed in the
  /// result's type, which by default is the one the three numbers are promoted to.
  /// - Throws: ZeroDivisionError for a step of 0, ValueError for a length that is no number or too large.
  public static func range(
    _ start: Scalar, _ stop: Scalar, _ step: Scalar = .int64(1), type: ElementType? = nil
  ) throws(ArrayError) -> NDArray {
    let common = start.type.promoted(with: stop.type).promoted(with: step.type)
    let resultType = type ?? max(common, .int64)
    let length = try rangeLength(start, stop, step)
    if resultType == .bool && length > 2 {
      throw ArrayError(
        .type, "arange() is only supported for booleans when the result has at most length 2.")
    }
    let result = try allocated(resultType, Dimensions(length))
    let second: Scalar
    if case (.int64(let first), .int64(let distance)) = (start.asNumber, step.asNumber) {
      second = .int64(first &+ distance)
    } else {
      second = .float64(start.double + step.double)
    }
    switch resultType {
    case .bool:
      if length > 0 { result.store(start, atOffset: 0) }
      if length > 1 { result.store(second, atOffset: 1) }
    case .int64:
      let target = result.base(Int64.self)
      let first = start.element(Int64.self)
      let distance = second.element(Int64.self) &- first
      for place in 0..<length { target[place] = first &+ Int64(place) &* distance }
    case .float32:
      let target = result.base(Float.self)
      let first = start.element(Float.self)
      let distance = second.element(Float.self) - first
      for place in 0..<length { target[place] = first + Float(place) * distance }
      // An infinite distance times 0 is no number.
      if length > 0 { target[0] = first }
      if length > 1 { target[1] = second.element(Float.self) }
    case .float64:
      let target = result.base(Double.self)
      let first = start.element(Double.self)
      let distance = second.element(Double.self) - first
      for place in 0..<length { target[place] = first + Double(place) * distance }
      // An infinite distance times 0 is no number.
      if length > 0 { target[0] = first }
      if length > 1 { target[1] = second.element(Double.self) }
    }
    return result
  }

  /// The integers from 0 to before `count`.
  public static func range(count: Int) throws(ArrayError) -> NDArray {
    try range(.int64(0), .int64(count))
  }

  /// ⌈(stop - start) / step⌉, at least 0.
  private static func rangeLength(
    _ start: Scalar, _ stop: Scalar, _ step: Scalar
  ) throws(ArrayError) -> Int {
    if case (.int64(let first), .int64(let last), .int64(let distance)) = (
      start.asNumber, stop.asNumber, step.asNumber
    ) {
      if distance == 0 { throw ArrayError(.zeroDivision, "division by zero") }
      let (length, overflow) = last.subtractingReportingOverflow(first)
      if !overflow && distance != -1 {
        let quotient = length / distance
        let rest = length % distance
        return max(0, rest != 0 && (rest < 0) == (distance < 0) ? quotient + 1 : quotient)
      }
      if !overflow { return length <= 0 ? (length == .min ? .max : -length) : 0 }
      return try ceiling((Double(last) - Double(first)) / Double(distance))
    }
    if step.double == 0 { throw ArrayError(.zeroDivision, "float division by zero") }
    let whole = stop.double - start.double
    let quotient = whole / step.double
    // A quotient too small for a double still is more than nothing.
    if quotient == 0 && whole != 0 { return quotient.sign == .minus ? 0 : 1 }
    return try ceiling(quotient)
  }

  private static func ceiling(_ value: Double) throws(ArrayError) -> Int {
    if value.isNaN { throw ArrayError(.value, "arange: cannot compute length") }
    let length = value.rounded(.up)
    guard length.magnitude < 0x1p63 else {
      throw ArrayError(.value, "Maximum allowed size exceeded")
    }
    return max(0, Int(length))
  }
}

extension Scalar {
  /// The value, with a bool as an integer.
  var asNumber: Scalar {
    if case .bool(let value) = self { return .int64(value ? 1 : 0) }
    return self
  }
}
