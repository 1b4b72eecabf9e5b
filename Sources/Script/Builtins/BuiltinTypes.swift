import Arrays

/// What calls of built-in types make.
enum BuiltinTypes {
  static var definitions: [NativeDefinition] { numbers + collections + objects + parts + makers }

  /// `__new__` of types that classes can inherit from, and `__init__` of those that change.
  private static var makers: [NativeDefinition] {
    let open: [ValueKind] = [.integer, .float, .string, .list, .tuple, .dictionary, .set]
    return open.map { kind in
      NativeDefinition(.typeMethod(kind), "__new__", nil) { machine, arguments throws(Raised) in
        try machine.makeInstance(arguments, of: machine.builtinType(of: kind))
      }
    }
      + [ValueKind.list, .set].map { kind in
        NativeDefinition(.method(kind), "__init__", nil) { machine, arguments throws(Raised) in
          let others = Array(UnsafeBufferPointer(start: arguments.base + 1, count: arguments.count - 1))
          let made = try machine.call(machine.builtinType(of: kind), others, arguments.keywords)
          if kind == .list {
            machine.heap.lists[arguments[0].place].elements = machine.heap.lists[made.place].elements
          } else {
            machine.heap.sets[arguments[0].place] = machine.heap.sets[made.place]
          }
          return .none
        }
      }
  }

  private static var numbers: [NativeDefinition] {
    [
      NativeDefinition(.constructor(.boolean), "bool", "x= /") { machine, arguments throws(Raised) in
        Value(arguments[0].isUnset ? false : try machine.truth(of: arguments[0]))
      },
      NativeDefinition(.constructor(.integer), "int", "x= / base=") { machine, arguments throws(Raised) in
        try machine.makeInteger(arguments[0], base: arguments[1])
      },
      NativeDefinition(.constructor(.float), "float", "x= /") { machine, arguments throws(Raised) in
        Value(try machine.makeFloat(arguments[0]))
      },
    ]
  }

  private static var collections: [NativeDefinition] {
    [
      NativeDefinition(.constructor(.string), "str", "object= encoding= errors=") {
        machine, arguments throws(Raised) in
        if !arguments[1].isUnset || !arguments[2].isUnset { throw machine.refuseDecoding(arguments) }
        if arguments[0].kind == .string { return arguments[0] }
        return machine.heap.string(arguments[0].isUnset ? "" : try machine.text(of: arguments[0]))
      },
      NativeDefinition(.constructor(.list), "list", "iterable= /") { machine, arguments throws(Raised) in
        machine.heap.list(arguments[0].isUnset ? [] : try machine.values(of: arguments[0]))
      },
      NativeDefinition(.constructor(.tuple), "tuple", "iterable= /") { machine, arguments throws(Raised) in
        if arguments[0].kind == .tuple, machine.subtype(of: arguments[0]).isUnset { return arguments[0] }
        return machine.heap.tuple(arguments[0].isUnset ? [] : try machine.values(of: arguments[0]))
      },
      NativeDefinition(.constructor(.dictionary), "dict", nil) { machine, arguments throws(Raised) in
        let result = machine.heap.dictionary()
        try machine.update(result, arguments, "dict")
        return result
      },
      NativeDefinition(.constructor(.set), "set", "iterable= /") { machine, arguments throws(Raised) in
        try machine.makeSet(arguments[0], isFrozen: false)
      },
      NativeDefinition(.type, "frozenset", "iterable= /") { machine, arguments throws(Raised) in
        try machine.makeSet(arguments[0], isFrozen: true)
      },
      NativeDefinition(.constructor(.range), "range", nil) { machine, arguments throws(Raised) in
        try machine.makeRange(arguments)
      },
      NativeDefinition(.constructor(.slice), "slice", nil) { machine, arguments throws(Raised) in
        guard arguments.keywords.isEmpty else {
          throw machine.raise(.type, "slice() takes no keyword arguments")
        }
        let values = Array(arguments.positional)
        var slice = SliceObject()
        switch values.count {
        case 1: slice.stop = values[0]
        case 2, 3:
          slice.start = values[0]
          slice.stop = values[1]
          if values.count == 3 { slice.step = values[2] }
        case 0: throw machine.raise(.type, "slice expected at least 1 argument, got 0")
        default: throw machine.raise(.type, "slice expected at most 3 arguments, got \(values.count)")
        }
        return Value(.slice, machine.heap.slices.add(slice))
      },
    ]
  }

  private static var parts: [NativeDefinition] {
    [
      NativeDefinition(.attribute(.slice), "start", nil) { machine, arguments throws(Raised) in
        machine.heap.slices[arguments[0].place].start
      },
      NativeDefinition(.attribute(.slice), "stop", nil) { machine, arguments throws(Raised) in
        machine.heap.slices[arguments[0].place].stop
      },
      NativeDefinition(.attribute(.slice), "step", nil) { machine, arguments throws(Raised) in
        let slice = machine.heap.slices[arguments[0].place]
        guard !slice.isCount else { throw machine.unsupported("a complex number as a value") }
        return slice.step
      },
      NativeDefinition(.method(.slice), "indices", "self length /") { machine, arguments throws(Raised) in
        try machine.sliceIndices(arguments[0], arguments[1])
      },
      NativeDefinition(.attribute(.range), "start", nil) { machine, arguments throws(Raised) in
        Value(machine.heap.ranges[arguments[0].place].start)
      },
      NativeDefinition(.attribute(.range), "stop", nil) { machine, arguments throws(Raised) in
        Value(machine.heap.ranges[arguments[0].place].stop)
      },
      NativeDefinition(.attribute(.range), "step", nil) { machine, arguments throws(Raised) in
        Value(machine.heap.ranges[arguments[0].place].step)
      },
      NativeDefinition(.attribute(.boundMethod), "__name__", nil) { machine, arguments throws(Raised) in
        try machine.attribute(
          machine.common.name, of: machine.heap.boundMethods[arguments[0].place].function)
      },
      NativeDefinition(.attribute(.boundMethod), "__self__", nil) { machine, arguments throws(Raised) in
        machine.heap.boundMethods[arguments[0].place].receiver
      },
    ]
  }

  private static var objects: [NativeDefinition] {
    [
      NativeDefinition(.constructor(.type), "type", nil) { machine, arguments throws(Raised) in
        if arguments.count == 1, arguments.keywords.isEmpty { return machine.type(of: arguments[0]) }
        guard arguments.positionalCount == 3 else {
          throw machine.raise(.type, "type() takes 1 or 3 arguments")
        }
        guard arguments.keywords.isEmpty else { throw machine.unsupported("a keyword argument of type()") }
        return try machine.makeClass(arguments)
      },
      NativeDefinition(.constructor(.property), "property", "fget= fset= fdel= doc=") {
        machine, arguments throws(Raised) in
        func part(_ value: Value) -> Value { value.isUnset ? .none : value }
        let property = PropertyObject(
          getter: part(arguments[0]), setter: part(arguments[1]), deleter: part(arguments[2]),
          documentation: part(arguments[3]))
        return Value(.property, machine.heap.properties.add(property))
      },
      NativeDefinition(.constructor(.superObject), "super", nil) { machine, arguments throws(Raised) in
        guard arguments.count > 0 else { return try machine.implicitSuper() }
        guard arguments.count < 3 else {
          throw machine.raise(.type, "super() expected at most 2 arguments, got \(arguments.count)")
        }
        guard arguments.count == 2, arguments[0].kind == .type else {
          throw machine.raise(
            .type, "super() argument 1 must be a type, not \(machine.typeName(of: arguments[0]))")
        }
        return machine.superObject(arguments[0], arguments[1])
      },
    ]
  }
}

extension Machine {
  /// `str(bytes, encoding, errors)`, of which the dialect has no bytes.
  fileprivate func refuseDecoding(_ arguments: Arguments) -> Raised {
    for (index, name) in [(1, "encoding"), (2, "errors")]
    where !arguments[index].isUnset && plain(arguments[index]).kind != .string {
      return raise(
        .type, "str() argument '\(name)' must be str, not \(typeName(of: arguments[index]))")
    }
    guard plain(arguments[0]).kind != .string else { return raise(.type, "decoding str is not supported") }
    return raise(
      .type, "decoding to str: need a bytes-like object, \(typeName(of: arguments[0])) found")
  }

  /// `int(x, base)`.
  func makeInteger(_ value: Value, base: Value) throws(Raised) -> Value {
    guard base.isUnset || plain(value).kind == .string else {
      throw raise(
        .type,
        value.isUnset ? "int() missing string argument" : "int() can't convert non-string with explicit base")
    }
    switch value.kind {
    case .unset: return Value(0)
    case .integer, .largeInteger: return value
    case .boolean, .numpyInteger, .numpyBool: return Value(value.integer)
    case .float, .numpyFloat64, .numpyFloat32:
      let number = try number(value)
      if let small = Int(exactly: number.rounded(.towardZero)) { return Value(small) }
      return heap.value(try texts { () throws(TextError) in try LargeInteger(truncating: number) })
    case .string:
      let text = heap.strings[value.place]
      let base = base.isUnset ? 10 : try index(base)
      let result = try texts { () throws(TextError) in try NumberReading.integer(text, base: base) }
      return heap.value(result.expanded)
    case .array: return try makeInteger(Value(try number(value)), base: .unset)
    case .instance:
      if let whole = try wholeValue(of: value) { return whole }
      if let payload = payload(of: value) { return try makeInteger(payload, base: base) }
    default: break
    }
    throw raise(
      .type,
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(of: value))'")
  }

  /// `float(x)`.
  func makeFloat(_ value: Value) throws(Raised) -> Double {
    switch value.kind {
    case .unset: return 0
    case .string:
      let text = heap.strings[value.place]
      return try texts { () throws(TextError) in try NumberReading.float(text) }
    case .array, .largeInteger: return try number(value)
    case .instance:
      if let real = try realValue(of: value) { return real }
      if let payload = payload(of: value) { return try makeFloat(payload) }
      fallthrough
    default:
      guard let double = value.double else {
        throw raise(
          .type, "float() argument must be a string or a real number, not '\(typeName(of: value))'")
      }
      return double
    }
  }

  /// `np.float64(x)` and its like: a scalar, or an array of a sequence.
  func makeNumPyNumber(_ value: Value, _ type: ElementType) throws(Raised) -> Value {
    if value.isUnset { return Value(Scalar.int64(0).cast(to: type)) }
    switch (value.kind, type) {
    case (.string, .bool): return Value(Scalar.bool(try truth(of: value)))
    case (.string, .int64), (.float, .int64):
      // A text or Python's float is made an integer of Python first, which not all can be.
      guard let scalar = try makeInteger(value, base: .unset).scalar else {
        throw raise(.overflow, "Python int too large to convert to C long")
      }
      return Value(scalar)
    case (.string, _): return Value(Scalar.float64(try makeFloat(value)).cast(to: type))
    default: break
    }
    if let scalar = value.scalar { return Value(scalar.cast(to: type)) }
    let array = try array(from: value, type)
    return array.rank == 0
      ? Value(try arrays { () throws(ArrayError) in try array.item() }) : heap.value(array)
  }

  func makeSet(_ iterable: Value, isFrozen: Bool) throws(Raised) -> Value {
    let result = heap.set(isFrozen: isFrozen)
    if iterable.kind == .set || iterable.kind == .dictionary {
      let count = try length(of: iterable)
      // CPython makes room at once for what has a known size.
      if count * 5 >= 21 { heap.sets[result.place].firstSize = SetOrder.size(above: count * 2) }
    }
    if !iterable.isUnset {
      for value in try values(of: iterable) { try addToSet(result, value) }
    }
    return result
  }

  /// `dict(…)` and `update(…)`: entries of a mapping or pairs, then of keywords.
  func update(_ dictionary: Value, _ arguments: Arguments, _ name: String) throws(Raised) {
    guard arguments.positionalCount <= 1 else {
      throw raise(.type, "\(name) expected at most 1 argument, got \(arguments.positionalCount)")
    }
    if arguments.positionalCount == 1 {
      guard isIterable(arguments[0]) else {
        throw raise(.type, "'\(typeName(of: arguments[0]))' object is not iterable")
      }
      try merge(arguments[0], into: dictionary)
    }
    for (index, keyword) in arguments.keywords.enumerated() {
      let value = arguments.base[arguments.positionalCount + index]
      try setItem(of: dictionary, heap.string(names[keyword]), to: value)
    }
  }
}
