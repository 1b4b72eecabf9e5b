/// Classes of the program that inherit from `list`, `str`, `int` and the like.
///
/// Their instances keep a value of the built-in type, which answers what the class does not define itself.
extension Machine {
  /// The built-in value that an instance of such a class keeps; nil for anything else.
  func payload(of value: Value) -> Value? {
    guard value.kind == .instance, heap.types[heap.instances[value.place].type].wrapped >= 0 else {
      return nil
    }
    return heap.instances[value.place].payload.first
  }

  /// The value itself, or what it keeps.
  func plain(_ value: Value) -> Value { payload(of: value) ?? value }

  /// Puts the texts that arguments keep in place of these.
  func unwrapTexts(_ arguments: Arguments) {
    for index in 1..<max(1, arguments.count) where arguments[index].kind == .instance {
      if let text = payload(of: arguments[index]), text.kind == .string { arguments.base[index] = text }
    }
  }

  /// The built-in type that a class inherits from, and whose values its instances keep; -1 if none.
  func wrappedType(_ bases: [Value]) throws(Raised) -> Int {
    var result = -1
    for base in bases {
      let type = heap.types[base.place]
      let wrapped = type.valueKind == .instance ? type.wrapped : base.place
      guard wrapped >= 0 else { continue }
      guard result < 0 || result == wrapped, !bases.contains(where: { heap.types[$0.place].isException })
      else {
        throw raise(.type, "multiple bases have instance lay-out conflict")
      }
      result = wrapped
    }
    return result
  }

  /// Whether programs may inherit from a built-in type.
  func isOpen(_ type: Value) -> Bool {
    switch heap.types[type.place].valueKind {
    case .integer, .float, .string, .list, .tuple, .dictionary, .set: heap.types[type.place].constructor >= 0
    default: false
    }
  }

  /// A method or an attribute that the built-in type of a class has; ``receiver`` is what it is called on.
  func wrappedMember(_ name: Int32, of type: Int, _ value: Value) throws(Raised) -> Value? {
    let wrapped = heap.types[type].wrapped
    guard wrapped >= 0 else { return nil }
    let kind = heap.types[wrapped].valueKind
    if let place = native(name, in: methods[Int(kind.rawValue)]) {
      receiver = value
      return Value(.native, place)
    }
    guard let place = native(name, in: attributes[Int(kind.rawValue)]) else { return nil }
    let result = try callAttribute(place, plain(value))
    receiver = .unset
    return result
  }

  /// Makes an instance of a class whose built-in type has no other way to make its values than to be called.
  ///
  /// Lists, dictionaries and sets start empty: their `__init__` fills them.
  func makeHeir(of type: Value, _ arguments: [Value], _ keywords: [Int32]) throws(Raised) -> Value {
    let wrapped = Value(.type, heap.types[type.place].wrapped)
    let isFilledLater = initializesLater(wrapped)
    let value = try call(wrapped, isFilledLater ? [] : arguments, isFilledLater ? [] : keywords)
    return instance(of: type, [value])
  }

  private func initializesLater(_ type: Value) -> Bool {
    switch heap.types[type.place].valueKind {
    case .list, .dictionary: true
    case .set: type.isIdentical(to: builtinType(of: .set))
    default: false
    }
  }

  /// `type.__new__(class, …)` of a built-in type.
  func makeInstance(_ arguments: Arguments, of builtin: Value) throws(Raised) -> Value {
    let name = heap.types[builtin.place].name
    guard arguments.positionalCount > 0 else {
      throw raise(.type, "\(name).__new__(): not enough arguments")
    }
    let type = arguments[0]
    guard type.kind == .type else {
      throw raise(.type, "\(name).__new__(X): X is not a type object (\(typeName(of: type)))")
    }
    let order = heap.types[type.place].linearization
    guard order.contains(where: builtin.isIdentical) else {
      let given = heap.types[type.place].name
      throw raise(.type, "\(name).__new__(\(given)): \(given) is not a subtype of \(name)")
    }
    let values = Array(UnsafeBufferPointer(start: arguments.base + 1, count: arguments.count - 1))
    if type.isIdentical(to: builtin) { return try call(builtin, values, arguments.keywords) }
    guard heap.types[type.place].wrapped == builtin.place else {
      throw unsupported("__new__ of the class '\(heap.types[type.place].name)'")
    }
    return try makeHeir(of: type, values, arguments.keywords)
  }

  /// `object.__new__(class)`.
  func makeObject(_ arguments: Arguments) throws(Raised) -> Value {
    guard arguments.positionalCount > 0 else {
      throw raise(.type, "object.__new__(): not enough arguments")
    }
    let type = arguments[0]
    guard type.kind == .type else {
      throw raise(.type, "object.__new__(X): X is not a type object (\(typeName(of: type)))")
    }
    let object = heap.types[type.place]
    if object.isException {
      let values = Array(arguments.positional.dropFirst())
      let value = instance(of: type, [])
      setOwnAttribute(common.arguments, of: value, to: heap.tuple(values))
      return value
    }
    guard object.valueKind == .instance, object.wrapped < 0, object.constructor < 0 else {
      throw raise(.type, "object.__new__(\(object.name)) is not safe, use \(object.name).__new__()")
    }
    guard arguments.count == 1 || typeAttribute(common.initializer, of: type.place) != nil else {
      throw raise(.type, "\(object.name)() takes no arguments")
    }
    guard object.abstract.isEmpty else { throw abstractInstance(of: type) }
    return instance(of: type, [])
  }

  /// Calls a class that has a `__new__`, its own or a built-in type's, and the initializer of what this makes.
  func instantiateHeir(_ type: Value, _ arguments: [Value], _ keywords: [Int32]) throws(Raised) -> Value {
    let value: Value
    if heap.types[type.place].hasMaker, let maker = typeAttribute(common.newObject, of: type.place) {
      let function = maker.kind == .wrapper ? heap.wrappers[maker.place].function : maker
      value = try call(function, [type] + arguments, keywords)
      guard value.kind == .instance, isInstance(value, of: type) else { return value }
    } else {
      guard heap.types[type.place].abstract.isEmpty else { throw abstractInstance(of: type) }
      value = try makeHeir(of: type, arguments, keywords)
    }
    try initialize(value, arguments, keywords)
    return value
  }

  /// Calls the initializer of an instance, if it has one.
  func initialize(_ value: Value, _ arguments: [Value], _ keywords: [Int32]) throws(Raised) {
    let type = heap.instances[value.place].type
    var initializer = typeAttribute(common.initializer, of: type)
    let wrapped = heap.types[type].wrapped
    if initializer == nil, wrapped >= 0, initializesLater(Value(.type, wrapped)) {
      initializer = try wrappedMember(common.initializer, of: type, value)
    }
    guard let initializer else { return }
    let result = try call(initializer, [value] + arguments, keywords)
    guard result.isNone else {
      throw raise(.type, "__init__() should return None, not '\(typeName(of: result))'")
    }
  }
}

extension TypeObject {
  /// Whether CPython lets classes inherit from this built-in type, and the dialect does not.
  var isSubclassable: Bool {
    switch valueKind {
    case .type, .property, .superObject, .wrapper, .module, .array: true
    case .iterator: ["zip", "map", "filter", "enumerate", "reversed"].contains(name)
    default: valueKind.isNumpyScalar
    }
  }
}
