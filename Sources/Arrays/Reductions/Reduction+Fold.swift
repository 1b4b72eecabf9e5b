extension NDArray {
  /// Reduces the axes of `mask` with the loops of one reduction.
  func folded<Loops: FoldLoops>(
    _: Loops.Type, _ mask: UInt8, keeping: Bool
  ) throws(ArrayError) -> NDArray {
    typealias Element = Loops.Element
    typealias Result = Loops.Result
    let result = try NDArray.unset(Result.elementType, shape.reduced(mask, keeping: keeping))
    let results = result.base(Result.self)
    let elements = UnsafePointer(base(Element.self))
    if mask == shape.reducedMask && isContiguous {
      results.pointee = Loops.run(Loops.identity, elements, 1, elementCount)
      return result
    }
    results.initialize(repeating: Loops.identity, count: result.elementCount)
    if elementCount == 0 { return result }
    if rank == 2 && strides[1] == 1 && mask == 1 {
      Loops.columns(results, shape[0], shape[1], elements, strides[0])
      return result
    }
    let targetStrides = Self.strides(of: result, in: shape, mask: mask, keeping: keeping)
    let plan = LoopPlan(
      shape: shape, left: strides, right: Dimensions(repeating: 0, count: rank), target: targetStrides)
    Self.fold(Loops.self, plan, elements, results)
    return result
  }

  /// A result's strides in terms of the shape of what is reduced, 0 along reduced axes.
  private static func strides(
    of result: NDArray, in shape: Dimensions, mask: UInt8, keeping: Bool
  ) -> Dimensions {
    var strides = Dimensions(repeating: 0, count: shape.count)
    var place = 0
    for axis in shape.indices {
      let isReduced = mask & (1 << UInt8(axis)) != 0
      if !isReduced { strides[axis] = result.strides[place] }
      if !isReduced || keeping { place += 1 }
    }
    return strides
  }

  private static func fold<Loops: FoldLoops>(
    _: Loops.Type, _ plan: LoopPlan, _ elements: UnsafePointer<Loops.Element>,
    _ results: UnsafeMutablePointer<Loops.Result>
  ) {
    guard let inner = plan.extents.last else { return }
    let axis = plan.extents.count - 1
    let (step, resultStep) = (plan.left[axis], plan.result[axis])
    let outerAxis = axis - 1
    // The last axis but one is walked by additions, those in front of it by divisions.
    let rows = outerAxis >= 0 ? plan.extents[outerAxis] : 1
    let rowStep = outerAxis >= 0 ? plan.left[outerAxis] : 0
    let resultRowStep = outerAxis >= 0 ? plan.result[outerAxis] : 0
    for block in 0..<plan.count / (inner &* rows) {
      let first = block &* rows
      var source = elements + plan.offset(ofRun: first, strides: plan.left)
      var target = results + plan.offset(ofRun: first, strides: plan.result)
      if resultStep == 1 && resultRowStep == 0 && step == 1 {
        Loops.columns(target, rows, inner, source, rowStep)
        continue
      }
      for _ in 0..<rows {
        if resultStep == 0 {
          target.pointee = Loops.run(target.pointee, source, step, inner)
        } else {
          for i in 0..<inner {
            target[i &* resultStep] = Loops.combine(target[i &* resultStep], source[i &* step])
          }
        }
        source += rowStep
        target += resultRowStep
      }
    }
  }
}

extension Dimensions {
  /// The set of all axes.
  var reducedMask: UInt8 { count >= 8 ? .max : (1 << UInt8(count)) - 1 }
}
