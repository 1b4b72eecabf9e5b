/// Functions that make or read iterators.
enum IterationFunctions {
  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(.builtin, "iter", "object sentinel=") { machine, arguments throws(Raised) in
        guard !arguments[1].isUnset else { return try machine.iterator(over: arguments[0]) }
        guard [.function, .native, .boundMethod, .type, .wrapper, .instance].contains(arguments[0].kind)
        else {
          throw machine.raise(.type, "iter(v, w): v must be callable")
        }
        let iterator = machine.heap.iterator(.callable, over: arguments[0])
        machine.heap.iterators[iterator.place].parts = [arguments[1]]
        return iterator
      },
      NativeDefinition(.builtin, "next", "iterator default=") { machine, arguments throws(Raised) in
        let value = try machine.next(of: arguments[0])
        guard value.isUnset else { return value }
        guard arguments[1].isUnset else { return arguments[1] }
        throw machine.stopIteration(of: arguments[0])
      },
      NativeDefinition(.builtin, "enumerate", "iterable start=", makesIterator: true) {
        machine, arguments throws(Raised) in
        let source = try machine.part(over: arguments[0])
        let iterator = machine.heap.iterator(.enumeration, over: source)
        machine.heap.iterators[iterator.place].index = try machine.integer(arguments[1], default: 0)
        return iterator
      },
      NativeDefinition(.builtin, "zip", nil, makesIterator: true) { machine, arguments throws(Raised) in
        try machine.makeZip(arguments)
      },
      NativeDefinition(.builtin, "map", nil) { machine, arguments throws(Raised) in
        guard arguments.positionalCount >= 2 else {
          throw machine.raise(.type, "map() must have at least two arguments.")
        }
        var parts: [Value] = []
        for value in arguments.positional.dropFirst() { parts.append(try machine.iterator(over: value)) }
        let iterator = machine.heap.iterator(.map, over: arguments[0])
        machine.heap.iterators[iterator.place].parts = parts
        return iterator
      },
      NativeDefinition(.builtin, "filter", "function iterable") { machine, arguments throws(Raised) in
        let iterator = machine.heap.iterator(.filter, over: arguments[0])
        machine.heap.iterators[iterator.place].parts = [try machine.iterator(over: arguments[1])]
        return iterator
      },
      NativeDefinition(.builtin, "reversed", "sequence") { machine, arguments throws(Raised) in
        let value = arguments[0]
        switch value.kind {
        case .list, .tuple, .string, .range, .array: return machine.heap.iterator(.reversed, over: value)
        case .dictionary, .view:
          let iterator = machine.heap.iterator(.snapshot, over: value)
          machine.heap.iterators[iterator.place].parts = try machine.values(of: value).reversed()
          return iterator
        case .instance:
          let type = machine.heap.instances[value.place].type
          if let method = machine.typeAttribute(machine.common.reversed, of: type) {
            return try machine.call(method, [value])
          }
          if machine.typeAttribute(machine.common.length, of: type) != nil {
            return machine.heap.iterator(.reversed, over: value)
          }
        default: break
        }
        throw machine.raise(.type, "'\(machine.typeName(of: value))' object is not reversible")
      },
      NativeDefinition(.builtin, "sorted", "iterable * key= reverse=") { machine, arguments throws(Raised) in
        machine.heap.list(
          try machine.sorted(
            try machine.values(of: arguments[0]), key: arguments[1],
            isReversed: try machine.flag(arguments[2])))
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
    for (index, keyword) in arguments.keywords.enumerated() {
      guard names[keyword] == "strict" else {
        throw raise(.type, "zip() got an unexpected keyword argument '\(names[keyword])'")
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
