extension Dimensions {
  /// The shape to which both shapes are broadcast; nil if they cannot be.
  @inline(__always)
  static func common(_ left: Dimensions, _ right: Dimensions) -> Dimensions? {
    var result = left.count >= right.count ? left : right
    let shorter = left.count >= right.count ? right : left
    let shift = result.count - shorter.count
    for axis in shorter.indices {
      let (extent, other) = (result[axis + shift], shorter[axis])
      if extent == other || other == 1 { continue }
      if extent != 1 { return nil }
      result[axis + shift] = other
    }
    return result
  }
}
