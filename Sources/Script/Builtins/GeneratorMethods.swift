/// Methods of generators.
enum GeneratorMethods {
  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(.method(.generator), "send", "self value /") { machine, arguments throws(Raised) in
        let generator = arguments[0]
        if machine.heap.generators[generator.place].state == .created, !arguments[1].isNone {
          throw machine.raise(.type, "can't send non-None value to a just-started generator")
        }
        let value = try machine.send(arguments[1], to: generator)
        guard value.isUnset else { return value }
        throw machine.stopIteration(of: generator)
      },
      NativeDefinition(.method(.generator), "close", "self /") { machine, arguments throws(Raised) in
        try machine.close(arguments[0])
        return .none
      },
      NativeDefinition(.method(.generator), "__next__", "self /") { machine, arguments throws(Raised) in
        let value = try machine.next(of: arguments[0])
        guard value.isUnset else { return value }
        throw machine.stopIteration(of: arguments[0])
      },
      NativeDefinition(.method(.generator), "throw", "self value traceback= back= /") {
        machine, arguments throws(Raised) in
        let exception = try machine.thrownException(arguments[1], arguments[2], arguments[3])
        let value = try machine.throwInto(arguments[0], exception)
        guard value.isUnset else { return value }
        throw machine.stopIteration(of: arguments[0])
      },
    ]
  }
}

extension Machine {
  /// The next value of a generator whose `yield` gives `value`; unset when there is none.
  func send(_ value: Value, to generator: Value) throws(Raised) -> Value {
    guard try enterGenerator(generator, purpose: .next, sent: value) else { return .unset }
    return try runNested()
  }

  /// The exception that `throw` is given as an instance, or as a class and what it is made of.
  fileprivate func thrownException(_ kind: Value, _ value: Value, _ traceback: Value) throws(Raised) -> Value
  {
    guard traceback.isUnset || traceback.isNone else {
      throw raise(.type, "throw() third argument must be a traceback object")
    }
    let isGiven = !value.isUnset && !value.isNone
    if kind.kind == .type, heap.types[kind.place].isException {
      if isGiven, isInstance(value, of: kind) { return value }
      let parts = value.kind == .tuple ? heap.elements(value) : isGiven ? [value] : []
      let exception = try call(kind, parts)
      guard isException(exception) else {
        throw raise(
          .type,
          "calling \(try representation(of: kind)) should have returned an instance of BaseException, not "
            + typeName(of: exception))
      }
      return exception
    }
    guard isException(kind) else {
      throw raise(
        .type,
        "exceptions must be classes or instances deriving from BaseException, not \(typeName(of: kind))")
    }
    if isGiven { throw raise(.type, "instance exception may not have a separate value") }
    return kind
  }

  private func isException(_ value: Value) -> Bool {
    value.kind == .instance && heap.types[heap.instances[value.place].type].isException
  }

  /// Raises an exception where a generator waits; returns what it yields next, unset if it ends.
  func throwInto(_ generator: Value, _ exception: Value) throws(Raised) -> Value {
    guard heap.generators[generator.place].state != .running else {
      throw raise(.value, "generator already executing")
    }
    guard heap.generators[generator.place].state == .suspended,
      try enterGenerator(generator, purpose: .next)
    else {
      heap.generators[generator.place].state = .finished
      throw raise(exception)
    }
    _ = raise(exception)
    nesting += 1
    defer { nesting -= 1 }
    try catchPending(entry: frameCount - 1)
    return try run()
  }

  /// Ends a generator; the `finally` parts it waits in run.
  func close(_ generator: Value) throws(Raised) {
    guard heap.generators[generator.place].state != .running else {
      throw raise(.value, "generator already executing")
    }
    guard heap.generators[generator.place].state == .suspended else {
      heap.generators[generator.place].state = .finished
      return
    }
    guard let type = exceptionTypes[.generatorExit] else { return }
    let exit = try call(type, [])
    let value: Value
    do throws(Raised) {
      value = try throwInto(generator, exit)
    } catch {
      if isInstance(pending, of: type) { return }
      throw error
    }
    guard value.isUnset else { throw raise(.runtime, "generator ignored GeneratorExit") }
  }

  /// The exception that tells what a generator returned.
  func stopIteration(of generator: Value) -> Raised {
    let result = generatorResult(generator)
    return raise(.stopIteration, arguments: result.isNone ? [] : [result])
  }
}
