extension UnaryOperation {
  /// Applies an operation to each element.
  ///
  /// The result is a scalar where the operand has no axes. Throws TypeError for types that the operation does not
  /// take, MemoryError.
  public static func apply(_ operation: UnaryOperation, _ operand: Operand) throws(ArrayError) -> ArrayValue {
    try operation.evaluate(operand, target: nil)
  }

  /// Applies an operation and stores its result in `target`, NumPy's `out=`; it may be the operand or overlap it.
  ///
  /// Throws what the form without `target` throws, and UFuncTypeError where the result's type is of a higher kind,
  /// ValueError where the target is too small or read-only.
  public static func apply(
    _ operation: UnaryOperation, _ operand: Operand, into target: NDArray
  ) throws(ArrayError) {
    _ = try operation.evaluate(operand, target: target)
  }

  private func evaluate(_ operand: Operand, target: NDArray?) throws(ArrayError) -> ArrayValue {
    let type = try elementType(operand.ownType)
    if isTest {
      switch type {
      case .bool: return try run(TestLoops<UInt8>.self, operand, target)
      case .int64: return try run(TestLoops<Int64>.self, operand, target)
      case .float32: return try run(TestLoops<Float>.self, operand, target)
      case .float64: return try run(TestLoops<Double>.self, operand, target)
      }
    }
    switch type {
    case .bool: return try run(BooleanFunctionLoops.self, operand, target)
    case .int64: return try run(IntegerFunctionLoops.self, operand, target)
    case .float32: return try run(FloatingFunctionLoops<Float>.self, operand, target)
    case .float64: return try run(FloatingFunctionLoops<Double>.self, operand, target)
    }
  }

  private func run<Loops: UnaryLoops>(
    _: Loops.Type, _ operand: Operand, _ target: NDArray?
  ) throws(ArrayError) -> ArrayValue {
    typealias Element = Loops.Element
    typealias Result = Loops.Result
    if let target {
      try check(target, operand, Result.elementType)
      return .array(try runGenerally(Loops.self, operand, target))
    }
    let view = OperandView(operand)
    if let argument = view.run(of: Element.self) {
      let result = try NDArray.unset(Result.elementType, view.shape)
      Loops.run(self, result.elementCount, argument, result.base(Result.self))
      return .array(result)
    }
    if let argument = view.turnedRun(of: Element.self) {
      let result = try NDArray.unset(Result.elementType, view.shape, strides: view.strides)
      Loops.run(self, result.elementCount, argument, result.base(Result.self))
      return .array(result)
    }
    if view.base == nil {
      var argument = Element.converted(view.number)
      var result = Result.zero
      Loops.run(self, 1, &argument, &result)
      return .scalar(result.scalar)
    }
    return try runGenerally(Loops.self, operand, nil).value
  }

  private func check(
    _ target: NDArray, _ operand: Operand, _ result: ElementType
  ) throws(ArrayError) {
    guard result.isSameKind(as: target.type) else {
      throw ArrayError.cannotCast(name, from: result, to: target.type)
    }
    guard target.isWritable else { throw ArrayError.readOnlyOutput }
    guard let common = Dimensions.broadcast(operand.shape, target.shape) else {
      throw ArrayError.notBroadcastable(operand.shape, target.shape)
    }
    guard common == target.shape else { throw ArrayError.notEnlargeable(target.shape, to: common) }
  }

  /// Any shape, strides and type.
  private func runGenerally<Loops: UnaryLoops>(
    _: Loops.Type, _ operand: Operand, _ target: NDArray?
  ) throws(ArrayError) -> NDArray {
    let argument = try operand.asArray().separated(from: target)
    defer { withExtendedLifetime(argument) {} }
    let shape = target?.shape ?? argument.shape
    let strides = argument.broadcastStrides(to: shape)
    let none = Dimensions(repeating: 0, count: shape.count)
    let result: NDArray
    if let target {
      result = target
      target.buffer.willChange()
    } else {
      result = try NDArray.unset(
        Loops.Result.elementType, shape, strides: LoopPlan.layout(shape: shape, left: strides, right: none))
    }
    let plan = LoopPlan(shape: shape, left: strides, right: none, target: result.strides)
    guard plan.count > 0 else { return result }
    let read = StridedRead(
      base: argument.first, type: argument.type, extents: plan.extents, strides: plan.left)
    let write = StridedWrite(
      base: result.first, type: result.type, extents: plan.extents, strides: plan.result)
    Self.traverse(Loops.self, self, plan.count, read, write)
    return result
  }

  private static func traverse<Loops: UnaryLoops>(
    _: Loops.Type, _ operation: UnaryOperation, _ count: Int, _ read: StridedRead, _ write: StridedWrite
  ) {
    typealias Element = Loops.Element
    typealias Result = Loops.Result
    let source = read.type == Element.elementType && read.isFlat
    let target = write.type == Result.elementType && write.isFlat
    if source && target {
      Loops.run(
        operation, count, read.base.assumingMemoryBound(to: Element.self),
        write.base.assumingMemoryBound(to: Result.self))
      return
    }
    withUnsafeTemporaryAllocation(of: Element.self, capacity: Chunk.length) { arguments in
      withUnsafeTemporaryAllocation(of: Result.self, capacity: Chunk.length) { results in
        guard let arguments = arguments.baseAddress, let results = results.baseAddress else { return }
        var start = 0
        while start < count {
          let length = min(Chunk.length, count - start)
          read.gather(from: start, count: length, into: arguments)
          if target {
            Loops.run(
              operation, length, arguments, write.base.assumingMemoryBound(to: Result.self) + start)
          } else {
            Loops.run(operation, length, arguments, results)
            write.scatter(results, to: start, count: length)
          }
          start += length
        }
      }
    }
  }
}
