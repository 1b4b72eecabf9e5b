import Arrays
import Syntax

extension Machine {
  /// Makes a built-in exception with a message the pending one.
  func raise(_ kind: ExceptionKind, _ message: String) -> Raised {
    raise(kind, arguments: message.isEmpty && kind == .memory ? [] : [heap.string(message)])
  }

  /// Makes a built-in exception the pending one.
  func raise(_ kind: ExceptionKind, arguments: [Value]) -> Raised {
    var instance = InstanceObject()
    instance.type = (exceptionTypes[kind] ?? .unset).place
    instance.attributes = [Attribute(name: common.arguments, value: heap.tuple(arguments))]
    return raise(Value(.instance, heap.instances.add(instance)))
  }

  /// Makes an exception the pending one.
  func raise(_ exception: Value) -> Raised {
    if let context = handled.last, exception.kind == .instance, !context.isIdentical(to: exception) {
      setOwnAttribute(common.context, of: exception, to: context)
    }
    pending = exception
    trace = []
    isRaisedAgain = false
    return Raised()
  }

  func raise(_ error: ArrayError) -> Raised {
    raise(kind(of: error), error.message)
  }

  private func kind(of error: ArrayError) -> ExceptionKind {
    guard error.kind == .ufuncNoLoop else { return ExceptionKind(rawValue: error.kind.rawValue) ?? .value }
    if error.message.hasPrefix("Cannot cast ufunc") {
      return error.message.contains(" output ") ? .ufuncOutputCasting : .ufuncInputCasting
    }
    return error.message.contains("did not contain a loop") ? .ufuncMissingLoop : .ufuncNoLoop
  }

  func raise(_ error: TextError) -> Raised {
    raise(ExceptionKind(rawValue: error.kind) ?? .value, error.message)
  }

  /// Names something that NumPy or Python has and the dialect has not.
  func unsupported(_ what: String) -> Raised { raise(.unsupported, "\(what) is not supported") }

  /// Runs an operation on arrays; its errors become exceptions.
  @inline(__always)
  func arrays<Result>(_ body: () throws(ArrayError) -> Result) throws(Raised) -> Result {
    do throws(ArrayError) { return try body() } catch { throw raise(error) }
  }

  /// Runs an operation on text or large integers; its errors become exceptions.
  @inline(__always)
  func texts<Result>(_ body: () throws(TextError) -> Result) throws(Raised) -> Result {
    do throws(TextError) { return try body() } catch { throw raise(error) }
  }

  /// Whether a program can catch an exception: not what the sandbox stops it with.
  func isCatchable(_ exception: Value) -> Bool {
    guard exception.kind == .instance else { return true }
    let kind = heap.types[heap.instances[exception.place].type].exception
    return kind != .unsupported && kind != .limit
  }

  func unboundLocal(_ slot: Int) -> Raised {
    let name = frames[frameCount - 1].code.takeUnretainedValue().code.slotNames[slot]
    return raise(
      .unboundLocal, "cannot access local variable '\(name)' where it is not associated with a value")
  }

  func unboundCell(_ slot: Int) -> Raised {
    let code = frames[frameCount - 1].code.takeUnretainedValue().code
    let name = code.slotNames[slot]
    if code.freeSlots.contains(slot) {
      return raise(
        .name,
        "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
    }
    return unboundLocal(slot)
  }

  func undefined(_ name: Int32) -> Raised { raise(.name, "name '\(names[name])' is not defined") }

  /// A global variable's value, or the built-in of that name.
  func global(_ number: Int) throws(Raised) -> Value {
    if !globals[number].isUnset { return globals[number] }
    return builtins[number].isUnset ? try missingGlobal(number) : builtins[number]
  }

  func missingGlobal(_ number: Int) throws(Raised) -> Value {
    let name = globalNames.names[number]
    switch names[name] {
    case "__name__": return heap.string("__main__")
    case "__doc__": return codes.last?.code.documentation.map { heap.string($0) } ?? .none
    case "Ellipsis": return Value(.ellipsis)
    case "NotImplemented": return Value(.notImplemented)
    default: break
    }
    throw undefined(name)
  }

  // MARK: Statements

  /// The exception that `raise` or a failed `assert` raises.
  func raised(by instruction: Instruction) throws(Raised) -> Raised {
    switch instruction.opcode {
    case .assertionFailed:
      return raise(.assertion, arguments: top[-1].isUnset ? [] : [top[-1]])
    case .raiseAgain:
      guard let last = handled.last else { return raise(.runtime, "No active exception to reraise") }
      pending = last
      trace = handledTraces.last ?? []
      isRaisedAgain = !trace.isEmpty
      return Raised()
    default:
      var exception = instruction.opcode == .raiseFrom ? top[-2] : top[-1]
      if exception.kind == .type, heap.types[exception.place].isException {
        exception = try call(exception, [])
      }
      guard exception.kind == .instance, heap.types[heap.instances[exception.place].type].isException else {
        return raise(.type, "exceptions must derive from BaseException")
      }
      if instruction.opcode == .raiseFrom, !top[-1].isNone, !isRaisable(top[-1]) {
        return raise(.type, "exception causes must derive from BaseException")
      }
      if instruction.opcode == .raiseFrom { setOwnAttribute(common.cause, of: exception, to: top[-1]) }
      return raise(exception)
    }
  }

  /// `object.__init__`, which takes everything; an exception keeps its arguments.
  func initializeObject(_ arguments: Arguments) {
    guard arguments.positionalCount > 0, arguments[0].kind == .instance,
      heap.types[heap.instances[arguments[0].place].type].isException
    else { return }
    setOwnAttribute(
      common.arguments, of: arguments[0], to: heap.tuple(Array(arguments.positional.dropFirst())))
  }

  private func isRaisable(_ value: Value) -> Bool {
    switch value.kind {
    case .instance: heap.types[heap.instances[value.place].type].isException
    case .type: heap.types[value.place].isException
    default: false
    }
  }

  /// Whether an exception is of a class, or of one of a tuple of classes.
  func isException(_ exception: Value, _ type: Value) throws(Raised) -> Bool {
    if type.kind == .tuple {
      try descend("the classes of exceptions")
      defer { nesting -= 1 }
      for part in heap.tuples[type.place].elements where try isException(exception, part) { return true }
      return false
    }
    guard type.kind == .type, heap.types[type.place].isException else {
      throw raise(.type, "catching classes that do not inherit from BaseException is not allowed")
    }
    return isInstance(exception, of: type)
  }

  func isInstance(_ value: Value, of type: Value) -> Bool {
    let own = self.type(of: value)
    return heap.types[own.place].linearization.contains { $0.isIdentical(to: type) }
  }

  /// The text of an exception behind its type's name; empty if it has no arguments.
  func message(of exception: Value) throws(Raised) -> String {
    guard exception.kind == .instance else { return try text(of: exception) }
    if typeAttribute(common.string, of: heap.instances[exception.place].type) != nil {
      return try text(of: exception)
    }
    return try plainMessage(of: exception)
  }

  /// The text that an exception's arguments make.
  func plainMessage(of exception: Value) throws(Raised) -> String {
    let instance = heap.instances[exception.place]
    guard let arguments = instance.attributes.first(where: { $0.name == common.arguments })?.value,
      arguments.kind == .tuple
    else { return "" }
    let values = heap.tuples[arguments.place].elements
    switch values.count {
    case 0: return ""
    case 1:
      let isKey = isInstance(exception, of: exceptionTypes[.key] ?? .unset)
      return isKey ? try representation(of: values[0]) : try text(of: values[0])
    default:
      let isOfSystem = isInstance(exception, of: exceptionTypes[.operatingSystem] ?? .unset)
      guard isOfSystem, values.count == 2 else { return try representation(of: arguments) }
      return "[Errno \(try text(of: values[0]))] \(try text(of: values[1]))"
    }
  }
}
