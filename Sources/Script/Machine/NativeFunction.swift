/// The arguments of a native function: values that lie behind each other on the machine's stack.
struct Arguments {
  let base: UnsafeMutablePointer<Value>
  /// The number of values; those of keywords are the last.
  let count: Int
  /// Names of the last values; empty if the function has declared parameters.
  let keywords: [Int32]

  /// A declared parameter's value, unset if none was given.
  @inline(__always)
  subscript(index: Int) -> Value { base[index] }

  var positionalCount: Int { count - keywords.count }
  var positional: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: base, count: positionalCount) }
}

/// A function of the language that is written in Swift.
struct NativeFunction {
  typealias Body = @Sendable (Machine, Arguments) throws(Raised) -> Value

  let body: Body
  let makesIterator: Bool
  /// The kind of a method's first argument; unset for other functions.
  let receiver: ValueKind
  /// Whether ``signature`` and the numbers of parameters have been read from the definition: by the first call.
  private(set) var isRead = false
  /// How many parameters have no default, can be given by position, and are bound before the call; the last is -1 if
  /// the function reads its arguments itself.
  private(set) var required: Int32 = 0
  private(set) var positional: Int32 = 0
  private(set) var count: Int32 = -1
  private(set) var signature: Signature?
  let definition: NativeDefinition

  init(_ definition: NativeDefinition) {
    self.definition = definition
    let takesTexts = definition.place == .method(.string) && definition.parameters != nil
    body = takesTexts ? Self.takingTexts(definition.body) : Self.body(of: definition)
    makesIterator = definition.makesIterator
    if case .method(let kind) = definition.place { receiver = kind } else { receiver = .unset }
  }

  /// The name that messages have.
  var name: String {
    switch definition.place {
    case .module(let module) where module.hasPrefix("class ") && definition.shownName == definition.name:
      "\(module.dropFirst(6)).\(definition.name)"
    // Functions of `random` are methods of a generator.
    case .module("random") where definition.name.first != "_": "Random." + definition.name
    default: definition.shownName
    }
  }

  /// Reads the definition's parameters.
  mutating func read(_ names: inout NameTable) {
    isRead = true
    guard let parameters = definition.parameters else { return }
    let read = Signature(parameters, style: style, &names)
    signature = read
    required = Int32(truncatingIfNeeded: read.required)
    positional = Int32(truncatingIfNeeded: read.positional)
    count = Int32(truncatingIfNeeded: read.names.count)
  }

  /// How the function complains about its arguments.
  private var style: Signature.Style {
    switch definition.place {
    case .builtin where definition.name.hasPrefix("object."): .slot
    case .builtin, .typeMethod: .builtin
    case .constructor(let kind) where !kind.isNumpyScalar: .type
    case .type: .type
    case .module("math"): .function("math")
    case .module("warnings") where definition.name.first != "_": .builtin
    case .module("random") where definition.parameters?.hasSuffix("/") == true: .builtin
    case .module("random") where definition.name.first != "_": .pythonMethod
    case .method(let kind) where kind == .array || kind.isNumpyScalar: .python
    case .method(let kind):
      Self.isSlot(definition.name, of: kind) ? .slot : .method(kind == .boolean ? "int" : kind.typeName ?? "")
    default: .python
    }
  }

  /// The body of a method of texts, which takes an instance of an heir of `str` as the text it keeps.
  private static func takingTexts(_ body: @escaping NativeFunction.Body) -> NativeFunction.Body {
    { machine, arguments throws(Raised) in
      machine.unwrapTexts(arguments)
      return try body(machine, arguments)
    }
  }

  /// Whether CPython has a method of a built-in type behind an operator, not as a method of its own.
  private static func isSlot(_ name: String, of kind: ValueKind) -> Bool {
    guard name.hasPrefix("__"), name.hasSuffix("__") else { return false }
    return switch name {
    case "__format__", "__reversed__", "__round__": false
    case "__getitem__": kind != .list && kind != .dictionary
    case "__contains__": kind != .set && kind != .dictionary
    default: true
    }
  }

  /// What a native does; a member of a native class looks first whether it is asked of an instance of that.
  private static func body(of definition: NativeDefinition) -> NativeFunction.Body {
    let (name, body) = (definition.name, definition.body)
    guard case .module(let module) = definition.place, name != "__new__",
      let start = ["class ", "attributes of ", "setters of "].first(where: module.hasPrefix)
    else { return body }
    let owner = String(module.dropFirst(start.count))
    return { machine, arguments throws(Raised) in
      guard arguments.count > 0, !arguments[0].isUnset else {
        throw machine.raise(.type, "unbound method \(name)() needs an argument")
      }
      if let type = machine.modules["class \(owner)"], machine.isInstance(arguments[0], of: type) {
        return try body(machine, arguments)
      }
      throw machine.raise(
        .type,
        "descriptor '\(name)' requires a '\(owner)' object but received a "
          + "'\(machine.typeName(of: arguments[0]))'")
    }
  }
}
