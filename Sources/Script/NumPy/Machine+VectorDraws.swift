import Arrays

extension RandomFunction {
  /// The distributions whose draws are rows.
  static func vectors<Source: NumberedSource>(_: Source.Type) -> [RandomFunction] {
    [
      RandomFunction("multinomial", "n pvals size=") { machine, arguments, number throws(Raised) in
        try machine.multinomial(arguments[0], arguments[1], arguments[2], number, Source.self)
      },
      RandomFunction("dirichlet", "alpha size=") { machine, arguments, number throws(Raised) in
        try machine.dirichlet(arguments[0], arguments[1], number, Source.self)
      },
    ]
  }
}

extension Machine {
  /// The shape of draws that are rows of a length.
  func rowShape(_ size: Value, _ length: Int) throws(Raised) -> Dimensions {
    var shape = try drawShape(size) ?? Dimensions()
    guard shape.count < Dimensions.limit else {
      throw unsupported("an array with \(shape.count + 1) dimensions (the most are \(Dimensions.limit))")
    }
    shape.append(length)
    return shape
  }

  /// A row of floats.
  func row(_ value: Value) throws(Raised) -> [Double] {
    let array = try array(from: value, .float64)
    guard array.rank == 1 else {
      if array.rank == 0 {
        throw raise(.type, "object of type '\(typeName(of: value))' has no len()")
      }
      throw raise(
        .value,
        "setting an array element with a sequence. The requested array would exceed the maximum number of "
          + "dimension of 1.")
    }
    let plain = try arrays { () throws(ArrayError) in try array.contiguous() }
    return Array(UnsafeBufferPointer(start: plain.base(Double.self), count: plain.count))
  }

  /// How many trials `multinomial` makes; a float is cut off.
  private func trialCount<Source: DrawSource>(_ value: Value, _: Source.Type) throws(Raised) -> Int {
    switch value.kind {
    case .integer, .boolean, .numpyInteger: return value.integer
    case .float, .numpyFloat64, .numpyFloat32:
      return Source.word((value.double ?? 0).rounded(.towardZero))
    case .list where !Source.isLegacy, .tuple where !Source.isLegacy, .array where !Source.isLegacy:
      throw unsupported(
        "'multinomial' of a Generator with an array of numbers of trials (a call for each is)")
    case .string where !Source.isLegacy: return try makeInteger(value, base: .unset).integer
    default: throw raise(.type, "an integer is required")
    }
  }

  /// The probabilities of `multinomial`.
  private func chances<Source: DrawSource>(_ value: Value, _: Source.Type) throws(Raised) -> [Double] {
    let array = try array(from: value, .float64)
    if array.rank == 0, Source.isLegacy { throw raise(.type, "pvals must be a 1-d sequence") }
    if !Source.isLegacy, array.shape.last ?? 0 == 0 {
      throw raise(
        .value,
        "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.")
    }
    if !Source.isLegacy, array.rank > 1 {
      throw unsupported(
        "'multinomial' of a Generator with several rows of probabilities (a call for each is)")
    }
    return try row(value)
  }

  /// Counts of outcomes of each kind.
  fileprivate func multinomial<Source: NumberedSource>(
    _ trials: Value, _ probabilities: Value, _ size: Value, _ number: Int, _: Source.Type
  ) throws(Raised) -> Value {
    let count = try trialCount(trials, Source.self)
    let chances = try chances(probabilities, Source.self)
    for chance in chances {
      try texts { () throws(TextError) in
        try ParameterRule.probability.check("pvals", chance, inArray: true)
      }
    }
    // Kahan's sum, as NumPy takes it.
    var (sum, lost) = (0.0, 0.0)
    for chance in chances.dropLast() {
      let corrected = chance - lost
      let total = sum + corrected
      lost = (total - sum) - corrected
      sum = total
    }
    if sum > 1 + 1e-12 { throw raise(.value, "sum(pvals[:-1]) > 1.0") }
    let shape = try rowShape(size, chances.count)
    if count < 0 { throw raise(.value, "n < 0") }
    let result = try newArray(.int64, shape)
    let (values, total) = (result.base(Int.self), result.count)
    spend(total << 6)
    for place in 0..<total { values[place] = 0 }
    if chances.isEmpty { return heap.value(result) }
    try Source.draw(self, number) { source in
      for start in stride(from: 0, to: total, by: chances.count) {
        source.multinomial(count, chances, into: values + start)
      }
    }
    return heap.value(result)
  }

  /// Rows of positive numbers whose sum is 1.
  fileprivate func dirichlet<Source: NumberedSource>(
    _ alpha: Value, _ size: Value, _ number: Int, _: Source.Type
  ) throws(Raised) -> Value {
    let shapes = try row(alpha)
    if Source.isLegacy, shapes.contains(where: { $0 <= 0 }) { throw raise(.value, "alpha <= 0") }
    if !Source.isLegacy, shapes.contains(where: { $0 < 0 }) { throw raise(.value, "alpha < 0") }
    let result = try newArray(.float64, try rowShape(size, shapes.count))
    let (values, total) = (result.base(Double.self), result.count)
    spend(total << 6)
    if shapes.isEmpty { return heap.value(result) }
    try Source.draw(self, number) { source in
      for start in stride(from: 0, to: total, by: shapes.count) {
        source.dirichlet(shapes, into: values + start)
      }
    }
    return heap.value(result)
  }
}
