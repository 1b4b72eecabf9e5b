extension NDArray {
  /// Combines the elements that the items take with `value`, once for each time a place is named; NumPy's
  /// `add.at`.
  ///
  /// Combining happens in the type that element and value are promoted to, and is converted back each time.
  public func accumulate(
    _ accumulation: Accumulation, _ items: [IndexItem], _ value: Operand
  ) throws(ArrayError) {
    guard isWritable else { throw .readOnly }
    let index = try AdvancedIndex(items.map(\.resolved), self)
    let offsets = try index.offsets()
    let shape = index.shape
    let source: NDArray
    if case .array(let array) = value {
      source = array
    } else {
      source = NDArray(value.singleNumber ?? .int64(0))
    }
    guard source.isBroadcastable(to: shape) else {
      throw ArrayError(.value, "array is not broadcastable to correct shape")
    }
    let isWeak =
      switch value {
      case .weakFloat: type.isFloating
      case .weakInteger: type != .bool
      default: false
      }
    let common = isWeak ? type : type.promoted(with: source.type)
    let values = try source.broadcast(to: shape).asType(common)
    buffer.willChange()
    switch (type, common) {
    case (.bool, .bool): combine(accumulation, index, offsets, values, UInt8.self, UInt8.self)
    case (.int64, .int64): combine(accumulation, index, offsets, values, Int64.self, Int64.self)
    case (.float32, .float32): combine(accumulation, index, offsets, values, Float.self, Float.self)
    case (.float64, .float64): combine(accumulation, index, offsets, values, Double.self, Double.self)
    case (.bool, .int64): combine(accumulation, index, offsets, values, UInt8.self, Int64.self)
    case (.bool, .float32): combine(accumulation, index, offsets, values, UInt8.self, Float.self)
    case (.bool, _): combine(accumulation, index, offsets, values, UInt8.self, Double.self)
    case (.int64, _): combine(accumulation, index, offsets, values, Int64.self, Double.self)
    default: combine(accumulation, index, offsets, values, Float.self, Double.self)
    }
  }

  private func combine<Element: StoredElement, Common: StoredElement>(
    _ accumulation: Accumulation, _ index: AdvancedIndex, _ offsets: NDArray, _ values: NDArray,
    _: Element.Type, _: Common.Type
  ) {
    let (valueStrides, distance) = index.resultStrides()
    let pair = StridePair(index.rest, valueStrides, index.restStrides)
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let (source, target) = (values.base(Common.self), base(Element.self))
    let places = offsets.base(Int64.self)
    for number in 0..<offsets.count {
      let (from, to) = (source + number &* distance, target + Int(places[number]))
      pair.forEachRun { first, second in
        for place in 0..<length {
          let old = to[second &+ place &* targetStep].cast(to: Common.self)
          let new = Common.combined(old, from[first &+ place &* step], by: accumulation)
          to[second &+ place &* targetStep] = new.cast(to: Element.self)
        }
      }
    }
  }
}
