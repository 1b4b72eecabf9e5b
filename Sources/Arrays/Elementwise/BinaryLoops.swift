/// Operands of a loop: neighbouring elements, or one that is repeated.
struct Strip<Element> {
  let pointer: UnsafePointer<Element>
  let isRepeated: Bool

  @inline(__always)
  init(_ pointer: UnsafePointer<Element>, isRepeated: Bool = false) {
    self.pointer = pointer
    self.isRepeated = isRepeated
  }

  /// The strip from element `count` on.
  @inline(__always)
  func dropping(_ count: Int) -> Strip {
    Strip(isRepeated ? pointer : pointer + count, isRepeated: isRepeated)
  }
}

/// The inner loops of all operations that compute with one type of elements and give one type of results.
protocol BinaryLoops {
  associatedtype Element: ArrayElement
  associatedtype Result: ArrayElement

  /// result[i] = operation(left[i], right[i]) for i = 0 ..< `count`; `result` may be either operand.
  static func run(
    _ operation: BinaryOperation, _ count: Int, _ left: Strip<Element>, _ right: Strip<Element>,
    _ result: UnsafeMutablePointer<Result>)
}

extension BinaryLoops {
  /// One loop for each way in which operands lie, so that each of them vectorises.
  @inline(__always)
  static func each(
    _ count: Int, _ left: Strip<Element>, _ right: Strip<Element>, _ result: UnsafeMutablePointer<Result>,
    _ body: (Element, Element) -> Result
  ) {
    let (x, y) = (left.pointer, right.pointer)
    if right.isRepeated {
      let b = y.pointee
      for i in 0..<count { result[i] = body(x[left.isRepeated ? 0 : i], b) }
    } else if left.isRepeated {
      let a = x.pointee
      for i in 0..<count { result[i] = body(a, y[i]) }
    } else {
      for i in 0..<count { result[i] = body(x[i], y[i]) }
    }
  }
}

extension BinaryLoops where Element == Result {
  /// ``each`` for operations that programs do in place: a loop over one array needs no test for overlap.
  @inline(__always)
  static func eachInPlace(
    _ count: Int, _ left: Strip<Element>, _ right: Strip<Element>, _ result: UnsafeMutablePointer<Result>,
    _ body: (Element, Element) -> Result
  ) {
    guard UnsafePointer(result) == left.pointer, !left.isRepeated else {
      each(count, left, right, result, body)
      return
    }
    let y = right.pointer
    if right.isRepeated {
      let b = y.pointee
      for i in 0..<count { result[i] = body(result[i], b) }
    } else if y == UnsafePointer(result) {
      for i in 0..<count { result[i] = body(result[i], result[i]) }
    } else {
      for i in 0..<count { result[i] = body(result[i], y[i]) }
    }
  }
}
