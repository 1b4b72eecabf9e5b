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
      throw raise(.value, "object too deep for desired array")
    }
    let plain = try arrays { () throws(ArrayError) in try array.contiguous() }
    return Array(UnsafeBufferPointer(start: plain.base(Double.self), count: plain.count))
  }

  /// Counts of outcomes of each kind.
  fileprivate func multinomial<Source: NumberedSource>(
    _ trials: Value, _ probabilities: Value, _ size: Value, _ number: Int, _: Source.Type
  ) throws(Raised) -> Value {
    if !Source.isLegacy, trials.kind == .array || trials.kind == .list || trials.kind == .tuple {
      throw unsupported("'multinomial' of a Generator with an array of numbers of trials")
    }
    let chances = try row(probabilities)
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
    let count = try index(trials)
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
