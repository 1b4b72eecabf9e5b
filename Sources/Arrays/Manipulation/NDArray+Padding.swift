extension NDArray {
  /// What stands around a padded array.
  public enum Padding: Sendable {
    /// For each axis a number before and one behind.
    case constant([(before: Scalar, after: Scalar)])
    /// The outermost elements.
    case edge
  }

  /// A copy with places added before and behind each axis.
  ///
  /// - Parameters:
  ///   - widths: for each axis the number of places before and behind; one pair stands for all axes.
  ///   - padding: what the places hold; here too one pair of numbers stands for all axes.
  public func padded(
    _ widths: [(before: Int, after: Int)], _ padding: Padding = .constant([(.int64(0), .int64(0))])
  ) throws(ArrayError) -> NDArray {
    try NDArray.checkPadCount(widths.count, rank)
    if case .constant(let values) = padding { try NDArray.checkPadCount(values.count, rank) }
    for width in widths where width.before < 0 || width.after < 0 {
      throw ArrayError(.value, "index can't contain negative values")
    }
    func width(_ axis: Int) -> (before: Int, after: Int) { widths[widths.count == 1 ? 0 : axis] }
    var newShape = shape
    var start = 0
    for axis in shape.indices {
      let (front, overflow) = shape[axis].addingReportingOverflow(width(axis).before)
      let (extent, overflowBehind) = front.addingReportingOverflow(width(axis).after)
      newShape[axis] = overflow || overflowBehind ? Int.max : extent
      if case .edge = padding, shape[axis] == 0, newShape[axis] > 0 {
        throw ArrayError(
          .value, "can't extend empty axis \(axis) using modes other than 'constant' or 'empty'")
      }
    }
    let result = try NDArray.allocated(type, newShape)
    for axis in shape.indices { start += width(axis).before * result.strides[axis] }
    StridedCopy.copy(self, to: result.window(shape, result.strides, offset: start))
    // Along each axis the places of the axes before are done, those behind are not yet.
    var (done, offset) = (shape, start)
    for axis in shape.indices {
      let (before, after) = width(axis)
      let step = result.strides[axis]
      let first = result.window(done, result.strides, offset: offset)
      offset -= before * step
      var (front, back) = (done, done)
      front[axis] = before
      back[axis] = after
      let head = result.window(front, result.strides, offset: offset)
      let tail = result.window(back, result.strides, offset: offset + (before + shape[axis]) * step)
      switch padding {
      case .constant(let values):
        let pair = values[values.count == 1 ? 0 : axis]
        StridedCopy.fill(head, with: pair.before)
        StridedCopy.fill(tail, with: pair.after)
      case .edge:
        if result.count > 0 {
          StridedCopy.copy(first.repeating(0, axis, before), to: head)
          StridedCopy.copy(first.repeating(shape[axis] - 1, axis, after), to: tail)
        }
      }
      done[axis] = newShape[axis]
    }
    return result
  }

  /// One place of an axis, seen `times` times.
  private func repeating(_ place: Int, _ axis: Int, _ times: Int) -> NDArray {
    var (newShape, newStrides) = (shape, strides)
    newShape[axis] = times
    newStrides[axis] = 0
    return window(newShape, newStrides, offset: place * strides[axis])
  }

  private static func checkPadCount(_ count: Int, _ rank: Int) throws(ArrayError) {
    guard count == 1 || count == rank else {
      throw ArrayError(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: (\(count),2)  "
          + "and requested shape (\(rank),2)")
    }
  }
}
