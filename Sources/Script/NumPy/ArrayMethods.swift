import Arrays

/// Methods and attributes of arrays, and of NumPy's scalars, which have most of them too.
enum ArrayMethods {
  static var definitions: [NativeDefinition] {
    attributes + moves + refusals + reductions + cumulations + shapes + conversions + selections + changes
      + products + FlatIterator.definitions + ArrayFlags.definitions + ElementTypeObject.definitions
      + ScalarMethods.definitions + OperatorMethods.definitions + NumPyConstructors.definitions
  }

  /// What a method does with the array and its arguments, the first of which is the object itself.
  typealias Body = @Sendable (Machine, NDArray, Arguments) throws(Raised) -> Value

  static let scalarKinds: [ValueKind] = [.numpyBool, .numpyInteger, .numpyFloat32, .numpyFloat64]

  /// A method of arrays; `shownAs` is for those that NumPy writes in Python, under another name.
  static func method(
    _ name: String, _ parameters: String?, shownAs: String? = nil, _ body: @escaping Body
  ) -> NativeDefinition {
    definition(.array, name, parameters, shownAs) { machine, arguments throws(Raised) in
      try body(machine, try machine.receiver(arguments, name), arguments)
    }
  }

  /// A method of arrays and scalars; what has no axes becomes a scalar where it was called on one.
  static func shared(
    _ name: String, _ parameters: String?, shownAs: String? = nil, _ body: @escaping Body
  ) -> [NativeDefinition] {
    [method(name, parameters, shownAs: shownAs, body)]
      + scalarKinds.map { kind in
        definition(kind, name, parameters, shownAs) { machine, arguments throws(Raised) in
          let array = try machine.receiver(arguments, name)
          return try machine.scalarResult(try body(machine, array, arguments))
        }
      }
  }

  /// A method whose arguments are bound as NumPy's C functions do it, which do not count the object itself.
  private static func definition(
    _ kind: ValueKind, _ name: String, _ parameters: String?, _ shownName: String?,
    _ body: @escaping NativeFunction.Body
  ) -> NativeDefinition {
    guard let parameters, shownName == nil, parameters.hasPrefix("self") else {
      return NativeDefinition(.method(kind), name, parameters, shownAs: shownName, body)
    }
    let bound = RandomParameters(String(parameters.dropFirst(4)), style: .array)
    let count = bound.names.count + 1
    return NativeDefinition(.method(kind), name, nil) { machine, arguments throws(Raised) in
      guard arguments.positionalCount > 0 else {
        throw machine.raise(.type, "unbound method ndarray.\(name)() needs an argument")
      }
      _ = try bound.bind(machine, name, arguments, skipped: 1)
      return try body(machine, Arguments(base: arguments.base, count: count, keywords: []))
    }
  }

  /// An attribute of arrays and scalars.
  static func sharedAttribute(_ name: String, _ body: @escaping Body) -> [NativeDefinition] {
    [
      NativeDefinition(.attribute(.array), name, nil) { machine, arguments throws(Raised) in
        try body(machine, machine.heap.arrays[arguments[0].place].array, arguments)
      }
    ]
      + scalarKinds.map { kind in
        NativeDefinition(.attribute(kind), name, nil) { machine, arguments throws(Raised) in
          let array = try machine.array(from: arguments[0])
          return try machine.scalarResult(try body(machine, array, arguments))
        }
      }
  }
}

extension Machine {
  /// The array that a method is called on: an array, or a scalar as one without axes.
  @inline(__always)
  func receiver(_ arguments: Arguments, _ name: String) throws(Raised) -> NDArray {
    if arguments.count > 0, arguments[0].kind == .array { return heap.arrays[arguments[0].place].array }
    guard arguments.count > 0, let scalar = arguments[0].scalar else {
      throw raise(
        .type,
        arguments.count == 0 || arguments[0].isUnset
          ? "unbound method ndarray.\(name)() needs an argument"
          : "descriptor '\(name)' for 'numpy.ndarray' objects doesn't apply to a "
            + "'\(typeName(of: arguments[0]))' object")
    }
    return NDArray(scalar)
  }

  /// Refuses a call without an argument that the method needs.
  @inline(__always)
  func require(_ arguments: Arguments, _ parameter: String, of method: String) throws(Raised) {
    if arguments[1].isUnset {
      let place = method == "repeat" || method == "compress" ? 1 : 0
      throw raise(.type, "\(method)() missing required argument '\(parameter)' (pos \(place))")
    }
  }

  /// An array without axes as the scalar it holds; other values as they are.
  func scalarResult(_ value: Value) throws(Raised) -> Value {
    guard value.kind == .array else { return value }
    let array = heap.arrays[value.place].array
    guard array.rank == 0 else { return value }
    return Value(try arrays { () throws(ArrayError) in try array.item() })
  }

  /// A number of NumPy as Python's own.
  func pythonNumber(_ scalar: Scalar) -> Value {
    switch scalar {
    case .bool(let value): Value(value)
    case .int64(let value): Value(value)
    case .float32(let value): Value(Double(value))
    case .float64(let value): Value(value)
    }
  }

  /// A shape as a tuple, each extent times `factor`.
  func tuple(_ extents: Dimensions, times factor: Int = 1) -> Value {
    var values: [Value] = []
    values.reserveCapacity(extents.count)
    for axis in extents.indices { values.append(Value(extents[axis] &* factor)) }
    return heap.tuple(values)
  }

  /// A result, brought into the array of an `out` argument if there is one.
  func stored(_ result: ArrayValue, _ out: Value) throws(Raised) -> Value {
    if out.isUnset || out.isNone { return heap.value(result) }
    guard out.kind == .array else { throw raise(.type, "output must be an array") }
    let target = heap.arrays[out.place].array
    let operand = result.operand
    try arrays { () throws(ArrayError) in try target.assignAll(operand) }
    return out
  }

  /// The axes along which an array is reduced.
  @inline(__always)
  func reductionAxes(_ value: Value) throws(Raised) -> ReductionAxes {
    switch value.kind {
    case .unset, .none: return .all
    case .integer: return .one(value.integer)
    case .tuple, .list:
      let axes = try integers(value)
      return try arrays { () throws(ArrayError) in try ReductionAxes(axes) }
    default: return .one(try index(value))
    }
  }

  /// An axis that is the last if it is not given; nil for None.
  func sortingAxis(_ value: Value, default fallback: Int? = -1) throws(Raised) -> Int? {
    value.isUnset ? fallback : value.isNone ? nil : try index(value)
  }

  /// Whether an `order` argument asks for Fortran's order.
  func isColumnOrder(_ value: Value) throws(Raised) -> Bool {
    if value.isUnset || value.isNone { return false }
    guard value.kind == .string else {
      throw raise(.type, "order must be str, not \(typeName(of: value))")
    }
    switch heap.strings[value.place].description {
    case "C", "c", "A", "a", "K", "k": return false
    case "F", "f": return true
    case let order:
      throw raise(.value, "order must be one of 'C', 'F', 'A', or 'K' (got '\(order)')")
    }
  }

  /// The array object that owns an array's memory; None if it is the array itself.
  func baseArray(_ value: Value) -> Value {
    let array = heap.arrays[value.place].array
    let owner = Int(array.buffer.owner)
    guard owner != value.place else { return .none }
    if owner >= 0, heap.arrays[owner].array.buffer === array.buffer { return Value(.array, owner) }
    let count = array.buffer.byteCount / array.type.size
    return heap.value(
      NDArray(
        buffer: array.buffer, type: array.type, shape: Dimensions(count), strides: Dimensions(1)))
  }
}
