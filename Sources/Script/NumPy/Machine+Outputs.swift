import Arrays

extension Machine {
  /// The result of a universal function, brought into `out` if one was given, where its condition holds.
  func finished(
    _ result: ArrayValue, _ name: String, _ call: UniversalCall, inputs: Int
  ) throws(Raised) -> Value {
    guard isGiven(call.out) else { return try masked(made(result), call) }
    var shapes = [try array(from: call.first).shape]
    if inputs == 2 { shapes.append(try array(from: call.second).shape) }
    try checkOutput(call.out, of: name, result, shapes)
    guard call.condition.isUnset else { return try masked(made(result), call) }
    return try written(result, to: call.out)
  }

  /// The result of a function of operands with these shapes, brought into `out` if one was given.
  func finished(
    _ result: ArrayValue, _ name: String, _ operands: [Dimensions], out: Value
  ) throws(Raised) -> Value {
    guard isGiven(out) else { return made(result) }
    let target = try output(out)
    try checkOutput(target, of: name, result, operands)
    return try written(result, to: target)
  }

  /// The result of `clip`, brought into `out` if one was given.
  func clipResult(
    _ result: ArrayValue, _ value: Value, _ lower: Value, _ upper: Value, out: Value
  ) throws(Raised) -> Value {
    guard isGiven(out) else { return made(result) }
    var shapes: [Dimensions] = []
    for operand in [value, lower, upper] where isGiven(operand) {
      shapes.append(try array(from: operand).shape)
    }
    let name = shapes.count == 3 ? "clip" : isGiven(lower) ? "maximum" : "minimum"
    return try finished(result, name, shapes, out: out)
  }

  /// The result of `round`, brought into `out` if one was given.
  func roundResult(_ result: ArrayValue, decimals: Int, out: Value) throws(Raised) -> Value {
    guard isGiven(out) else { return made(result) }
    let target = try output(out)
    guard heap.arrays[target.place].array.shape == result.shape else {
      throw raise(.value, "invalid output shape")
    }
    return try finished(result, decimals == 0 ? "rint" : "multiply", [], out: target)
  }

  /// Stores a result that fits an array, which is the value then.
  private func written(_ result: ArrayValue, to out: Value) throws(Raised) -> Value {
    let target = heap.arrays[out.place].array
    let operand = result.operand
    try arrays { () throws(ArrayError) in try target.assignAll(operand) }
    return out
  }

  /// Refuses operands of a universal function whose shapes do not fit each other.
  func checkShapes(_ call: UniversalCall) throws(Raised) {
    var shapes = [try array(from: call.first).shape, try array(from: call.second).shape]
    if isGiven(call.out) { shapes.append(heap.arrays[call.out.place].array.shape) }
    guard (try? NDArray.broadcastShape(shapes)) == nil else { return }
    let list = shapes.map { compactText($0) + " " }.joined()
    throw raise(.value, "operands could not be broadcast together with shapes \(list)")
  }

  /// Refuses an output that the result of a function of operands with these shapes does not fit.
  func checkOutput(
    _ out: Value, of name: String, _ result: ArrayValue, _ operands: [Dimensions]
  ) throws(Raised) {
    let target = heap.arrays[out.place].array
    guard NumPyTypes.kind(result.type) <= NumPyTypes.kind(target.type) else {
      throw raise(
        .ufuncOutputCasting,
        "Cannot cast ufunc '\(name)' output from dtype('\(result.type.name)') to dtype('\(target.type.name)') with "
          + "casting rule 'same_kind'")
    }
    guard target.isWritable else { throw raise(.value, "output array is read-only") }
    guard let shape = try? NDArray.broadcastShape([result.shape, target.shape]) else {
      let list = (operands + [target.shape]).map { compactText($0) + " " }.joined()
      throw raise(.value, "operands could not be broadcast together with shapes \(list)")
    }
    guard shape == target.shape else {
      throw raise(
        .value,
        "non-broadcastable output operand with shape \(compactText(target.shape)) doesn't match the broadcast shape "
          + compactText(shape))
    }
  }

  /// Refuses an output that the result of reducing an array does not fit.
  func checkOutput(
    _ out: Value, of name: String, _ array: NDArray, _ axes: ReductionAxes, _ result: ArrayValue,
    _ keeps: Bool
  ) throws(Raised) {
    let target = heap.arrays[try output(out).place].array
    guard target.shape != result.shape else { return }
    guard target.rank == result.shape.count else {
      throw raise(
        .value,
        "output parameter for reduction operation \(name) has the wrong number of dimensions: Found \(target.rank) "
          + "but expected \(result.shape.count)"
          + (keeps ? " (must match the operand's when keepdims=True)" : ""))
    }
    // The output's axes, and new ones where the operand's are reduced; NumPy leaves out the first of these.
    var extents: [String] = []
    var next = 0
    for axis in 0..<array.rank {
      if !keeps, axes.contains(axis, rank: array.rank) {
        if !extents.isEmpty { extents.append("newaxis") }
      } else {
        extents.append(String(target.shape[next]))
        next += 1
      }
    }
    throw raise(
      .value,
      "operands could not be broadcast together with remapped shapes [original->remapped]: "
        + "\(compactText(target.shape))->(\(extents.joined(separator: ","))) \(compactText(array.shape)) ")
  }

  /// The result of a product, brought into `out` if one was given.
  func productResult(_ result: ArrayValue, out: Value) throws(Raised) -> Value {
    guard isGiven(out) else { return heap.value(result) }
    guard out.kind == .array else { throw raise(.type, "'out' must be an array") }
    let target = heap.arrays[out.place].array
    guard target.type == result.type, target.rank == result.shape.count, target.isContiguous else {
      throw raise(
        .value,
        "output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)"
      )
    }
    guard target.shape == result.shape else { throw raise(.value, "output array has wrong dimensions") }
    return try written(result, to: out)
  }

  /// A shape without blanks.
  func compactText(_ shape: Dimensions) -> String { shapeText(shape).filter { $0 != " " } }
}

extension ArrayValue {
  var type: ElementType {
    switch self {
    case .array(let array): array.type
    case .scalar(let scalar): scalar.type
    }
  }
}

extension Reduction {
  /// The universal function whose reduction it is; nil for others.
  var universalName: String? {
    switch self {
    case .sum, .mean, .nansum, .nanmean, .std, .var: "add"
    case .prod: "multiply"
    case .max, .nanmax: "maximum"
    case .min, .nanmin: "minimum"
    case .any: "logical_or"
    case .all: "logical_and"
    default: nil
    }
  }
}

extension ReductionAxes {
  /// Whether an axis of an array is among them.
  fileprivate func contains(_ axis: Int, rank: Int) -> Bool {
    switch self {
    case .all: true
    case .one(let own): (own < 0 ? own + rank : own) == axis
    case .several(let all): all.array.contains { ($0 < 0 ? $0 + rank : $0) == axis }
    }
  }
}
