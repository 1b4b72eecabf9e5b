import Syntax

extension Machine {
  /// Pushes a frame for a function whose arguments stand in its slots from `base` on.
  func push(
    _ function: Value, _ code: Unmanaged<LoadedCode>, base: UnsafeMutablePointer<Value>,
    result: UnsafeMutablePointer<Value>,
    purpose: Frame.Purpose, subject: Value = .unset
  ) throws(Raised) {
    fuel &-= 1
    let size = code._withUnsafeGuaranteedRef { $0.frameSize }
    guard frameCount < limits.depth, base + size < stackEnd else {
      throw raise(.recursion, "maximum recursion depth exceeded")
    }
    let slots = code._withUnsafeGuaranteedRef { $0.slotCount }
    var slot = code._withUnsafeGuaranteedRef { $0.parameterCount }
    while slot < slots {
      base[slot] = .unset
      slot += 1
    }
    let free = code._withUnsafeGuaranteedRef { $0.freeCount }
    if free > 0 {
      let places = code._withUnsafeGuaranteedRef { $0.freeSlots }
      for index in 0..<free { base[places[index]] = heap.functions[function.place].cells[index] }
    }
    let isModule = code._withUnsafeGuaranteedRef { $0.isModule }
    (frames + frameCount).initialize(
      to: Frame(
        code: code, pc: code._withUnsafeGuaranteedRef { $0.instructions }, base: base,
        variables: isModule ? globals.base : base, constants: code._withUnsafeGuaranteedRef { $0.constants },
        result: result, function: function, subject: subject, handled: handled.count, purpose: purpose))
    frameCount += 1
    top = base + slots
  }

  /// Leaves a frame that was pushed for something else than a value; a result is handed to who entered the machine.
  func leave(_ value: Value) throws(Raised) -> Value? {
    let frame = frames[frameCount - 1]
    frameCount -= 1
    switch frame.purpose {
    case .value:
      frame.result.pointee = value
      top = frame.result + 1
    case .initializer:
      guard value.isNone else {
        throw raise(.type, "__init__() should return None, not '\(typeName(of: value))'")
      }
      frame.result.pointee = frame.subject
      top = frame.result + 1
    case .entry:
      top = frame.result
      return value
    case .loop:
      finish(frame.subject, value)
      // The loop's iterator goes, and the loop ends.
      top = frame.result - 1
      let pc = frames[frameCount - 1].pc
      frames[frameCount - 1].pc = pc + Int(pc[-1].a)
    case .next, .list, .total, .search:
      finish(frame.subject, value)
      top = frame.result
      return .unset
    case .classBody:
      frame.result.pointee = try makeClass(frame)
      top = frame.result + 1
    }
    return nil
  }

  // MARK: Generators

  private func finish(_ generator: Value, _ result: Value = .none) {
    heap.generators[generator.place].state = .finished
    heap.generators[generator.place].values = []
    heap.generators[generator.place].result = result
  }

  /// What a generator that has ended returned; None for another iterator.
  func generatorResult(_ iterator: Value) -> Value {
    iterator.kind == .generator ? heap.generators[iterator.place].result : .none
  }

  /// Continues a generator in a frame of its own; false if it has ended.
  ///
  /// `sent` is what the `yield` that it waits at gives.
  func enterGenerator(
    _ generator: Value, purpose: Frame.Purpose, sent: Value = .none
  ) throws(Raised) -> Bool {
    let place = generator.place
    switch heap.generators[place].state {
    case .finished: return false
    case .running: throw raise(.value, "generator already executing")
    case .created, .suspended: break
    }
    let code = codeTable[heap.generators[place].code]
    let base = top
    let size = code._withUnsafeGuaranteedRef { $0.frameSize }
    guard frameCount < limits.depth, base + size < stackEnd else {
      throw raise(.recursion, "maximum recursion depth exceeded")
    }
    let count = heap.generators[place].values.count
    for index in 0..<count { base[index] = heap.generators[place].values[index] }
    top = base + count
    if heap.generators[place].state == .suspended {
      top.pointee = sent
      top += 1
    }
    (frames + frameCount).initialize(
      to: Frame(
        code: code,
        pc: code._withUnsafeGuaranteedRef { $0.instructions } + heap.generators[place].pc, base: base,
        variables: base, constants: code._withUnsafeGuaranteedRef { $0.constants }, result: base,
        function: heap.generators[place].function, subject: generator, handled: handled.count,
        purpose: purpose))
    frameCount += 1
    if !heap.generators[place].handled.isEmpty {
      for exception in heap.generators[place].handled { hold(exception, []) }
    }
    heap.generators[place].state = .running
    fuel &-= 1
    return true
  }

  /// Suspends the generator that runs; its value goes to the loop below, or is returned.
  func suspend() -> Value? {
    let frame = frames[frameCount - 1]
    let value = top[-1]
    let place = frame.subject.place
    let count = top - 1 - frame.base
    if heap.generators[place].values.count == count {
      for index in 0..<count { heap.generators[place].values[index] = frame.base[index] }
    } else {
      heap.generators[place].values = Array(UnsafeBufferPointer(start: frame.base, count: count))
    }
    heap.generators[place].pc = frame.code._withUnsafeGuaranteedRef { frame.pc - $0.instructions }
    heap.generators[place].state = .suspended
    if handled.count > frame.handled || !heap.generators[place].handled.isEmpty {
      heap.generators[place].handled = Array(handled[frame.handled...])
      trimHandled(to: frame.handled)
    }
    frameCount -= 1
    top = frame.result
    guard frame.purpose == .loop else { return value }
    top.pointee = value
    top += 1
    return nil
  }

  // MARK: Exceptions

  /// Goes to the innermost handler above the frame `entry`, or leaves that frame and throws on.
  func catchPending(entry: Int) throws(Raised) {
    while frameCount > entry {
      let frame = frames[frameCount - 1]
      let code = frame.code.takeUnretainedValue()
      // What is raised again has this frame's place already.
      if !isRaisedAgain, trace.count < 64, code.module == nil {
        trace.append(TracebackEntry(function: code.code.name, span: span(of: frame)))
      }
      isRaisedAgain = false
      let index = frame.pc - code.instructions - 1
      if isCatchable(pending), let handler = code.code.handlers.first(where: { $0.range.contains(index) }) {
        frames[frameCount - 1].pc = code.instructions + handler.target
        top = frame.base + code.slotCount + handler.depth
        top.pointee = pending
        top += 1
        trimHandled(to: frame.handled + handler.handled)
        hold(pending, trace)
        return
      }
      if frame.purpose.isGenerator {
        finish(frame.subject)
        if isInstance(pending, of: exceptionTypes[.stopIteration] ?? .unset) {
          let passed = trace
          let reason = pending
          _ = raise(.runtime, "generator raised StopIteration")
          setOwnAttribute(common.cause, of: pending, to: reason)
          setOwnAttribute(common.context, of: pending, to: reason)
          trace = passed
        }
      }
      trimHandled(to: frame.handled)
      frameCount -= 1
      top = frame.result
    }
    throw Raised()
  }

  /// Begins to handle an exception.
  private func hold(_ exception: Value, _ trace: [TracebackEntry]) {
    handled.append(exception)
    handledTraces.append(trace)
  }

  /// Ends the handling of all exceptions but the first `count`.
  func trimHandled(to count: Int) {
    guard handled.count > max(0, count) else { return }
    handled.removeLast(handled.count - max(0, count))
    handledTraces.removeLast(handledTraces.count - handled.count)
  }

  // MARK: Entering from an operation

  /// Calls a value from within an operation and returns what it gives.
  func call(_ callee: Value, _ arguments: [Value], _ keywords: [Int32] = []) throws(Raised) -> Value {
    let place = top
    guard place + arguments.count + 16 < stackEnd, nesting < Self.nestingLimit else {
      throw raise(.recursion, "maximum recursion depth exceeded")
    }
    for argument in arguments {
      top.pointee = argument
      top += 1
    }
    let isFrame = try invoke(
      callee, place, arguments.count, keywords.isEmpty ? nil : keywords, result: place)
    guard isFrame else {
      top = place
      return place.pointee
    }
    return try runNested()
  }

  /// Runs the frame that was just pushed until it is left.
  func runNested() throws(Raised) -> Value {
    let purpose = frames[frameCount - 1].purpose
    let subject = frames[frameCount - 1].subject
    // An initializer's result is the instance.
    if purpose == .value || purpose == .initializer { frames[frameCount - 1].purpose = .entry }
    nesting += 1
    defer { nesting -= 1 }
    let value = try run()
    return purpose == .initializer ? subject : value
  }

  /// Looks after limits and garbage, between two statements or turns of a loop.
  func pause() throws(Raised) {
    guard fuel >= 0 else {
      fuel = 0
      throw raise(
        .limit, "the program did not end within \(limits.operations) steps")
    }
    guard heap.allocated > heap.threshold else { return }
    guard nesting <= 1 else {
      // Operations in progress hold values that nobody else knows.
      heap.threshold = heap.allocated + heap.allocated / 2
      guard heap.live + heap.allocated <= 2 * limits.memory else { throw raise(.memory, "") }
      return
    }
    collect()
    guard heap.live <= limits.memory else {
      throw raise(.limit, "the program's objects take more than \(limits.memory >> 20) MiB")
    }
  }

  func collect() {
    heap.collect { visit in
      var value = stack
      while value < top {
        visit(value.pointee)
        value += 1
      }
      for index in 0..<frameCount {
        visit(frames[index].function)
        visit(frames[index].subject)
      }
      for code in codes {
        for index in code.code.constants.indices { visit(code.constants[index]) }
      }
      globals.forEach(visit)
      builtins.forEach(visit)
      builtinTable.forEach(visit)
      kindTypes.forEach(visit)
      handled.forEach(visit)
      visit(pending)
      for (_, type) in namedTypes { visit(type) }
      for (_, type) in exceptionTypes { visit(type) }
      visitWarnings(visit)
      for (_, module) in modules { visit(module) }
      (recorder ?? recorded)?.objects.forEach(visit)
    }
  }
}
