/// An index with arrays among its items, worked out for one array: which elements it takes, and where its
/// axes stand.
///
/// The index arrays (and integers) are broadcast together; for each place of their common shape all of the
/// axes that other items leave are taken, the rest. The common shape's axes stand where the first array stood
/// if all arrays stand side by side, else in front, as NumPy has it.
struct AdvancedIndex {
  private struct Axis {
    let indices: NDArray
    /// Whether it is an integer, which NumPy does not name as an array.
    let isInteger: Bool
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
        try addArray(item, source, &builder)
      default:
        try builder.add(item, layout)
      }
    }
    builder.addRest()
    (rest, restStrides, start) = (builder.shape, builder.strides, builder.offset)
    if arrayItems > 0 && lastItem - firstItem + 1 != arrayItems { place = 0 }
    try broadcastAxes()
    try Dimensions.check(rank: common.count + rest.count)
  }

  /// The shape of the result.
  var shape: Dimensions {
    var shape = rest
    for axis in common.indices { shape.insert(common[axis], at: place + axis) }
    return shape
  }

  /// Takes an item that counts as an array.
  private mutating func addArray(
    _ item: IndexItem, _ source: NDArray, _ builder: inout ViewBuilder
  ) throws(ArrayError) {
    switch item {
    case .integer(let index):
      _ = try source.place(index, axis: builder.axis)
      append(NDArray(.int64(index)), source, builder.axis, isInteger: true)
    case .boolean(let value):
      try appendBoolean(value)
    case .array(let array) where array.type == .bool && array.rank == 0:
      try appendBoolean(array.scalar(atOffset: 0) == .bool(true))
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
  }

  /// A bool is an index of a new axis of extent 1: place 0 of it, or none.
  private mutating func appendBoolean(_ value: Bool) throws(ArrayError) {
    let indices = try NDArray.zeros(Dimensions(value ? 1 : 0), .int64)
    axes.append(Axis(indices: indices, isInteger: false, axis: 0, extent: 1, stride: 0))
  }

  private mutating func append(_ indices: NDArray, _ source: NDArray, _ axis: Int, isInteger: Bool = false) {
    axes.append(
      Axis(
        indices: indices, isInteger: isInteger, axis: axis, extent: source.shape[axis],
        stride: source.strides[axis]))
  }

  private mutating func broadcastAxes() throws(ArrayError) {
    for axis in axes {
      guard let joined = Dimensions.common(common, axis.indices.shape) else {
        let text = axes.filter { !$0.isInteger }.map { $0.indices.shape.compactText + " " }.joined()
        throw ArrayError(
          .index, "shape mismatch: indexing arrays could not be broadcast together with shapes \(text)")
      }
      common = joined
    }
  }

  /// The offset from the source's first element of each place of the common shape, in C order.
  func offsets() throws(ArrayError) -> NDArray {
    // NumPy looks at no index where the common shape is empty.
    if common.product > 0 { for axis in axes { try check(axis) } }
    let offsets = try NDArray.allocated(.int64, common)
    let target = offsets.base(Int64.self)
    target.update(repeating: Int64(start), count: offsets.count)
    for axis in axes {
      let strides = axis.indices.repeatedStrides(in: common)
      let pair = StridePair(common, strides, offsets.strides)
      let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
      let indices = axis.indices.base(Int64.self)
      let (extent, stride) = (Int64(axis.extent), Int64(axis.stride))
      pair.forEachRun { first, second in
        for number in 0..<length {
          let index = indices[first &+ number &* step]
          target[second &+ number &* targetStep] &+= (index < 0 ? index &+ extent : index) &* stride
        }
      }
    }
    return offsets
  }

  /// Refuses indices outside the axis.
  private func check(_ axis: Axis) throws(ArrayError) {
    let pair = StridePair(axis.indices.shape, axis.indices.strides, axis.indices.strides)
    let (length, step) = (pair.runLength, pair.firstStep)
    let indices = axis.indices.base(Int64.self)
    let extent = Int64(axis.extent)
    var wrong: Int64?
    pair.forEachRun { first, _ in
      for number in 0..<length {
        let index = indices[first &+ number &* step]
        if index >= extent || index < -extent { wrong = wrong ?? index }
      }
    }
    if let wrong { throw .outOfBounds(Int(wrong), axis: axis.axis, size: axis.extent) }
  }

  /// The strides that the rest's axes have in a contiguous array of the result's shape, and the distance
  /// between two places of the common shape in it.
  func resultStrides() -> (rest: Dimensions, common: Int) {
    let all = NDArray.contiguousStrides(shape)
    var strides = all
    for _ in common.indices { strides.remove(at: place) }
    return (strides, common.count == 0 ? 1 : all[place + common.count - 1])
  }
}
