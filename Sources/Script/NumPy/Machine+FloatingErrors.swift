import Arrays

extension Machine {
  /// Raises FloatingPointError for what a program has asked to be told: `np.seterr(all='raise')`.
  func checkFloatingErrors(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, _ result: ArrayValue
  ) throws(Raised) {
    let shape = result.shape
    let (x, y) = (try numbers(left, shape), try numbers(right, shape))
    let r = try numbers(result.operand, shape)
    var found = FoundErrors()
    let divides = [.divide, .floorDivide, .remainder, .fmod].contains(operation)
    for index in r.indices {
      if divides, y[index] == 0 {
        if x[index] == 0 || operation != .divide && result.isFloating && operation != .floorDivide {
          if !x[index].isNaN { found.hasInvalid = found.hasInvalid || result.isFloating }
          if !result.isFloating { found.hasDivision = true }
        } else if x[index].isFinite {
          found.hasDivision = true
        }
      } else if r[index].isNaN {
        if !x[index].isNaN, !y[index].isNaN { found.hasInvalid = true }
      } else if r[index].isInfinite, x[index].isFinite, y[index].isFinite {
        if operation == .power, x[index] == 0 { found.hasDivision = true } else { found.hasOverflow = true }
      }
    }
    var name = operation.name
    if case .scalar = result { name = "scalar " + name }
    try report(found, name)
  }

  func checkFloatingErrors(
    _ operation: UnaryOperation, _ operand: Operand, _ result: ArrayValue
  ) throws(Raised) {
    guard result.isFloating else { return }
    let shape = result.shape
    let x = try numbers(operand, shape)
    let r = try numbers(result.operand, shape)
    let hasPoles = [.log, .log2, .log10, .log1p, .reciprocal, .arctanh].contains(operation)
    var found = FoundErrors()
    for index in r.indices {
      if r[index].isNaN {
        if !x[index].isNaN { found.hasInvalid = true }
      } else if r[index].isInfinite, x[index].isFinite {
        if hasPoles { found.hasDivision = true } else { found.hasOverflow = true }
      }
    }
    try report(found, operation.name)
  }

  private struct FoundErrors {
    var hasDivision = false, hasOverflow = false, hasInvalid = false
  }

  private func report(_ found: FoundErrors, _ name: String) throws(Raised) {
    if found.hasDivision, floatingErrors.divide == .raise {
      throw raise(.floatingPoint, "divide by zero encountered in \(name)")
    }
    if found.hasOverflow, floatingErrors.over == .raise {
      throw raise(.floatingPoint, "overflow encountered in \(name)")
    }
    if found.hasInvalid, floatingErrors.invalid == .raise {
      throw raise(.floatingPoint, "invalid value encountered in \(name)")
    }
  }

  /// The numbers of an operand, repeated as the shape of a result wants it.
  private func numbers(_ operand: Operand, _ shape: Dimensions) throws(Raised) -> [Double] {
    let source: NDArray
    switch operand {
    case .array(let array): source = array
    case .scalar(let scalar): source = NDArray(scalar)
    case .weakInteger(let number): source = NDArray(.int64(number))
    case .weakFloat(let number): source = NDArray(.float64(number))
    }
    return try arrays { () throws(ArrayError) in
      let plain = try source.broadcast(to: shape).asType(.float64).contiguous()
      return Array(UnsafeBufferPointer(start: plain.base(Double.self), count: plain.count))
    }
  }
}

extension ArrayValue {
  /// No axes for a scalar.
  var shape: Dimensions {
    switch self {
    case .array(let array): array.shape
    case .scalar: Dimensions()
    }
  }

  var isFloating: Bool {
    switch self {
    case .array(let array): array.type.isFloating
    case .scalar(let scalar): scalar.type.isFloating
    }
  }
}
