/// An operation on its way through operands of any shape: whole runs where they lie well, else parts that are copied.
struct BinaryTraversal<Loops: BinaryLoops> {
  typealias Element = Loops.Element
  typealias Result = Loops.Result

  /// Shorter innermost runs are copied together to parts of many runs.
  private static var shortRun: Int { 32 }

  private let operation: BinaryOperation
  private let plan: LoopPlan
  private let left: StridedRead
  private let right: StridedRead
  private let result: StridedWrite

  init(_ operation: BinaryOperation, _ plan: LoopPlan, _ left: NDArray, _ right: NDArray, _ result: NDArray) {
    self.operation = operation
    self.plan = plan
    self.left = StridedRead(base: left.first, type: left.type, extents: plan.extents, strides: plan.left)
    self.right = StridedRead(
      base: right.first, type: right.type, extents: plan.extents, strides: plan.right)
    self.result = StridedWrite(
      base: result.first, type: result.type, extents: plan.extents, strides: plan.result)
  }

  func run() {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: Chunk.length) { leftBuffer in
      withUnsafeTemporaryAllocation(of: Element.self, capacity: Chunk.length) { rightBuffer in
        withUnsafeTemporaryAllocation(of: Result.self, capacity: Chunk.length) { resultBuffer in
          guard let a = leftBuffer.baseAddress, let b = rightBuffer.baseAddress,
            let c = resultBuffer.baseAddress
          else { return }
          let inner = plan.extents.last ?? 1
          if inner >= Self.shortRun && plan.extents.count > 1 {
            runLongRuns(inner, a, b, c)
          } else {
            runFlat(a, b, c)
          }
        }
      }
    }
  }

  /// All elements in the order of the plan, what lies otherwise being copied part by part.
  private func runFlat(
    _ leftBuffer: UnsafeMutablePointer<Element>, _ rightBuffer: UnsafeMutablePointer<Element>,
    _ resultBuffer: UnsafeMutablePointer<Result>
  ) {
    let leftStrip = wholeStrip(left, leftBuffer)
    let rightStrip = wholeStrip(right, rightBuffer)
    let target: UnsafeMutablePointer<Result>? =
      result.type == Result.elementType && result.isFlat
      ? result.base.assumingMemoryBound(to: Result.self) : nil
    if let leftStrip, let rightStrip, let target {
      Loops.run(operation, plan.count, leftStrip, rightStrip, target)
      return
    }
    // Whole runs, so that a row that is repeated is copied once.
    let inner = plan.extents.last ?? 1
    let part = inner < Chunk.length ? Chunk.length / inner * inner : Chunk.length
    var start = 0
    while start < plan.count {
      let length = min(part, plan.count - start)
      if leftStrip == nil && (start == 0 || !left.isRepeatedRow) {
        left.gather(from: start, count: length, into: leftBuffer)
      }
      if rightStrip == nil && (start == 0 || !right.isRepeatedRow) {
        right.gather(from: start, count: length, into: rightBuffer)
      }
      let output = target.map { $0 + start } ?? resultBuffer
      Loops.run(
        operation, length, leftStrip?.dropping(start) ?? Strip(leftBuffer),
        rightStrip?.dropping(start) ?? Strip(rightBuffer), output)
      if target == nil { result.scatter(resultBuffer, to: start, count: length) }
      start += length
    }
  }

  /// The operand as the loops take it, if nothing has to be copied; `buffer` keeps a constant.
  private func wholeStrip(
    _ operand: StridedRead, _ buffer: UnsafeMutablePointer<Element>
  ) -> Strip<Element>? {
    if operand.isConstant {
      buffer.initialize(to: operand.first(as: Element.self))
      return Strip(buffer, isRepeated: true)
    }
    guard operand.type == Element.elementType && operand.isFlat else { return nil }
    return Strip(operand.base.assumingMemoryBound(to: Element.self))
  }

  /// Run after run along the innermost axis.
  private func runLongRuns(
    _ inner: Int, _ leftBuffer: UnsafeMutablePointer<Element>, _ rightBuffer: UnsafeMutablePointer<Element>,
    _ resultBuffer: UnsafeMutablePointer<Result>
  ) {
    let axis = plan.extents.count - 1
    let leftStep = plan.left[axis]
    let rightStep = plan.right[axis]
    let isDirect = result.type == Result.elementType && plan.result[axis] == 1
    for run in 0..<plan.count / inner {
      let start = run &* inner
      let leftRun = runStrip(left, run, leftStep, leftBuffer)
      let rightRun = runStrip(right, run, rightStep, rightBuffer)
      let target: UnsafeMutablePointer<Result>? =
        isDirect
        ? result.base.assumingMemoryBound(to: Result.self) + plan.offset(ofRun: run, strides: plan.result)
        : nil
      if let leftRun, let rightRun, let target {
        Loops.run(operation, inner, leftRun, rightRun, target)
        continue
      }
      var done = 0
      while done < inner {
        let length = min(Chunk.length, inner - done)
        if leftRun == nil { left.gather(from: start + done, count: length, into: leftBuffer) }
        if rightRun == nil { right.gather(from: start + done, count: length, into: rightBuffer) }
        Loops.run(
          operation, length, leftRun?.dropping(done) ?? Strip(leftBuffer),
          rightRun?.dropping(done) ?? Strip(rightBuffer), target.map { $0 + done } ?? resultBuffer)
        if target == nil { result.scatter(resultBuffer, to: start + done, count: length) }
        done += length
      }
    }
  }

  private func runStrip(
    _ operand: StridedRead, _ run: Int, _ step: Int, _ buffer: UnsafeMutablePointer<Element>
  ) -> Strip<Element>? {
    guard step == 0 || step == 1 && operand.type == Element.elementType else { return nil }
    let offset = plan.offset(ofRun: run, strides: operand.strides)
    if step == 1 { return Strip(operand.base.assumingMemoryBound(to: Element.self) + offset) }
    let element = StridedRead(
      base: operand.base + offset &* operand.type.size, type: operand.type, extents: Dimensions(),
      strides: Dimensions())
    buffer.initialize(to: element.first(as: Element.self))
    return Strip(buffer, isRepeated: true)
  }
}

extension LoopPlan {
  /// Where a run along the innermost axis starts, in elements from the first.
  func offset(ofRun run: Int, strides: Dimensions) -> Int {
    var offset = 0
    var rest = run
    for axis in (0..<extents.count - 1).reversed() {
      offset = offset &+ (rest % extents[axis]) &* strides[axis]
      rest /= extents[axis]
    }
    return offset
  }
}
