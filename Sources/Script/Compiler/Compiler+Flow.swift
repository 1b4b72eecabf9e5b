import Syntax

extension Compiler {
  mutating func compileWhile(_ test: Expression, _ body: [Statement], _ otherwise: [Statement]) {
    let (start, otherwiseLabel, end) = (builder.newLabel(), builder.newLabel(), builder.newLabel())
    builder.place(start)
    compileJump(test, to: otherwiseLabel, when: false)
    builder.blocks.append(.loop(breakLabel: end, continueLabel: start))
    compile(body)
    builder.blocks.removeLast()
    builder.jump(.jumpBack, to: start, effect: 0)
    builder.place(otherwiseLabel)
    compile(otherwise)
    builder.place(end)
  }

  mutating func compileFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) {
    compile(iterable)
    builder.at(iterable.span)
    builder.iterate()
    let (start, finished, end) = (builder.newLabel(), builder.newLabel(), builder.newLabel())
    builder.place(start)
    builder.jump(.forEach, to: finished, effect: 1)
    compileStore(target)
    builder.blocks.append(.operands(1))
    builder.blocks.append(.loop(breakLabel: end, continueLabel: start))
    compile(body)
    builder.blocks.removeLast(2)
    builder.jump(.jumpBack, to: start, effect: 0)
    builder.place(finished)
    builder.change(-1)
    compile(otherwise)
    builder.place(end)
  }

  /// Compiles `break` or `continue`: what lies between it and its loop is done first.
  mutating func leaveLoop(isBreak: Bool) {
    let depth = builder.depth
    for index in builder.blocks.indices.reversed() {
      guard case .loop(let breakLabel, let continueLabel) = builder.blocks[index] else {
        unwind(index)
        continue
      }
      // A `for` that is left by `break` drops its iterator.
      if isBreak, index > 0, case .operands(let count) = builder.blocks[index - 1] {
        for _ in 0..<count { builder.emit(.pop, effect: -1) }
      }
      builder.jump(isBreak ? .jump : .jumpBack, to: isBreak ? breakLabel : continueLabel, effect: 0)
      break
    }
    builder.setDepth(depth)
  }

  mutating func compileReturn(_ value: Expression?, at span: SourceSpan) {
    if let value { compileNamed(value) } else { builder.load(.none) }
    builder.at(span)
    let depth = builder.depth
    for index in builder.blocks.indices.reversed() {
      switch builder.blocks[index] {
      case .finally, .context:
        // The result waits in a slot of its own while the block's end runs.
        let slot = builder.newSlot(".result")
        builder.emit(.storeLocal, slot, effect: -1)
        unwind(index)
        builder.emit(.loadLocal, slot, effect: 1)
      case .operands:
        builder.emit(.swap, effect: 0)
        builder.emit(.pop, effect: -1)
      case .loop, .handler, .guarded: break
      }
    }
    builder.emit(.returnValue, effect: -1)
    builder.setDepth(depth - 1)
  }

  /// Does what a jump out of block `index` owes it; inner blocks are gone.
  private mutating func unwind(_ index: Int) {
    let blocks = builder.blocks
    let start = builder.here
    builder.blocks.removeSubrange(index...)
    switch blocks[index] {
    case .loop, .guarded: break
    case .finally(let body): compile(body)
    case .context(let span): exitContext(at: span)
    case .handler: builder.emit(.endHandler, effect: 0)
    case .operands(let count): for _ in 0..<count { builder.emit(.pop, effect: -1) }
    }
    builder.blocks = blocks
    builder.noteExit(of: index, start..<builder.here)
  }

  mutating func compileRaise(_ value: Expression?, _ cause: Expression?, at span: SourceSpan) {
    guard let value else { return builder.emit(.raiseAgain, effect: 0) }
    compile(value)
    if let cause { compile(cause) }
    builder.at(span)
    builder.emit(cause == nil ? .raise : .raiseFrom, effect: cause == nil ? -1 : -2)
  }

  // MARK: try

  mutating func compileTry(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ otherwise: [Statement], _ finally: [Statement],
    at span: SourceSpan
  ) {
    guard !finally.isEmpty else { return compileGuarded(body, handlers, otherwise) }
    let depth = builder.depth
    let start = builder.here
    builder.blocks.append(.finally(finally))
    compileGuarded(body, handlers, otherwise)
    builder.blocks.removeLast()
    let guarded = start..<builder.here
    compile(finally)
    let end = builder.newLabel()
    builder.jump(.jump, to: end, effect: 0)
    // An exception: the block runs, then it is raised again.
    builder.guardRange(guarded, handler: builder.here, depth: depth)
    builder.setDepth(depth + 1)
    builder.emit(.pop, effect: -1)
    builder.blocks.append(.handler)
    compile(finally)
    builder.blocks.removeLast()
    builder.at(span)
    builder.emit(.raiseAgain, effect: 0)
    builder.place(end)
    builder.setDepth(depth)
  }

  private mutating func compileGuarded(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ otherwise: [Statement]
  ) {
    guard !handlers.isEmpty else {
      compile(body)
      return compile(otherwise)
    }
    let depth = builder.depth
    let start = builder.here
    builder.blocks.append(.guarded)
    compile(body)
    builder.blocks.removeLast()
    let guarded = start..<builder.here
    let end = builder.newLabel()
    compile(otherwise)
    builder.jump(.jump, to: end, effect: 0)
    builder.guardRange(guarded, handler: builder.here, depth: depth)
    // The exception lies on the stack.
    builder.setDepth(depth + 1)
    builder.blocks.append(.handler)
    for handler in handlers {
      let next = builder.newLabel()
      builder.at(handler.span)
      if let type = handler.type {
        compile(type)
        builder.at(handler.span)
        builder.emit(.matchException, effect: 0)
        builder.jump(.jumpIfFalse, to: next, effect: -1)
      }
      if let name = handler.name { storeName(name) } else { builder.emit(.pop, effect: -1) }
      compile(handler.body)
      if let name = handler.name { deleteName(name, isOptional: true) }
      builder.emit(.endHandler, effect: 0)
      builder.jump(.jump, to: end, effect: 0)
      builder.place(next)
      builder.setDepth(depth + 1)
    }
    builder.emit(.pop, effect: -1)
    builder.emit(.raiseAgain, effect: 0)
    builder.blocks.removeLast()
    builder.place(end)
    builder.setDepth(depth)
  }

  // MARK: with

  mutating func compileWith(
    _ items: ArraySlice<(context: Expression, target: Expression?)>, _ body: [Statement]
  ) {
    guard let item = items.first else { return compile(body) }
    let span = item.context.span
    compile(item.context)
    let depth = builder.depth
    builder.at(span)
    // What cannot be left is not entered.
    builder.emit(.duplicate, effect: 1)
    builder.emit(.loadMethod, name("__exit__"), effect: 1)
    builder.emit(.pop, effect: -1)
    builder.emit(.pop, effect: -1)
    builder.emit(.duplicate, effect: 1)
    builder.emit(.loadMethod, name("__enter__"), effect: 1)
    builder.emit(.callMethod, 0, effect: -1)
    if let target = item.target { compileStore(target) } else { builder.emit(.pop, effect: -1) }
    let start = builder.here
    builder.blocks.append(.context(span))
    compileWith(items.dropFirst(), body)
    builder.blocks.removeLast()
    let guarded = start..<builder.here
    exitContext(at: span)
    let (end, suppressed) = (builder.newLabel(), builder.newLabel())
    builder.jump(.jump, to: end, effect: 0)
    // manager, exception
    builder.guardRange(guarded, handler: builder.here, depth: depth)
    builder.setDepth(depth + 1)
    builder.emit(.swap, effect: 0)
    builder.emit(.loadMethod, name("__exit__"), effect: 1)
    // exception, function, receiver -> function, receiver, exception
    builder.emit(.rotateThree, effect: 0)
    builder.emit(.rotateThree, effect: 0)
    builder.emit(.duplicate, effect: 1)
    builder.emit(.exceptionType, effect: 0)
    builder.emit(.swap, effect: 0)
    builder.load(.none)
    builder.emit(.callMethod, 3, effect: -4)
    builder.jump(.jumpIfTrue, to: suppressed, effect: -1)
    builder.emit(.raiseAgain, effect: 0)
    builder.place(suppressed)
    builder.emit(.endHandler, effect: 0)
    builder.place(end)
    builder.setDepth(depth - 1)
  }

  /// Calls `__exit__(None, None, None)` of the manager at the top and drops it.
  private mutating func exitContext(at span: SourceSpan) {
    builder.at(span)
    builder.emit(.loadMethod, name("__exit__"), effect: 1)
    for _ in 0..<3 { builder.load(.none) }
    builder.emit(.callMethod, 3, effect: -4)
    builder.emit(.pop, effect: -1)
  }
}
