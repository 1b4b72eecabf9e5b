/// Attributes that exceptions and functions have without being given them.
extension Machine {
  /// What every exception has.
  func exceptionAttribute(_ name: Int32, _ exception: Value) -> Value? {
    switch names[name] {
    case "__cause__", "__context__", "__traceback__": return Value.none
    case "value":
      guard isInstance(exception, of: exceptionTypes[.stopIteration] ?? .unset) else { return nil }
      let arguments = heap.instances[exception.place].attributes.first { $0.name == common.arguments }?.value
      guard let arguments, arguments.kind == .tuple else { return Value.none }
      return heap.tuples[arguments.place].elements.first ?? Value.none
    case let name: return argument(name, of: exception)
    }
  }

  /// The class of an exception that is made: `OSError` has one for each number that it knows.
  func exceptionType(_ type: Int, _ arguments: [Value]) -> Int {
    guard heap.types[type].exception == .operatingSystem, arguments.count > 1, arguments[0].kind == .integer,
      let kind = ExceptionKind.ofSystem(arguments[0].integer)
    else { return type }
    return exceptionTypes[kind]?.place ?? type
  }

  /// What some exceptions call their arguments.
  private func argument(_ name: String, of exception: Value) -> Value? {
    let arguments = heap.instances[exception.place].attributes.first { $0.name == common.arguments }?.value
    let values = arguments.map { heap.elements($0) } ?? []
    func isOf(_ kind: ExceptionKind) -> Bool { isInstance(exception, of: exceptionTypes[kind] ?? .unset) }
    switch name {
    case "code" where isOf(.systemExit): return values.count > 1 ? arguments : values.first ?? Value.none
    case "msg" where isOf(.syntax) || isOf(.importError): return values.first ?? Value.none
    case "errno" where isOf(.operatingSystem): return values.count > 1 ? values[0] : Value.none
    case "strerror" where isOf(.operatingSystem): return values.count > 1 ? values[1] : Value.none
    case "filename" where isOf(.operatingSystem): return values.count > 2 ? values[2] : Value.none
    default: return nil
    }
  }

  private static let functionNames: Set<String> = ["__name__", "__qualname__", "__module__", "__doc__"]

  /// What every function has.
  func functionAttribute(_ name: Int32, _ function: FunctionObject) throws(Raised) -> Value? {
    let code = codes[function.code].code
    switch names[name] {
    case "__name__": return heap.string(names[function.name])
    case "__qualname__": return heap.string(code.qualifiedName)
    case "__module__": return heap.string("__main__")
    case "__doc__": return code.documentation.map { heap.string($0) } ?? Value.none
    case "__dict__":
      let result = heap.dictionary()
      // Names that were set are no entries of it.
      for attribute in function.attributes where !Self.functionNames.contains(names[attribute.name]) {
        try setItem(of: result, heap.string(names[attribute.name]), to: attribute.value)
      }
      return result
    case "__defaults__": return function.defaults.isEmpty ? Value.none : heap.tuple(function.defaults)
    default: return nil
    }
  }
}
