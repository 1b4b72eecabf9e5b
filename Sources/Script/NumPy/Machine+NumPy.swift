import Arrays

extension Machine {
  /// Whether an argument was given and is not None.
  @inline(__always)
  func isGiven(_ value: Value) -> Bool { !value.isUnset && !value.isNone }

  /// An array as a value; the work of making it is counted.
  func made(_ array: NDArray) -> Value {
    spend(array.count)
    return heap.value(array)
  }

  func made(_ result: ArrayValue) -> Value {
    if case .array(let array) = result { spend(array.count) }
    return heap.value(result)
  }

  func tuple(of arrays: [NDArray]) -> Value { heap.tuple(arrays.map { made($0) }) }
  func list(of arrays: [NDArray]) -> Value { heap.list(arrays.map { made($0) }) }

  /// The arrays that a sequence of array-likes has.
  func arrays(in value: Value) throws(Raised) -> [NDArray] {
    if value.kind == .generator || value.kind == .iterator {
      throw raise(
        .type, "arrays to stack must be passed as a \"sequence\" type such as list or tuple.")
    }
    if value.kind != .array, value.kind != .list, value.kind != .tuple { return [try array(from: value)] }
    var result: [NDArray] = []
    for element in try values(of: value) { result.append(try array(from: element)) }
    return result
  }

  /// An optional integer; nil where none was given.
  func optionalInteger(_ value: Value) throws(Raised) -> Int? { isGiven(value) ? try index(value) : nil }
  func optionalNumber(_ value: Value) throws(Raised) -> Double? { isGiven(value) ? try number(value) : nil }
  func optionalArray(_ value: Value) throws(Raised) -> NDArray? {
    isGiven(value) ? try array(from: value) : nil
  }

  /// A word such as a mode's name.
  func word(_ value: Value, default fallback: String) throws(Raised) -> String {
    guard isGiven(value) else { return fallback }
    guard value.kind == .string else {
      throw raise(.type, "'\(typeName(of: value))' object cannot be interpreted as a string")
    }
    return heap.strings[value.place].description
  }

  /// A number as a scalar of NumPy.
  func scalar(_ value: Value) throws(Raised) -> Scalar {
    if let scalar = value.scalar { return scalar }
    if value.kind == .array {
      let array = heap.arrays[value.place].array
      return try arrays { () throws(ArrayError) in try array.item() }
    }
    if value.kind == .largeInteger { return .float64(try float(value)) }
    return .float64(try number(value))
  }

  /// Refuses an argument that the dialect has no use for.
  func refuse(_ value: Value, _ what: String) throws(Raised) {
    if isGiven(value) { throw unsupported(what) }
  }

  /// Brings a result to `dtype`, and into `out` if one was given.
  func finished(
    _ result: ArrayValue, type: Value = .unset, out: Value = .unset
  ) throws(Raised) -> Value {
    var result = result
    if let type = try elementType(type) {
      switch result {
      case .array(let array):
        result = .array(try arrays { () throws(ArrayError) in try array.asType(type) })
      case .scalar(let scalar): result = .scalar(scalar.cast(to: type))
      }
    }
    guard isGiven(out) else { return made(result) }
    let target = try output(out)
    let destination = heap.arrays[target.place].array
    let operand = result.operand
    if case .array(let array) = result, array.shape != destination.shape {
      throw raise(
        .value,
        "output parameter for reduction operation has the wrong shape: \(shapeText(destination.shape)) and should be "
          + shapeText(array.shape))
    }
    try arrays { () throws(ArrayError) in try destination.assignAll(operand) }
    return target
  }

  /// An `out` argument: an array, or a tuple of one.
  func output(_ value: Value) throws(Raised) -> Value {
    if value.kind == .array { return value }
    if value.kind == .tuple, heap.tuples[value.place].elements.count == 1 {
      return try output(heap.tuples[value.place].elements[0])
    }
    throw raise(.type, "return arrays must be of ArrayType")
  }

  /// `reduction(a, axis, dtype, out, keepdims, ddof)`, where what was not given is unset.
  func reduced(
    _ reduction: Reduction, _ value: Value, axis: Value = .unset, type: Value = .unset, out: Value = .unset,
    keepsAxes: Value = .unset, degreesOfFreedom: Int = 0
  ) throws(Raised) -> Value {
    let wanted = try elementType(type)
    let array = try array(from: value, wanted)
    let axes = try reductionAxes(axis)
    let isKeeping = try flag(keepsAxes)
    let result = try arrays { () throws(ArrayError) in
      try Reduction.reduce(
        reduction, array, along: axes, keepDimensions: isKeeping, degreesOfFreedom: degreesOfFreedom)
    }
    spend(array.count)
    try examine(
      reduction, array, axes, keepsAxes: isKeeping, degreesOfFreedom: degreesOfFreedom,
      isList: value.kind != .array, result)
    if wanted == nil, out.isUnset { return heap.value(result) }
    if isGiven(out), let name = reduction.universalName {
      try checkOutput(out, of: name, array, axes, result, isKeeping)
    }
    return try finished(result, type: type, out: out)
  }
}
