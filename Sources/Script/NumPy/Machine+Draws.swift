import Arrays

extension Machine {
  /// Says once that the program's random numbers start from the machine's seed.
  func noteUnseeded() {
    guard !randomness.isNoted else { return }
    randomness.isNoted = true
    notes.append(
      ScriptNote(
        message: "random numbers start from seed \(randomness.seed), as the program sets none",
        span: currentSpan))
  }

  /// A `size` argument; nil where one number is asked for.
  func drawShape(_ size: Value) throws(Raised) -> Dimensions? {
    switch size.kind {
    case .unset, .none: return nil
    case .integer:
      guard size.integer >= 0 else { throw raise(.value, "negative dimensions are not allowed") }
      return Dimensions(size.integer)
    case .float, .numpyFloat32, .numpyFloat64:
      throw raise(
        .type, "expected a sequence of integers or a single integer, got '\(try representation(of: size))'")
    default:
      let shape = try dimensions(size)
      for axis in shape.indices where shape[axis] < 0 {
        throw raise(.value, "negative dimensions are not allowed")
      }
      return shape
    }
  }

  /// The shape that `rand(…)` gets as separate integers; nil where there are none.
  func drawShape(_ name: String, _ arguments: Arguments, skipped: Int) throws(Raised) -> Dimensions? {
    if let keyword = arguments.keywords.first {
      throw raise(.type, "\(name)() got an unexpected keyword argument '\(names[keyword])'")
    }
    guard arguments.count > skipped else { return nil }
    guard arguments.count - skipped <= Dimensions.limit else {
      throw unsupported(
        "an array with \(arguments.count - skipped) dimensions (the most are \(Dimensions.limit))")
    }
    var shape = Dimensions()
    for place in skipped..<arguments.count { shape.append(try index(arguments[place])) }
    return shape
  }

  /// A parameter of a distribution: a number, or an array of them.
  private func parameter(_ value: Value, _ fallback: Double) throws(Raised) -> (Double, NDArray?) {
    switch value.kind {
    case .unset: return (fallback, nil)
    case .float, .integer, .numpyFloat64: return (value.double ?? 0, nil)
    case .string: return (try makeFloat(value), nil)
    case .list, .tuple, .range, .array:
      let array = try array(from: value, .float64)
      return array.rank == 0 ? (try number(value), nil) : (0, array)
    default: return (try number(value), nil)
    }
  }

  /// Draws as many numbers of a distribution as `size` and its parameters ask for.
  ///
  /// `check` refuses parameters, `one` draws one number, `fill` as many as there is room for.
  func drawn(
    _ size: Value, _ first: Value, _ firstDefault: Double, _ second: Value, _ secondDefault: Double,
    isRange: Bool = false, check: (Double, Double) throws(TextError) -> Void, one: (Double, Double) -> Double,
    fill: (UnsafeMutableBufferPointer<Double>, Double, Double) -> Void
  ) throws(Raised) -> Value {
    let (a, left) = try parameter(first, firstDefault)
    let (b, right) = try parameter(second, secondDefault)
    let shape = try drawShape(size)
    guard left != nil || right != nil else {
      try texts { () throws(TextError) in try check(a, b) }
      guard let shape else { return Value(one(a, b)) }
      return try filled(shape) { fill($0, a, b) }
    }
    if isRange, let left, let right {
      // NumPy takes the difference of the limits before anything else.
      _ = try arrays { () throws(ArrayError) in
        try BinaryOperation.apply(.subtract, .array(right), .array(left))
      }
    }
    let result = try self.broadcast(shape, [left, right])
    let (x, y) = try arrays { () throws(ArrayError) in
      (
        try (left ?? NDArray(.float64(a))).broadcast(to: result).contiguous(),
        try (right ?? NDArray(.float64(b))).broadcast(to: result).contiguous()
      )
    }
    let array = try newArray(.float64, result)
    let (values, low, high) = (array.base(Double.self), x.base(Double.self), y.base(Double.self))
    let count = array.count
    for index in 0..<count {
      let (a, b) = (low[index], high[index])
      try texts { () throws(TextError) in try check(a, b) }
    }
    spend(count << 3)
    for index in 0..<count { values[index] = one(low[index], high[index]) }
    return heap.value(array)
  }

  /// The shape of what is drawn with arrays for parameters.
  func broadcast(_ shape: Dimensions?, _ parameters: [NDArray?]) throws(Raised) -> Dimensions {
    var shapes = parameters.map { $0?.shape ?? Dimensions() }
    if let shape { shapes.insert(shape, at: 0) }
    let result = try arrays { [shapes] () throws(ArrayError) in try NDArray.broadcastShape(shapes) }
    if let shape, shape != result {
      throw raise(
        .value,
        "Output size \(shape.tupleText) is not compatible with broadcast dimensions of inputs "
          + "\(result.tupleText)."
      )
    }
    return result
  }

  /// A new array of floats that `fill` fills.
  func filled(_ shape: Dimensions, _ fill: (UnsafeMutableBufferPointer<Double>) -> Void) throws(Raised)
    -> Value
  {
    let array = try newArray(.float64, shape)
    let count = array.count
    spend(count << 3)
    fill(UnsafeMutableBufferPointer(start: array.base(Double.self), count: count))
    return heap.value(array)
  }

  /// Draws integers between limits, each a number or an array of them.
  ///
  /// `one` draws one integer from its lowest and how far the highest lies above it, `fill` many.
  func drawnIntegers(
    _ size: Value, _ low: Value, _ high: Value, isClosed: Bool, one: (Int, UInt64) -> Int,
    fill: (UnsafeMutableBufferPointer<Int>, Int, UInt64) -> Void
  ) throws(Raised) -> Value {
    let shape = try drawShape(size)
    let hasHigh = !high.isUnset && !high.isNone
    let isArray = isSequence(low) || isSequence(high)
    guard isArray else {
      let bottom = try integerValue(low)
      let top = hasHigh ? try integerValue(high) : nil
      let range = try texts { () throws(TextError) in
        try LegacyRandom.integerRange(low: bottom, high: top, isClosed: isClosed)
      }
      guard let shape else { return Value(one(range.low, range.extent)) }
      let array = try newArray(.int64, shape)
      spend(array.count << 2)
      fill(
        UnsafeMutableBufferPointer(start: array.base(Int.self), count: array.count), range.low, range.extent)
      return heap.value(array)
    }
    let bottoms = hasHigh ? try array(from: low, .int64) : NDArray(.int64(0))
    let tops = try array(from: hasHigh ? high : low, .int64)
    let result = try broadcast(shape, [bottoms, tops])
    let (x, y) = try arrays { () throws(ArrayError) in
      (try bottoms.broadcast(to: result).contiguous(), try tops.broadcast(to: result).contiguous())
    }
    let array = try newArray(.int64, result)
    let count = array.count
    spend(count << 3)
    let (values, lows, highs) = (array.base(Int.self), x.base(Int.self), y.base(Int.self))
    for index in 0..<count where isClosed ? lows[index] > highs[index] : lows[index] >= highs[index] {
      throw raise(.value, "low \(isClosed ? ">" : ">=") high")
    }
    for index in 0..<count {
      let extent = UInt64(bitPattern: Int64(highs[index] &- lows[index])) &- (isClosed ? 0 : 1)
      values[index] = one(lows[index], extent)
    }
    return heap.value(array)
  }

  private func isSequence(_ value: Value) -> Bool {
    switch value.kind {
    case .list, .tuple, .range: true
    case .array: heap.arrays[value.place].array.rank > 0
    default: false
    }
  }

  /// A limit of integers: a number, cut off to an integer.
  func integerValue(_ value: Value) throws(Raised) -> IntegerValue {
    let number = try makeInteger(value, base: .unset)
    return number.kind == .largeInteger ? .large(heap.largeIntegers[number.place]) : .small(number.integer)
  }
}
