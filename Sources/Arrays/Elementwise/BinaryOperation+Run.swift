extension BinaryOperation {
  /// Computes with the loops of one type, which both operands are converted to.
  func run<Loops: BinaryLoops>(
    _: Loops.Type, _ a: OperandView, _ b: OperandView, _ left: Operand, _ right: Operand
  ) throws(ArrayError) -> ArrayValue {
    typealias Element = Loops.Element
    typealias Result = Loops.Result
    if let x = a.run(of: Element.self) {
      if let y = b.run(of: Element.self), a.shape == b.shape {
        let result = try NDArray.unset(Result.elementType, a.shape)
        Loops.run(self, result.elementCount, Strip(x), Strip(y), result.base(Result.self))
        return .array(result)
      }
      if b.base == nil {
        let result = try NDArray.unset(Result.elementType, a.shape)
        withUnsafePointer(to: Element.converted(b.number)) { constant in
          Loops.run(
            self, result.elementCount, Strip(x), Strip(constant, isRepeated: true),
            result.base(Result.self))
        }
        return .array(result)
      }
    } else if a.base == nil {
      if b.base == nil {
        return .scalar(compute(Loops.self, Element.converted(a.number), Element.converted(b.number)))
      }
      if let y = b.run(of: Element.self) {
        let result = try NDArray.unset(Result.elementType, b.shape)
        withUnsafePointer(to: Element.converted(a.number)) { constant in
          Loops.run(
            self, result.elementCount, Strip(constant, isRepeated: true), Strip(y),
            result.base(Result.self))
        }
        return .array(result)
      }
    }
    if let result = try runOnMatrix(Loops.self, a, b) { return .array(result) }
    return try runGenerally(Loops.self, left, right, nil).value
  }

  /// Matrices with rows, columns or single elements, and two matrices in Fortran order; nil for anything else.
  private func runOnMatrix<Loops: BinaryLoops>(
    _: Loops.Type, _ a: OperandView, _ b: OperandView
  ) throws(ArrayError) -> NDArray? {
    typealias Element = Loops.Element
    typealias Result = Loops.Result
    if let pair = RowBroadcast<Element>(matrix: a, other: b, isMatrixLeft: true)
      ?? RowBroadcast<Element>(matrix: b, other: a, isMatrixLeft: false)
    {
      let result = try NDArray.unset(Result.elementType, pair.isMatrixLeft ? a.shape : b.shape)
      pair.run(Loops.self, self, result.base(Result.self))
      return result
    }
    guard let x = a.turnedRun(of: Element.self), let y = b.turnedRun(of: Element.self), a.shape == b.shape
    else { return nil }
    let result = try NDArray.unset(Result.elementType, a.shape, strides: a.strides)
    Loops.run(self, result.elementCount, Strip(x), Strip(y), result.base(Result.self))
    return result
  }

  @inline(__always)
  private func compute<Loops: BinaryLoops>(
    _: Loops.Type, _ left: Loops.Element, _ right: Loops.Element
  ) -> Scalar {
    var result = Loops.Result.zero
    withUnsafePointer(to: left) { left in
      withUnsafePointer(to: right) { right in
        Loops.run(self, 1, Strip(left), Strip(right), &result)
      }
    }
    return result.scalar
  }

  /// Any shapes, strides and types; `target` has been checked.
  @discardableResult
  func runGenerally<Loops: BinaryLoops>(
    _: Loops.Type, _ left: Operand, _ right: Operand, _ target: NDArray?
  ) throws(ArrayError) -> NDArray {
    let a = try left.asArray().separated(from: target)
    let b = try right.asArray().separated(from: target)
    defer { withExtendedLifetime((a, b)) {} }
    guard let common = target?.shape ?? Dimensions.broadcast(a.shape, b.shape) else {
      throw ArrayError.notBroadcastable(a.shape, b.shape)
    }
    let (aStrides, bStrides) = (a.broadcastStrides(to: common), b.broadcastStrides(to: common))
    let result: NDArray
    if let target {
      result = target
    } else {
      let strides = LoopPlan.layout(shape: common, left: aStrides, right: bStrides)
      result = try NDArray.unset(Loops.Result.elementType, common, strides: strides)
    }
    let plan = LoopPlan(shape: common, left: aStrides, right: bStrides, target: result.strides)
    if plan.count > 0 { BinaryTraversal<Loops>(self, plan, a, b, result).run() }
    return result
  }
}

extension NDArray {
  /// The number of elements of an array that exists, which cannot overflow.
  @inline(__always)
  var elementCount: Int {
    var count = 1
    for axis in shape.indices { count = count &* shape[axis] }
    return count
  }

  /// A scalar instead of an array without axes.
  var value: ArrayValue {
    guard rank == 0 else { return .array(self) }
    switch type {
    case .bool: return .scalar(.bool(base(UInt8.self).pointee != 0))
    case .int64: return .scalar(.int64(Int(base(Int64.self).pointee)))
    case .float32: return .scalar(.float32(base(Float.self).pointee))
    case .float64: return .scalar(.float64(base(Double.self).pointee))
    }
  }

  /// A copy where this array shares memory with `target` without being the same view: what is written to the target
  /// must not show in elements that are read later.
  func separated(from target: NDArray?) throws(ArrayError) -> NDArray {
    guard let target, buffer === target.buffer else { return self }
    let isSame =
      type == target.type && offset == target.offset && shape == target.shape && strides == target.strides
    return isSame ? self : try gathered(as: type)
  }
}
