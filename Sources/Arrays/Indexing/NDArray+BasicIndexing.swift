extension NDArray {
  /// The place on an axis that an index means, which counts from the end if it is negative.
  @inline(__always)
  func place(_ index: Int, axis: Int) throws(ArrayError) -> Int {
    let size = shape[axis]
    let place = index < 0 ? index &+ size : index
    guard place >= 0 && place < size else { throw .outOfBounds(index, axis: axis, size: size) }
    return place
  }

  /// What the items give: a number where an integer stands for each axis, a view where no array is among
  /// them, else a copy.
  public func indexed(_ items: [IndexItem]) throws(ArrayError) -> ArrayValue {
    let layout = try IndexLayout(items, self)
    if layout.hasNumberArray {
      let value = try indexed(items.map(\.resolved))
      // An index array never gives a view.
      if case .array(let array) = value, array.buffer === buffer { return .array(try array.copied()) }
      return value
    }
    if layout.isElement { return .scalar(scalar(atOffset: try elementOffset(items))) }
    if layout.isAdvanced {
      return .array(try taken(items))
    }
    return .array(try view(items, layout))
  }

  /// The element or row at an index of the first axis.
  @inline(__always)
  public func element(_ index: Int) throws(ArrayError) -> ArrayValue {
    guard rank > 0 else { throw .tooManyIndices(1, rank: 0) }
    let offset = try place(index, axis: 0) * strides[0]
    if rank == 1 { return .scalar(scalar(atOffset: offset)) }
    var (rowShape, rowStrides) = (shape, strides)
    rowShape.remove(at: 0)
    rowStrides.remove(at: 0)
    return .array(window(rowShape, rowStrides, offset: offset))
  }

  /// The element, or the view of what is left, at indices of the first two axes.
  @inline(__always)
  public func element(_ row: Int, _ column: Int) throws(ArrayError) -> ArrayValue {
    guard rank > 1 else { throw .tooManyIndices(2, rank: rank) }
    let offset =
      try place(row, axis: 0) * strides[0] + (try place(column, axis: 1)) * strides[1]
    if rank == 2 { return .scalar(scalar(atOffset: offset)) }
    let rest = window(
      shape.filtered { $0 > 1 }, strides.filtered { $0 > 1 }, offset: offset)
    return .array(rest)
  }

  /// The view that the items give; nil if an array or bool is among them, which makes a copy.
  public func view(_ items: [IndexItem]) throws(ArrayError) -> NDArray? {
    let layout = try IndexLayout(items, self)
    return layout.isAdvanced ? nil : try view(items, layout)
  }

  /// A view of part of an axis, `step` apart.
  public func sliced(
    axis: Int = 0, _ start: Int?, _ stop: Int?, _ step: Int? = nil
  ) throws(ArrayError) -> NDArray {
    guard axis >= 0, axis < rank else { throw .tooManyIndices(axis + 1, rank: rank) }
    let range = try SliceRange(start, stop, step, of: shape[axis])
    var (newShape, newStrides) = (shape, strides)
    newShape[axis] = range.count
    newStrides[axis] = strides[axis] &* range.step
    return window(newShape, newStrides, offset: range.start * strides[axis])
  }

  /// The offset of an element given by an integer for each axis.
  func elementOffset(_ items: [IndexItem]) throws(ArrayError) -> Int {
    var offset = 0
    for (axis, item) in items.enumerated() {
      if case .integer(let index) = item { offset += try place(index, axis: axis) * strides[axis] }
    }
    return offset
  }

  func view(_ items: [IndexItem], _ layout: IndexLayout) throws(ArrayError) -> NDArray {
    var builder = ViewBuilder(self)
    for item in items { try builder.add(item, layout) }
    builder.addRest()
    return window(builder.shape, builder.strides, offset: builder.offset)
  }
}
