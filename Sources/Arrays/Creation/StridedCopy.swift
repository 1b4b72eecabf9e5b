/// Copies between windows that do not overlap.
enum StridedCopy {
  /// Copies the elements of `source` to `target`, both of one shape, converting the type where they differ.
  static func copy(_ source: NDArray, to target: NDArray) {
    if source.type == target.type && source.isContiguous && target.isContiguous {
      let size = source.type.size
      (target.buffer.bytes + target.offset * size).copyMemory(
        from: source.buffer.bytes + source.offset * size, byteCount: source.count * size)
      return
    }
    let pair = StridePair(target.shape, source.strides, target.strides)
    guard source.type == target.type else { return convert(source, to: target, pair) }
    switch source.type.size {
    case 1: move(pair, source.base(UInt8.self), to: target.base(UInt8.self))
    case 4: move(pair, source.base(UInt32.self), to: target.base(UInt32.self))
    default: move(pair, source.base(UInt64.self), to: target.base(UInt64.self))
    }
  }

  /// Sets every element of `target` to `value`, converted.
  static func fill(_ target: NDArray, with value: Scalar) {
    let pair = StridePair(target.shape, target.strides, target.strides)
    switch target.type {
    case .bool: fill(pair, target.base(UInt8.self), value.element(UInt8.self))
    case .int64: fill(pair, target.base(Int64.self), value.element(Int64.self))
    case .float32: fill(pair, target.base(Float.self), value.element(Float.self))
    case .float64: fill(pair, target.base(Double.self), value.element(Double.self))
    }
  }

  /// Moves words, whatever they mean.
  static func move<Word: BitwiseCopyable>(
    _ pair: StridePair, _ source: UnsafePointer<Word>, to target: UnsafeMutablePointer<Word>
  ) {
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    pair.forEachRun { first, second in
      let (from, to) = (source + first, target + second)
      if step == 1 && targetStep == 1 {
        to.update(from: from, count: length)
      } else if step == 0 && targetStep == 1 {
        to.update(repeating: from[0], count: length)
      } else {
        for place in 0..<length { to[place &* targetStep] = from[place &* step] }
      }
    }
  }

  private static func fill<Element: StoredElement>(
    _ pair: StridePair, _ target: UnsafeMutablePointer<Element>, _ value: Element
  ) {
    let (length, step) = (pair.runLength, pair.firstStep)
    pair.forEachRun { first, _ in
      let to = target + first
      if step == 1 {
        to.update(repeating: value, count: length)
      } else {
        for place in 0..<length { to[place &* step] = value }
      }
    }
  }

  private static func convert(_ source: NDArray, to target: NDArray, _ pair: StridePair) {
    switch source.type {
    case .bool: convert(source.base(UInt8.self), to: target, pair)
    case .int64: convert(source.base(Int64.self), to: target, pair)
    case .float32: convert(source.base(Float.self), to: target, pair)
    case .float64: convert(source.base(Double.self), to: target, pair)
    }
  }

  private static func convert<Source: StoredElement>(
    _ source: UnsafeMutablePointer<Source>, to target: NDArray, _ pair: StridePair
  ) {
    switch target.type {
    case .bool: convert(pair, source, to: target.base(UInt8.self))
    case .int64: convert(pair, source, to: target.base(Int64.self))
    case .float32: convert(pair, source, to: target.base(Float.self))
    case .float64: convert(pair, source, to: target.base(Double.self))
    }
  }

  private static func convert<Source: StoredElement, Target: StoredElement>(
    _ pair: StridePair, _ source: UnsafeMutablePointer<Source>, to target: UnsafeMutablePointer<Target>
  ) {
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    pair.forEachRun { first, second in
      let (from, to) = (source + first, target + second)
      if step == 1 && targetStep == 1 {
        for place in 0..<length { to[place] = from[place].cast(to: Target.self) }
      } else {
        for place in 0..<length { to[place &* targetStep] = from[place &* step].cast(to: Target.self) }
      }
    }
  }
}
