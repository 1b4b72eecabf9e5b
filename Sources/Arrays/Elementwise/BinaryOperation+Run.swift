extension BinaryOperation {
  /// Computes with the loops of one type, which both operands are converted to.
  func run<Loops: BinaryLoops>(
    _: Loops.Type, _ left: Operand, _ right: Operand, _ target: NDArray?
  ) throws(ArrayError) -> ArrayValue {
    typealias Element = Loops.Element
    typealias Result = Loops.Result
    guard target == nil else {
      return .array(try runGenerally(Loops.self, left, right, target))
    }
    switch (left, right) {
    case (.array(let a), .array(let b)):
      if a.type == Element.elementType, b.type == Element.elementType, a.shape == b.shape,
        a.rank > 0, a.isContiguous, b.isContiguous
      {
        let result = try NDArray.unset(Result.elementType, a.shape)
        Loops.run(
          self, result.elementCount, Strip(a.base(Element.self)), Strip(b.base(Element.self)),
          result.base(Result.self))
        return .array(result)
      }
    case (.array(let a), _):
      if a.type == Element.elementType, a.rank > 0, a.isContiguous, let number = right.plainNumber {
        let result = try NDArray.unset(Result.elementType, a.shape)
        let constant = Element.converted(number)
        withUnsafePointer(to: constant) { constant in
          Loops.run(
            self, result.elementCount, Strip(a.base(Element.self)), Strip(constant, isRepeated: true),
            result.base(Result.self))
        }
        return .array(result)
      }
    case (_, .array(let b)):
      if b.type == Element.elementType, b.rank > 0, b.isContiguous, let number = left.plainNumber {
        let result = try NDArray.unset(Result.elementType, b.shape)
        let constant = Element.converted(number)
        withUnsafePointer(to: constant) { constant in
          Loops.run(
            self, result.elementCount, Strip(constant, isRepeated: true), Strip(b.base(Element.self)),
            result.base(Result.self))
        }
        return .array(result)
      }
    default:
      if let a = left.plainNumber, let b = right.plainNumber {
        return .scalar(compute(Loops.self, Element.converted(a), Element.converted(b)))
      }
    }
    return try runGenerally(Loops.self, left, right, nil).value
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

  /// Any shapes, strides and types.
  private func runGenerally<Loops: BinaryLoops>(
    _: Loops.Type, _ left: Operand, _ right: Operand, _ target: NDArray?
  ) throws(ArrayError) -> NDArray {
    let a = try left.asArray().separated(from: target)
    let b = try right.asArray().separated(from: target)
    guard let common = target?.shape ?? Dimensions.broadcast(a.shape, b.shape) else {
      throw ArrayError.notBroadcastable(a.shape, b.shape)
    }
    let (aStrides, bStrides) = (a.broadcastStrides(to: common), b.broadcastStrides(to: common))
    let result: NDArray
    if let target {
      result = target
      target.buffer.version &+= 1
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
