extension Dimensions {
  /// The shape that two shapes are brought to, or nil if they do not fit.
  static func broadcast(_ left: Dimensions, _ right: Dimensions) -> Dimensions? {
    if left == right { return left }
    let longer = left.count >= right.count ? left : right
    let shorter = left.count >= right.count ? right : left
    let lead = longer.count - shorter.count
    var shape = longer
    for axis in shorter.indices {
      let extent = shorter[axis]
      let other = longer[axis + lead]
      if extent == other || extent == 1 { continue }
      guard other == 1 else { return nil }
      shape[axis + lead] = extent
    }
    return shape
  }
}

extension NDArray {
  /// The strides of this array's elements as elements of the broadcast `target`: 0 where they are repeated.
  func broadcastStrides(to target: Dimensions) -> Dimensions {
    let lead = target.count - rank
    var result = Dimensions(repeating: 0, count: target.count)
    for axis in shape.indices where shape[axis] != 1 { result[axis + lead] = strides[axis] }
    return result
  }
}
