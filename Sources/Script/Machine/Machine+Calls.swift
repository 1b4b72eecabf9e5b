extension Machine {
  /// Calls a value with arguments that end at the top of the stack, those of keywords last.
  ///
  /// Either a frame is pushed that will put the result at `result` (true), or the result is there already and the top
  /// behind it (false).
  func invoke(
    _ callee: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?,
    result: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Bool {
    switch callee.kind {
    case .boundMethod, .wrapper, .instance:
      return try invokeInside(callee, arguments, count, keywords, result: result)
    case .function:
      let code = codeTable[heap.functions[callee.place].code]
      let (positional, isPlain) = code._withUnsafeGuaranteedRef { ($0.positionalCount, $0.isPlain) }
      if keywords != nil || count != positional || !isPlain {
        try bind(callee, code.takeUnretainedValue(), arguments, count, keywords ?? [])
      }
      if code._withUnsafeGuaranteedRef({ $0.isGenerator }) {
        result.pointee = makeGenerator(callee, code.takeUnretainedValue(), arguments)
        top = result + 1
        return false
      }
      try push(callee, code, base: arguments, result: result, purpose: .value)
      return true
    case .native:
      result.pointee = try callNative(callee.place, arguments, count, keywords)
      top = result + 1
      return false
    case .type: return try instantiate(callee, arguments, count, keywords, result: result)
    default: break
    }
    throw raise(.type, "'\(typeName(of: callee))' object is not callable")
  }

  /// Calls what a bound method, a wrapper or an object with `__call__` calls: perhaps the same again, or itself.
  private func invokeInside(
    _ outer: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?,
    result: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Bool {
    var (callee, count, turns) = (outer, count, 0)
    while true {
      switch callee.kind {
      case .boundMethod:
        let method = heap.boundMethods[callee.place]
        insert(method.receiver, at: arguments, count)
        (callee, count) = (method.function, count + 1)
      case .wrapper: callee = heap.wrappers[callee.place].function
      case .instance:
        guard let method = typeAttribute(common.call, of: heap.instances[callee.place].type) else {
          throw raise(.type, "'\(typeName(of: callee))' object is not callable")
        }
        insert(callee, at: arguments, count)
        (callee, count) = (method, count + 1)
      default: return try invoke(callee, arguments, count, keywords, result: result)
      }
      turns += 1
      guard turns < limits.depth, top + 64 < stackEnd else {
        throw raise(.recursion, "maximum recursion depth exceeded")
      }
    }
  }

  /// Puts a value before the arguments.
  private func insert(_ value: Value, at arguments: UnsafeMutablePointer<Value>, _ count: Int) {
    var place = count
    while place > 0 {
      arguments[place] = arguments[place - 1]
      place -= 1
    }
    arguments.pointee = value
    top = arguments + count + 1
  }

  private func callNative(
    _ place: Int, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?
  ) throws(Raised) -> Value {
    guard let recorder else { return try plainNative(place, arguments, count, keywords) }
    return try tracedNative(place, arguments, count, keywords, recorder)
  }

  /// Calls a built-in function without recording it.
  @inline(__always)
  func plainNative(
    _ place: Int, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?
  ) throws(Raised) -> Value {
    fuel &-= 1
    guard top + 64 < stackEnd else { throw raise(.recursion, "maximum recursion depth exceeded") }
    if !natives[place].isRead { natives[place].read(&names) }
    let receiver = natives[place].receiver
    if receiver != .unset, count == 0 || arguments.pointee.kind != receiver {
      try checkReceiver(natives[place], receiver, arguments, count - (keywords?.count ?? 0))
    }
    let total = Int(natives[place].count)
    // Taken out, because a call through the table copies the whole entry.
    let body = natives[place].body
    guard total >= 0 else {
      return try body(self, Arguments(base: arguments, count: count, keywords: keywords ?? []))
    }
    if keywords == nil, count <= Int(natives[place].positional), count >= Int(natives[place].required) {
      var index = count
      while index < total {
        arguments[index] = .unset
        index += 1
      }
    } else if let signature = natives[place].signature {
      try bind(natives[place].name, signature, arguments, count, keywords ?? [])
    }
    top = arguments + total
    return try body(self, Arguments(base: arguments, count: total, keywords: []))
  }

  /// Calls with a list of positional arguments and perhaps a dictionary of the others, as they lie on the stack.
  func invokeExpanded(hasKeywords: Bool) throws(Raised) -> Bool {
    let table = hasKeywords ? top[-1] : .unset
    let place = top - (hasKeywords ? 3 : 2)
    let callee = place.pointee
    let positional = heap.lists[place[1].place].elements
    var keywords: [Int32] = []
    var values = positional
    if hasKeywords {
      for entry in heap.dictionaries[table.place].entries where !entry.key.isUnset {
        guard entry.key.kind == .string else { throw raise(.type, "keywords must be strings") }
        keywords.append(names.number(of: heap.strings[entry.key.place].description))
        values.append(entry.value)
      }
    }
    guard place + values.count + 64 < stackEnd else {
      throw raise(.recursion, "maximum recursion depth exceeded")
    }
    for (index, value) in values.enumerated() { place[index + 1] = value }
    top = place + 1 + values.count
    return try invoke(callee, place + 1, values.count, keywords.isEmpty ? nil : keywords, result: place)
  }

  /// Makes a function from its defaults and cells on the stack.
  func makeFunction(_ code: Int, cellCount: Int) {
    // Set where it is kept, because to add a whole object copies it.
    let number = heap.functions.add(FunctionObject())
    let function = heap.functions.address(of: number)
    function.pointee.code = code
    function.pointee.cells = Array(UnsafeBufferPointer(start: top - cellCount, count: cellCount))
    let place = top - cellCount - 2
    function.pointee.defaults = heap.tuples[place[0].place].elements
    function.pointee.keywordDefaults = heap.tuples[place[1].place].elements
    function.pointee.name = codeTable[code]._withUnsafeGuaranteedRef { $0.name }
    heap.allocated &+= 160
    place.pointee = Value(.function, number)
    top = place + 1
  }

  private func makeGenerator(
    _ function: Value, _ code: LoadedCode, _ arguments: UnsafeMutablePointer<Value>
  ) -> Value {
    let number = heap.generators.add(GeneratorObject())
    let generator = heap.generators.address(of: number)
    generator.pointee.state = .created
    generator.pointee.code = code.number
    generator.pointee.function = function
    let count = max(code.slotCount, code.parameterCount)
    generator.pointee.values = Array(unsafeUninitializedCapacity: count) { values, initialized in
      for index in 0..<count {
        values.initializeElement(at: index, to: index < code.parameterCount ? arguments[index] : .unset)
      }
      initialized = count
    }
    for (index, slot) in code.code.freeSlots.enumerated() {
      generator.pointee.values[slot] = heap.functions[function.place].cells[index]
    }
    heap.allocated &+= 96 + 16 * code.slotCount
    return Value(.generator, number)
  }

  // MARK: Instances

  private func instantiate(
    _ type: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?,
    result: UnsafeMutablePointer<Value>
  ) throws(Raised) -> Bool {
    let constructor = heap.types[type.place].constructor
    if constructor >= 0 {
      result.pointee = try callNative(Int(constructor), arguments, count, keywords)
      top = result + 1
      return false
    }
    if heap.types[type.place].valueKind != .instance {
      guard !type.isIdentical(to: builtinType(of: heap.types[type.place].valueKind)) else {
        throw raise(.type, "cannot create '\(heap.types[type.place].name)' instances")
      }
      let value = try instantiateSubtype(type, arguments, count, keywords ?? [])
      result.pointee = value
      top = result + 1
      return false
    }
    if heap.types[type.place].wrapped >= 0 || heap.types[type.place].hasMaker {
      let values = Array(UnsafeBufferPointer(start: arguments, count: count))
      result.pointee = try instantiateHeir(type, values, keywords ?? [])
      top = result + 1
      return false
    }
    guard !heap.types[type.place].isClosed else {
      throw raise(.type, "cannot create '\(heap.types[type.place].name)' instances")
    }
    if !heap.types[type.place].abstract.isEmpty {
      if count > 0, typeAttribute(common.initializer, of: type.place) == nil {
        throw raise(.type, "\(heap.types[type.place].name)() takes no arguments")
      }
      throw abstractInstance(of: type)
    }
    var instance = InstanceObject()
    instance.type = type.place
    instance.attributes.reserveCapacity(heap.types[type.place].attributeCount)
    let isException = heap.types[type.place].isException
    if isException {
      let values = Array(UnsafeBufferPointer(start: arguments, count: count - (keywords?.count ?? 0)))
      instance.attributes.append(Attribute(name: common.arguments, value: heap.tuple(values)))
      instance.type = exceptionType(type.place, values)
    }
    heap.allocated &+= 128
    let value = Value(.instance, heap.instances.add(instance))
    guard let initializer = typeAttribute(common.initializer, of: type.place) else {
      guard isException || count == 0 else {
        throw raise(.type, "\(heap.types[type.place].name)() takes no arguments")
      }
      result.pointee = value
      top = result + 1
      return false
    }
    insert(value, at: arguments, count)
    if initializer.kind == .function {
      let code = codeTable[heap.functions[initializer.place].code]
      let (positional, isPlain) = code._withUnsafeGuaranteedRef { ($0.positionalCount, $0.isPlain) }
      if !code._withUnsafeGuaranteedRef({ $0.isGenerator }) {
        if keywords != nil || count + 1 != positional || !isPlain {
          try bind(initializer, code.takeUnretainedValue(), arguments, count + 1, keywords ?? [])
        }
        try push(
          initializer, code, base: arguments, result: result, purpose: .initializer, subject: value)
        return true
      }
    }
    let values = Array(UnsafeBufferPointer(start: arguments, count: count + 1))
    _ = try call(initializer, values, keywords ?? [])
    result.pointee = value
    top = result + 1
    return false
  }
}
