/// An index with arrays among its items, worked out for one array: which elements it takes, and where its axes stand.
///
/// The index arrays (and integers) are broadcast together; for each place of their common shape all of the axes that
/// other items leave are taken, the rest. The common shape's axes stand where the first array stood if all arrays
/// stand side by side, else in front, as NumPy has it.
struct AdvancedIndex {
  private struct Axis {
    let indices: NDArray
    let axis: Int
    let extent: Int
    let stride: Int
  }

  /// Shape and strides of the rest, and the offset at which it starts.
  private(set) var rest = Dimensions()
  private(set) var restStrides = Dimensions()
  private var start = 0
  /// The common shape of the index arrays.
  private(set) var common = Dimensions()
  /// The number of axes of the rest that stand before the common shape's.
  private(set) var place = 0
  private var axes: [Axis] = []

  init(_ items: [IndexItem], _ source: NDArray) throws(ArrayError) {
    let layout = try IndexLayout(items, source)
    var builder = ViewBuilder(source)
    // Positions of items that count as arrays, to see whether they stand side by side.
    var (firstItem, lastItem, arrayItems) = (0, 0, 0)
    var isEmpty = false
    for (number, item) in items.enumerated() {
      switch item {
      case .integer, .array, .boolean:
        guard layout.isAdvanced else { fallthrough }
        if arrayItems == 0 {
          firstItem = number
          place = builder.shape.count
        }
        lastItem = number
        arrayItems += 1
        isEmpty = try addArray(item, source, &builder) || isEmpty
      default:
        try builder.add(item, layout)
      }
    }
    builder.addRest()
    (rest, restStrides, start) = (builder.shape, builder.strides, builder.offset)
    if arrayItems > 0 && lastItem - firstItem + 1 != arrayItems { place = 0 }
    try broadcastAxes()
    let hasBoolean = items.contains { if case .boolean = $0 { true } else { $0.isMaskOfNothing } }
    // A bool adds an axis of extent 1, or 0 for False, to the common shape.
    if hasBoolean {
      if common.count == 0 {
        try Dimensions.check(rank: rest.count + 1)
        common.append(isEmpty ? 0 : 1)
      } else if isEmpty {
        guard common[common.count - 1] <= 1 else { throw mismatch(with: Dimensions(0)) }
        common[common.count - 1] = 0
      }
    }
    try Dimensions.check(rank: common.count + rest.count)
  }

  /// The shape of the result.
  var shape: Dimensions {
    var shape = rest
    for axis in common.indices { shape.insert(common[axis], at: place + axis) }
    return shape
  }

  /// Takes an item that counts as an array, and says whether it is `False`.
  private mutating func addArray(
    _ item: IndexItem, _ source: NDArray, _ builder: inout ViewBuilder
  ) throws(ArrayError) -> Bool {
    switch item {
    case .integer(let index):
      append(NDArray(.int64(index)), source, builder.axis)
    case .boolean(let value):
      return !value
    case .array(let array) where array.type == .bool && array.rank == 0:
      return array.scalar(atOffset: 0) == .bool(false)
    case .array(let array) where array.type == .bool:
      for (number, indices) in try array.nonzero().enumerated() {
        append(indices, source, builder.axis + number)
      }
    case .array(let array):
      append(array, source, builder.axis)
    default:
      break
    }
    builder.skip(item.axisCount)
    return false
  }

  private mutating func append(_ indices: NDArray, _ source: NDArray, _ axis: Int) {
    axes.append(
      Axis(indices: indices, axis: axis, extent: source.shape[axis], stride: source.strides[axis]))
  }

  private mutating func broadcastAxes() throws(ArrayError) {
    for axis in axes {
      guard let joined = Dimensions.common(common, axis.indices.shape) else {
        throw mismatch(with: nil)
      }
      common = joined
    }
  }

  private func mismatch(with extra: Dimensions?) -> ArrayError {
    var shapes = axes.map(\.indices.shape)
    if let extra { shapes.append(extra) }
    let text = shapes.map { $0.compactText + " " }.joined()
    return ArrayError(
      .index, "shape mismatch: indexing arrays could not be broadcast together with shapes \(text)")
  }

  /// The offset from the source's first element of each place of the common shape, in C order.
  func offsets() throws(ArrayError) -> NDArray {
    let offsets = try NDArray.allocated(.int64, common)
    let target = offsets.base(Int64.self)
    target.update(repeating: Int64(start), count: offsets.count)
    for axis in axes {
      let strides = axis.indices.repeatedStrides(in: common)
      let pair = StridePair(common, strides, offsets.strides)
      let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
      let indices = axis.indices.base(Int64.self)
      var wrong: Int64?
      pair.forEachRun { first, second in
        for number in 0..<length {
          var index = indices[first &+ number &* step]
          let given = index
          if index < 0 { index &+= Int64(axis.extent) }
          guard index >= 0 && index < Int64(axis.extent) else {
            wrong = wrong ?? given
            continue
          }
          target[second &+ number &* targetStep] &+= index &* Int64(axis.stride)
        }
      }
      if let wrong { throw .outOfBounds(Int(wrong), axis: axis.axis, size: axis.extent) }
    }
    return offsets
  }

  /// The strides that the rest's axes have in a contiguous array of the result's shape, and the distance between two
  /// places of the common shape in it.
  func resultStrides() -> (rest: Dimensions, common: Int) {
    let all = NDArray.contiguousStrides(shape)
    var strides = all
    for _ in common.indices { strides.remove(at: place) }
    return (strides, common.count == 0 ? 1 : all[place + common.count - 1])
  }
}

extension IndexItem {
  /// Whether it is a mask without axes.
  var isMaskOfNothing: Bool {
    if case .array(let array) = self { return array.type == .bool && array.rank == 0 }
    return false
  }
}
