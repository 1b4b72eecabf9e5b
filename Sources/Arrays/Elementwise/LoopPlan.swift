/// The order in which the elements of up to two operands and a result are visited.
///
/// Axes are sorted by strides as NumPy's iterator sorts them, so that memory is read in its order and results of
/// transposed operands are laid out like them; neighbouring axes that form one run are joined.
struct LoopPlan {
  private(set) var extents: Dimensions
  private(set) var left: Dimensions
  private(set) var right: Dimensions
  private(set) var result: Dimensions
  let count: Int

  /// Plans for operands with strides in terms of `shape`, and a result with `target` strides if it exists already.
  init(shape: Dimensions, left: Dimensions, right: Dimensions, target: Dimensions?) {
    extents = shape
    self.left = left
    self.right = right
    result = target ?? Dimensions(repeating: 0, count: shape.count)
    var total = 1
    for axis in shape.indices {
      total = total &* shape[axis]
      if shape[axis] == 1 {
        self.left[axis] = 0
        self.right[axis] = 0
        result[axis] = 0
      }
    }
    count = total
    if shape.count > 1 { sortAxes() }
    if target == nil {
      var step = 1
      for axis in extents.indices.reversed() {
        result[axis] = extents[axis] == 1 ? 0 : step
        step = step &* Swift.max(1, extents[axis])
      }
    }
    if shape.count > 1 { joinAxes() }
  }

  /// The strides of a new result in terms of `shape`, without gaps, its axes in the order of the operands' strides.
  static func layout(shape: Dimensions, left: Dimensions, right: Dimensions) -> Dimensions {
    guard shape.count > 1 else { return NDArray.contiguousStrides(shape) }
    let order = order(
      shape: shape, left: left, right: right, third: Dimensions(repeating: 0, count: shape.count))
    var strides = shape
    var step = 1
    for place in order.indices.reversed() {
      strides[order[place]] = step
      step = step &* Swift.max(1, shape[order[place]])
    }
    return strides
  }

  /// The axes from the outermost to the innermost: an insertion sort from the innermost one; where operands disagree, C order wins.
  static func order(
    shape: Dimensions, left: Dimensions, right: Dimensions, third: Dimensions
  ) -> Dimensions {
    var order = Dimensions()
    for axis in shape.indices { order.append(axis) }
    for first in 1..<shape.count {
      // Places count from the innermost axis.
      let axis = order[shape.count - 1 - first]
      var target = first
      for place in (0..<first).reversed() {
        let other = order[shape.count - 1 - place]
        var isOpen = true
        var swaps = false
        if shape[axis] != 1 && shape[other] != 1 {
          compare(left[axis], left[other], &isOpen, &swaps)
          compare(right[axis], right[other], &isOpen, &swaps)
          compare(third[axis], third[other], &isOpen, &swaps)
        }
        if isOpen { continue }
        guard swaps else { break }
        target = place
      }
      guard target != first else { continue }
      for place in stride(from: first, to: target, by: -1) {
        order[shape.count - 1 - place] = order[shape.count - place]
      }
      order[shape.count - 1 - target] = axis
    }
    return order
  }

  @inline(__always)
  private static func compare(_ stride: Int, _ inner: Int, _ isOpen: inout Bool, _ swaps: inout Bool) {
    guard stride != 0 && inner != 0 else { return }
    if inner.magnitude <= stride.magnitude {
      swaps = false
    } else if isOpen {
      swaps = true
    }
    isOpen = false
  }

  private mutating func sortAxes() {
    let order = Self.order(shape: extents, left: left, right: right, third: result)
    let (oldExtents, oldLeft, oldRight, oldResult) = (extents, left, right, result)
    for place in order.indices where order[place] != place {
      extents[place] = oldExtents[order[place]]
      left[place] = oldLeft[order[place]]
      right[place] = oldRight[order[place]]
      result[place] = oldResult[order[place]]
    }
  }

  private mutating func joinAxes() {
    var place = 0
    for axis in 1..<extents.count {
      let extent = extents[axis]
      if extent == 1 { continue }
      if extents[place] == 1
        || left[place] == left[axis] &* extent && right[place] == right[axis] &* extent
          && result[place] == result[axis] &* extent
      {
        extents[place] = extents[place] &* extent
      } else {
        place += 1
        extents[place] = extent
      }
      left[place] = left[axis]
      right[place] = right[axis]
      result[place] = result[axis]
    }
    extents.truncate(to: place + 1)
    left.truncate(to: place + 1)
    right.truncate(to: place + 1)
    result.truncate(to: place + 1)
  }
}

extension Dimensions {
  fileprivate mutating func truncate(to count: Int) {
    while self.count > count { remove(at: self.count - 1) }
  }
}
