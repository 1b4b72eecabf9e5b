/// A view in the making: takes the items of a basic index one by one.
struct ViewBuilder {
  private let source: NDArray
  private(set) var shape = Dimensions()
  private(set) var strides = Dimensions()
  private(set) var offset = 0
  /// The first axis of the source that no item has taken.
  private(set) var axis = 0

  init(_ source: NDArray) { self.source = source }

  /// Takes an item that is no array or bool; ``IndexLayout`` made sure that there are axes for it.
  mutating func add(_ item: IndexItem, _ layout: IndexLayout) throws(ArrayError) {
    switch item {
    case .integer(let index):
      offset += try source.place(index, axis: axis) * source.strides[axis]
      axis += 1
    case .slice(let start, let stop, let step):
      let range = try SliceRange(start, stop, step, of: source.shape[axis])
      offset += range.start * source.strides[axis]
      shape.append(range.count)
      strides.append(source.strides[axis] &* range.step)
      axis += 1
    case .newAxis:
      shape.append(1)
      strides.append(0)
    case .ellipsis:
      keep(layout.ellipsisCount)
    case .array, .boolean:
      break
    }
  }

  /// Leaves out axes that index arrays take.
  mutating func skip(_ count: Int) { axis += count }

  /// Keeps the axes that are left.
  mutating func addRest() { keep(source.rank - axis) }

  private mutating func keep(_ count: Int) {
    for _ in 0..<count {
      shape.append(source.shape[axis])
      strides.append(source.strides[axis])
      axis += 1
    }
  }
}
