/// Functions that make or read iterators.
enum IterationFunctions {
  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(.builtin, "iter", "object sentinel= /") { machine, arguments throws(Raised) in
        guard !arguments[1].isUnset else { return try machine.iterator(over: arguments[0]) }
        guard [.function, .native, .boundMethod, .type, .wrapper, .instance].contains(arguments[0].kind)
        else {
          throw machine.raise(.type, "iter(v, w): v must be callable")
        }
        let iterator = machine.heap.iterator(.callable, over: arguments[0])
        machine.heap.iterators[iterator.place].parts = [arguments[1]]
        return iterator
      },
      NativeDefinition(.builtin, "next", "iterator default= /") { machine, arguments throws(Raised) in
        let value = try machine.next(of: arguments[0])
        guard value.isUnset else { return value }
        guard arguments[1].isUnset else { return arguments[1] }
        throw machine.stopIteration(of: arguments[0])
      },
      NativeDefinition(.type, "enumerate", "iterable= start=", makesIterator: true) {
        machine, arguments throws(Raised) in
        guard !arguments[0].isUnset else {
          guard arguments[1].isUnset else {
            throw machine.raise(.type, "'start' is an invalid keyword argument for enumerate()")
          }
          throw machine.raise(.type, "enumerate() missing required argument 'iterable'")
        }
        let source = try machine.part(over: arguments[0])
        let iterator = machine.heap.iterator(.enumeration, over: source)
        machine.heap.iterators[iterator.place].index = try machine.integer(arguments[1], default: 0)
        return iterator
      },
      NativeDefinition(.type, "zip", nil, makesIterator: true) { machine, arguments throws(Raised) in
        try machine.makeZip(arguments)
      },
      NativeDefinition(.type, "map", nil) { machine, arguments throws(Raised) in
        guard arguments.keywords.isEmpty else {
          throw machine.raise(.type, "map() takes no keyword arguments")
        }
        guard arguments.positionalCount >= 2 else {
          throw machine.raise(.type, "map() must have at least two arguments.")
        }
        var parts: [Value] = []
        for value in arguments.positional.dropFirst() { parts.append(try machine.iterator(over: value)) }
        let iterator = machine.heap.iterator(.map, over: arguments[0])
        machine.heap.iterators[iterator.place].parts = parts
        return iterator
      },
      NativeDefinition(.type, "filter", "function iterable /") { machine, arguments throws(Raised) in
        let iterator = machine.heap.iterator(.filter, over: arguments[0])
        machine.heap.iterators[iterator.place].parts = [try machine.iterator(over: arguments[1])]
        return iterator
      },
      NativeDefinition(.type, "reversed", "sequence /") { machine, arguments throws(Raised) in
        try machine.reversed(arguments[0])
      },
      NativeDefinition(.builtin, "sorted", nil) { machine, arguments throws(Raised) in
        guard arguments.positionalCount == 1 else {
          throw machine.raise(.type, "sorted expected 1 argument, got \(arguments.positionalCount)")
        }
        // What follows is the `sort` of a new list, in messages too.
        let values = try machine.values(of: arguments[0])
        var (key, reverse) = (Value.unset, Value.unset)
        for (index, keyword) in arguments.keywords.enumerated() {
          guard arguments.keywords.count <= 2 else {
            let count = arguments.keywords.count
            throw machine.raise(.type, "sort() takes at most 2 keyword arguments (\(count) given)")
          }
          switch machine.names[keyword] {
          case "key": key = arguments[1 + index]
          case "reverse": reverse = arguments[1 + index]
          case let name: throw machine.raise(.type, "'\(name)' is an invalid keyword argument for sort()")
          }
        }
        return machine.heap.list(
          try machine.sorted(values, key: key, isReversed: try machine.flag(reverse)))
      },
      NativeDefinition(.builtin, "xrange", nil) { machine, arguments throws(Raised) in
        try machine.makeRange(arguments)
      },
    ]
  }
}

extension Machine {
  /// `zip(…)`.
  func makeZip(_ arguments: Arguments) throws(Raised) -> Value {
    var parts: [Value] = []
    parts.reserveCapacity(arguments.positionalCount)
    var isSimple = arguments.keywords.isEmpty
    for index in 0..<arguments.positionalCount {
      let part = try part(over: arguments[index])
      isSimple = isSimple && isSimpleIterator(part)
      parts.append(part)
    }
    let iterator = heap.iterator(.zip, over: .none)
    heap.iterators[iterator.place].parts = parts
    heap.iterators[iterator.place].isSimple = isSimple
    if arguments.keywords.count > 1 {
      let count = arguments.keywords.count
      throw raise(.type, "zip() takes at most 1 keyword argument (\(count) given)")
    }
    for (index, keyword) in arguments.keywords.enumerated() {
      guard names[keyword] == "strict" else {
        throw raise(.type, "'\(names[keyword])' is an invalid keyword argument for zip()")
      }
      let isStrict = try truth(of: arguments.base[arguments.positionalCount + index])
      heap.iterators[iterator.place].end = isStrict ? 1 : 0
    }
    return iterator
  }

  /// An iterator over a value, which only the one that asks knows if it is made here.
  func part(over value: Value) throws(Raised) -> Value {
    if value.kind == .iterator || value.kind == .generator { return value }
    let part = try iterator(over: value)
    if part.kind == .iterator, value.kind != .instance { heap.iterators[part.place].isOwned = true }
    return part
  }

  /// `reversed(value)`.
  func reversed(_ value: Value) throws(Raised) -> Value {
    switch value.kind {
    case .list, .tuple, .string, .range, .array: return heap.iterator(.reversed, over: value)
    case .dictionary, .view:
      let iterator = heap.iterator(.snapshot, over: value)
      heap.iterators[iterator.place].parts = try values(of: value).reversed()
      return iterator
    case .instance:
      let type = heap.instances[value.place].type
      if let method = typeAttribute(common.reversed, of: type) { return try call(method, [value]) }
      let hasLength = typeAttribute(common.length, of: type) != nil
      let hasItems = typeAttribute(common.getItem, of: type) != nil
      if let payload = payload(of: value), !hasLength, !hasItems { return try reversed(payload) }
      if hasLength || payload(of: value) != nil { return heap.iterator(.reversed, over: value) }
    default: break
    }
    throw raise(.type, "'\(typeName(of: value))' object is not reversible")
  }

  /// `range(stop)`, `range(start, stop, step)`.
  func makeRange(_ arguments: Arguments) throws(Raised) -> Value {
    guard arguments.keywords.isEmpty else { throw raise(.type, "range() takes no keyword arguments") }
    switch arguments.count {
    case 1: return makeRange(0, try index(arguments[0]), 1)
    case 2: return makeRange(try index(arguments[0]), try index(arguments[1]), 1)
    case 3:
      let step = try index(arguments[2])
      guard step != 0 else { throw raise(.value, "range() arg 3 must not be zero") }
      return makeRange(try index(arguments[0]), try index(arguments[1]), step)
    case 0: throw raise(.type, "range expected at least 1 argument, got 0")
    default: throw raise(.type, "range expected at most 3 arguments, got \(arguments.count)")
    }
  }
}
