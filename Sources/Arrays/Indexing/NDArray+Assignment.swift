extension NDArray {
  /// Sets the elements that the items take to `value`, broadcast and converted; the last wins where a place
  /// is named twice, and a value that shares the memory is read before anything is written.
  ///
  /// - Throws: ValueError for an array that may not be written to and a value that does not fit, IndexError
  /// as
  ///   indexing does, and what Python's `int` throws for NaN and infinity.
  public func assign(_ items: [IndexItem], _ value: Operand) throws(ArrayError) {
    guard isWritable else { throw .readOnly }
    let layout = try IndexLayout(items, self)
    if layout.hasNumberArray { return try assign(items.map(\.resolved), value) }
    if layout.isElement { return try assign(atOffset: try elementOffset(items), value) }
    if !layout.isAdvanced { return try view(items, layout).assignAll(value) }
    try value.checkConversion(to: type, isChecked: false)
    buffer.willChange()
    if items.count == 1, rank == 0, case .boolean(let isTrue) = items[0] {
      try assign(where: NDArray(.bool(isTrue)), value)
    } else if items.count == 1, case .array(let mask) = items[0], mask.type == .bool, mask.rank == rank,
      rank > 0
    {
      try assign(where: mask, value)
    } else {
      try scatter(items, value)
    }
  }

  /// Sets the element or row at an index of the first axis.
  @inline(__always)
  public func assignElement(_ index: Int, _ value: Operand) throws(ArrayError) {
    guard isWritable else { throw .readOnly }
    switch try element(index) {
    case .scalar: try assign(atOffset: try place(index, axis: 0) * strides[0], value)
    case .array(let row): try row.assignAll(value)
    }
  }

  /// Sets the element, or what is left, at indices of the first two axes.
  @inline(__always)
  public func assignElement(_ row: Int, _ column: Int, _ value: Operand) throws(ArrayError) {
    guard isWritable else { throw .readOnly }
    guard rank == 2 else { return try assign([.integer(row), .integer(column)], value) }
    let offset = try place(row, axis: 0) * strides[0] + (try place(column, axis: 1)) * strides[1]
    try assign(atOffset: offset, value)
  }

  /// Sets all elements to `value`, broadcast and converted: `a[...] = value`.
  public func assignAll(_ value: Operand) throws(ArrayError) {
    guard isWritable else { throw .readOnly }
    guard case .array(let array) = value, array.rank > 0 else {
      try value.checkConversion(to: type, isChecked: true)
      buffer.willChange()
      if let number = value.singleNumber { StridedCopy.fill(self, with: number) }
      return
    }
    if array.shape == shape && array.buffer !== buffer {
      buffer.willChange()
      StridedCopy.copy(array, to: self)
      return
    }
    var source = array.withoutLeadingOnes(beyond: rank)
    guard source.isBroadcastable(to: shape) else {
      throw ArrayError(
        .value,
        "could not broadcast input array from shape \(source.shape.compactText) into shape "
          + shape.compactText
      )
    }
    if count == 0 { return }
    if source.overlaps(self) { source = try source.copied() }
    buffer.willChange()
    StridedCopy.copy(source.window(shape, source.repeatedStrides(in: shape)), to: self)
  }

  /// Sets all elements to one number: NumPy's method `fill`.
  public func fill(_ value: Operand) throws(ArrayError) { try assignAll(value) }

  /// Sets the main diagonal of a matrix to one number.
  public func fillDiagonal(_ value: Operand) throws(ArrayError) {
    guard rank >= 2 else { throw ArrayError(.value, "array must be at least 2-d") }
    guard rank == 2 else {
      throw ArrayError(.unsupported, "fill_diagonal of arrays with more than 2 dimensions")
    }
    try diagonalWindow(0).assignAll(value)
  }

  private func assign(atOffset offset: Int, _ value: Operand) throws(ArrayError) {
    var number = value.singleNumber
    // Any array of one element has a truth value.
    if type == .bool, case .array(let array) = value, array.count == 1 { number = array.scalar(atOffset: 0) }
    guard let number else {
      throw ArrayError(.value, "setting an array element with a sequence.")
    }
    try value.checkConversion(to: type, isChecked: true)
    buffer.willChange()
    store(number, atOffset: offset)
  }

  /// The array without axes of extent 1 in front that another of `rank` axes has no place for.
  private func withoutLeadingOnes(beyond rank: Int) -> NDArray {
    guard self.rank > rank else { return self }
    var (newShape, newStrides) = (shape, strides)
    while newShape.count > rank && newShape[0] == 1 {
      newShape.remove(at: 0)
      newStrides.remove(at: 0)
    }
    return window(newShape, newStrides)
  }

  /// Whether writing to `other` may change what is read here later; never false where it does.
  func overlaps(_ other: NDArray) -> Bool {
    guard buffer === other.buffer else { return false }
    let (mine, its) = (extentInBuffer, other.extentInBuffer)
    guard mine.overlaps(its) else { return false }
    return !(offset == other.offset && strides == other.strides && shape == other.shape)
  }

  /// The bytes of the buffer from the first to the last element.
  private var extentInBuffer: Range<Int> {
    var (low, high) = (offset, offset)
    for axis in shape.indices {
      if shape[axis] == 0 { return 0..<0 }
      let reach = (shape[axis] - 1) &* strides[axis]
      if reach < 0 { low += reach } else { high += reach }
    }
    return low * type.size..<(high + 1) * type.size
  }

  // MARK: Elements picked by arrays

  private func scatter(_ items: [IndexItem], _ value: Operand) throws(ArrayError) {
    let index = try AdvancedIndex(items, self)
    let source = try picked(value, for: index)
    let offsets = try index.offsets()
    let distance = source == nil ? 0 : index.resultStrides().common
    let valueStrides =
      source == nil ? Dimensions(repeating: 0, count: index.rest.count) : index.resultStrides().rest
    let pair = StridePair(index.rest, valueStrides, index.restStrides)
    let values = source ?? NDArray((value.singleNumber ?? .int64(0)).cast(to: type))
    switch type.size {
    case 1: scatter(values.base(UInt8.self), offsets, pair, distance, to: base(UInt8.self))
    case 4: scatter(values.base(UInt32.self), offsets, pair, distance, to: base(UInt32.self))
    default: scatter(values.base(UInt64.self), offsets, pair, distance, to: base(UInt64.self))
    }
  }

  /// The value in the index' shape and this array's type, contiguous and with memory of its own; nil for a
  /// number.
  private func picked(_ value: Operand, for index: AdvancedIndex) throws(ArrayError) -> NDArray? {
    guard case .array(let array) = value, array.rank > 0 else { return nil }
    let shape = index.shape
    let source = array.withoutLeadingOnes(beyond: shape.count)
    // Nothing is set to nothing, whatever its shape.
    if array.count == 0 && shape.product == 0 && index.rest.count == 0 {
      return try NDArray.allocated(type, shape)
    }
    guard source.isBroadcastable(to: shape) else {
      throw ArrayError(
        .value,
        "shape mismatch: value array of shape \(array.shape.compactText) could not be broadcast to indexing"
          + " result of shape \(shape.compactText)")
    }
    let isReady =
      source.type == type && source.shape == shape && source.isContiguous && source.buffer !== buffer
    return isReady ? source : try source.broadcast(to: shape).asType(type)
  }

  private func scatter<Word: BitwiseCopyable>(
    _ values: UnsafeMutablePointer<Word>, _ offsets: NDArray, _ pair: StridePair, _ distance: Int,
    to target: UnsafeMutablePointer<Word>
  ) {
    let places = offsets.base(Int64.self)
    let count = offsets.count
    if pair.shape == Dimensions(1) {
      for number in 0..<count { target[Int(places[number])] = values[number &* distance] }
      return
    }
    for number in 0..<count {
      StridedCopy.move(pair, values + number &* distance, to: target + Int(places[number]))
    }
  }

  private func assign(where mask: NDArray, _ value: Operand) throws(ArrayError) {
    var source: NDArray
    if case .array(let array) = value {
      source = array
    } else {
      source = NDArray(value.singleNumber ?? .int64(0))
    }
    guard source.rank <= 1 else {
      throw ArrayError(
        .type,
        "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has "
          + "\(source.rank) dimensions")
    }
    let count = mask.trueCount
    guard source.count == 1 || source.count == count else {
      throw ArrayError(
        .value,
        "NumPy boolean array indexing assignment cannot assign \(source.count) input values to the "
          + "\(count) output values where the mask is true")
    }
    if source.type != type || source.buffer === buffer { source = try source.asType(type) }
    let step = source.count == 1 ? 0 : source.strides[0]
    // A mask that is the array itself changes while it is read.
    let fixedMask = mask.buffer === buffer ? try mask.copied() : mask
    switch type.size {
    case 1: expand(source.base(UInt8.self), step, fixedMask, to: base(UInt8.self))
    case 4: expand(source.base(UInt32.self), step, fixedMask, to: base(UInt32.self))
    default: expand(source.base(UInt64.self), step, fixedMask, to: base(UInt64.self))
    }
  }

  private func expand<Word: BitwiseCopyable>(
    _ values: UnsafeMutablePointer<Word>, _ valueStep: Int, _ mask: NDArray,
    to target: UnsafeMutablePointer<Word>
  ) {
    let pair = StridePair(shape, mask.strides, strides)
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let isTrue = mask.base(UInt8.self)
    var next = 0
    pair.forEachRun { first, second in
      for number in 0..<length where isTrue[first &+ number &* step] != 0 {
        target[second &+ number &* targetStep] = values[next]
        next &+= valueStep
      }
    }
  }
}
