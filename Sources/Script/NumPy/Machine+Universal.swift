import Arrays

extension Machine {
  /// The operation of a native of `numpy`; nil for any other value.
  func universal(_ value: Value) -> UniversalFunction? {
    guard value.kind == .native, let operation = UniversalFunction(named: natives[value.place].name),
      let module = modules["numpy"], let name = names.known(natives[value.place].name)
    else { return nil }
    let values = heap.modules[module.place].values
    return Int(name) < values.count && values[Int(name)].isIdentical(to: value) ? operation : nil
  }

  /// How many arguments and results a universal function of NumPy or SciPy has; nil for any other value.
  func argumentCounts(ofUniversal value: Value) -> (inputs: Int, outputs: Int)? {
    guard value.kind == .native else { return nil }
    let name = natives[value.place].name
    let isOwned = ["numpy", "scipy.special"].contains { path in
      guard let module = modules[path], let number = names.known(name) else { return false }
      return heap.modules[module.place].value(of: number)?.isIdentical(to: value) == true
    }
    guard isOwned else { return nil }
    switch name {
    case "fabs", "expit", "erf", "logit", "erfc": return (1, 1)
    case "float_power", "heaviside", "gcd", "lcm", "ldexp", "matmul", "xlogy": return (2, 1)
    case "modf": return (1, 2)
    case "divmod": return (2, 2)
    default: break
    }
    switch UniversalFunction(named: name) {
    case .unary: return (1, 1)
    case .binary: return (2, 1)
    case nil: return nil
    }
  }

  /// Whether a value is a function of `numpy.random`, or a method of one of its generators.
  func isRandomFunction(_ value: Value) -> Bool {
    guard value.kind == .native else { return false }
    let owners = ["numpy.random", "class \(NumPyRandom.legacyName)", "class \(NumPyRandom.generatorName)"]
    return owners.contains { owner in
      nativeModules[owner]?.contains { $0.native == value.place && $0.name != common.newObject } == true
    }
  }

  /// A value as an operand of a universal function of `inputs` arguments.
  @inline(__always)
  func universalOperand(_ value: Value, _ name: String, _ inputs: Int) throws(Raised) -> Operand {
    if value.kind == .array { return .array(heap.arrays[value.place].array) }
    return try otherOperand(value, name, inputs)
  }

  private func otherOperand(_ value: Value, _ name: String, _ inputs: Int) throws(Raised) -> Operand {
    if foreign(value) != nil {
      guard inputs == 2 else { throw try refuse(name, value) }
      throw try refuseTexts(name, value, value)
    }
    return try operand(value)
  }

  /// An operand in the type that `dtype` asks for.
  func converted(_ operand: Operand, _ type: Value) throws(Raised) -> Operand {
    guard let type = try elementType(type) else { return operand }
    switch operand {
    case .array(let array):
      return .array(try arrays { () throws(ArrayError) in try array.asType(type) })
    case .scalar(let scalar): return .scalar(scalar.cast(to: type))
    case .weakInteger(let number): return .scalar(Scalar.int64(number).cast(to: type))
    case .weakFloat(let number): return .scalar(Scalar.float64(number).cast(to: type))
    }
  }

  /// Reads the arguments of a universal function.
  func universalCall(_ name: String, _ arguments: Arguments, inputs: Int) throws(Raised) -> UniversalCall {
    let given = arguments.positionalCount
    guard given >= inputs, given <= inputs + 1 else {
      throw raise(
        .type,
        "\(name)() takes from \(inputs) to \(inputs + 1) positional arguments but \(given) "
          + "\(given == 1 ? "was" : "were") given")
    }
    var call = UniversalCall()
    call.first = arguments[0]
    if inputs == 2 { call.second = arguments[1] }
    if given > inputs { call.out = arguments[inputs] }
    for (index, keyword) in arguments.keywords.enumerated() {
      let value = arguments[given + index]
      switch names[keyword] {
      case "out":
        guard call.out.isUnset else {
          throw raise(.type, "cannot specify 'out' as both a positional and keyword argument")
        }
        call.out = value
      case "where":
        let isEverywhere = value.kind == .boolean && value.truth
        if !isEverywhere { call.condition = value }
      case "dtype": call.type = value
      case "casting", "order", "subok", "signature":
        throw unsupported("the argument '\(names[keyword])' of \(name)")
      case let option where name == "matmul" && ["axes", "axis", "keepdims"].contains(option):
        throw unsupported("the argument '\(names[keyword])' of \(name)")
      default: throw raise(.type, "\(name)() got an unexpected keyword argument '\(names[keyword])'")
      }
    }
    if isGiven(call.out) { call.out = try output(call.out) }
    return call
  }

  /// The result of a call, only where its condition holds; elsewhere `out` stays.
  func masked(_ result: Value, _ call: UniversalCall) throws(Raised) -> Value {
    guard !call.condition.isUnset else { return result }
    let condition = try array(from: call.condition, .bool)
    let values = try operand(result)
    let computed = try array(from: result)
    let shape = try arrays { () throws(ArrayError) in
      try NDArray.broadcastShape([condition.shape, computed.shape])
    }
    let isFresh = !isGiven(call.out)
    let target = try arrays { () throws(ArrayError) in
      isFresh ? try NDArray.zeros(shape, computed.type) : heap.arrays[call.out.place].array
    }
    try arrays { () throws(ArrayError) in
      let mixed = try NDArray.where(condition, values, .array(target))
      try target.assignAll(.array(mixed))
    }
    return isFresh ? made(target) : call.out
  }
}
