extension NDArray {
  /// The sum, mean or extreme of all elements without an array for the result; nil where the general way has to be taken.
  func total(_ reduction: Reduction) -> Scalar? {
    let count = elementCount
    guard count > 0 && isContiguous else { return nil }
    switch (reduction, type) {
    case (.sum, .float64): return .float64(whole(FloatingSum<Double>.self, count))
    case (.sum, .float32): return .float32(whole(FloatingSum<Float>.self, count))
    case (.sum, .int64): return .int64(Int(whole(IntegerSum<Int64>.self, count)))
    case (.sum, .bool): return .int64(Int(whole(IntegerSum<UInt8>.self, count)))
    case (.mean, .float64): return .float64(whole(FloatingSum<Double>.self, count) / Double(count))
    case (.mean, .float32): return .float32(whole(FloatingSum<Float>.self, count) / Float(count))
    case (.mean, .bool): return .float64(Double(whole(IntegerSum<UInt8>.self, count)) / Double(count))
    case (.max, .float64): return .float64(whole(Largest<Double>.self, count))
    case (.max, .int64): return .int64(Int(whole(Largest<Int64>.self, count)))
    case (.min, .float64): return .float64(whole(Smallest<Double>.self, count))
    case (.min, .int64): return .int64(Int(whole(Smallest<Int64>.self, count)))
    case (.any, .bool): return .bool(whole(AnyTrue<UInt8>.self, count) != 0)
    case (.all, .bool): return .bool(whole(AllTrue<UInt8>.self, count) != 0)
    default: return nil
    }
  }

  @inline(__always)
  private func whole<Loops: FoldLoops>(_: Loops.Type, _ count: Int) -> Loops.Result {
    Loops.run(Loops.identity, base(Loops.Element.self), 1, count)
  }
}
