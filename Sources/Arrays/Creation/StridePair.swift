/// A walk through two windows of one shape at once, over as few axes as their strides allow.
///
/// Axes that follow each other without a gap in both windows are merged and axes of extent 1 left out, so
/// that a contiguous pair is a single run. There is always at least one axis.
struct StridePair {
  private(set) var shape = Dimensions()
  private(set) var first = Dimensions()
  private(set) var second = Dimensions()

  init(_ whole: Dimensions, _ firstStrides: Dimensions, _ secondStrides: Dimensions) {
    for axis in whole.indices where whole[axis] != 1 {
      let extent = whole[axis]
      let last = shape.count - 1
      if last >= 0 && first[last] == firstStrides[axis] &* extent
        && second[last] == secondStrides[axis] &* extent
      {
        shape[last] *= extent
        first[last] = firstStrides[axis]
        second[last] = secondStrides[axis]
      } else {
        shape.append(extent)
        first.append(firstStrides[axis])
        second.append(secondStrides[axis])
      }
    }
    if shape.count == 0 {
      shape.append(1)
      first.append(1)
      second.append(1)
    }
  }

  /// The length of the innermost runs.
  var runLength: Int { shape[shape.count - 1] }
  var firstStep: Int { first[first.count - 1] }
  var secondStep: Int { second[second.count - 1] }

  /// Calls `body` with the offsets at which each innermost run starts in both windows, in C order.
  @inline(__always)
  func forEachRun(_ body: (_ first: Int, _ second: Int) -> Void) {
    for axis in shape.indices where shape[axis] == 0 { return }
    let outer = shape.count - 1
    if outer == 0 { return body(0, 0) }
    var counter = Dimensions(repeating: 0, count: outer)
    var (start, other) = (0, 0)
    while true {
      body(start, other)
      var axis = outer - 1
      while axis >= 0 {
        counter[axis] += 1
        start += first[axis]
        other += second[axis]
        if counter[axis] < shape[axis] { break }
        start -= first[axis] &* shape[axis]
        other -= second[axis] &* shape[axis]
        counter[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}
