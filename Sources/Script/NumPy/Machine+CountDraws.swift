import Arrays

extension RandomFunction {
  /// The distributions of whole numbers that are made of counts.
  static func counts<Source: NumberedSource>(_: Source.Type) -> [RandomFunction] {
    [
      RandomFunction("binomial", "n p size=") { machine, arguments, number throws(Raised) in
        try machine.binomial(arguments[0], arguments[1], arguments[2], number, Source.self)
      },
      RandomFunction("hypergeometric", "ngood nbad nsample size=") {
        machine, arguments, number throws(Raised) in
        try machine.hypergeometric(arguments, number, Source.self)
      },
    ]
  }
}

extension Machine {
  /// A count or an array of counts; a text is none, and has to be a number to be refused as a text.
  private func counts(_ value: Value) throws(Raised) -> NDArray {
    let counts = try array(from: value.kind == .string ? try makeInteger(value, base: .unset) : value, .int64)
    if value.kind == .string { throw raise(.type, "an integer is required") }
    return counts
  }

  /// Counts of successes.
  fileprivate func binomial<Source: NumberedSource>(
    _ count: Value, _ probability: Value, _ size: Value, _ number: Int, _: Source.Type
  ) throws(Raised) -> Value {
    let chances = try array(from: probability, .float64)
    let trials = try counts(count)
    let isScalar = trials.rank == 0 && chances.rank == 0
    if isScalar { _ = try self.number(probability) }
    let (ns, ps) = try arrays { () throws(ArrayError) in (try trials.contiguous(), try chances.contiguous()) }
    for index in 0..<ps.count {
      try texts { () throws(TextError) in
        try ParameterRule.probability.check("p", ps.base(Double.self)[index], inArray: !isScalar)
      }
    }
    for index in 0..<ns.count where ns.base(Int.self)[index] < 0 { throw raise(.value, "n < 0") }
    let asked = try drawShape(size)
    let shape = try broadcast(asked, [trials, chances])
    let (n, p) = try arrays { () throws(ArrayError) in
      (try trials.broadcast(to: shape).contiguous(), try chances.broadcast(to: shape).contiguous())
    }
    let (numbers, probabilities) = (n.base(Int.self), p.base(Double.self))
    let result = try newArray(.int64, shape)
    let (values, total) = (result.base(Int.self), result.count)
    spend(total << 6)
    try Source.draw(self, number) { source in
      for index in 0..<total { values[index] = source.binomial(numbers[index], probabilities[index]) }
    }
    withExtendedLifetime((n, p)) {}
    return isScalar && asked == nil ? Value(values[0]) : heap.value(result)
  }

  /// Counts of good ones in samples.
  fileprivate func hypergeometric<Source: NumberedSource>(
    _ arguments: Arguments, _ number: Int, _: Source.Type
  ) throws(Raised) -> Value {
    var parameters: [NDArray] = []
    for index in 0..<3 { parameters.append(try counts(arguments[index])) }
    let isScalar = parameters.allSatisfy { $0.rank == 0 }
    let asked = try drawShape(arguments[3])
    let shape = try broadcast(isScalar ? nil : asked, parameters.map { $0 })
    var spread: [NDArray] = []
    for values in parameters {
      spread.append(
        try arrays { () throws(ArrayError) in try values.broadcast(to: shape).contiguous() })
    }
    let (good, bad, sample) = (spread[0].base(Int.self), spread[1].base(Int.self), spread[2].base(Int.self))
    let count = spread[0].count
    try checkUrn(good, bad, sample, count, Source.self)
    let result = try newArray(.int64, isScalar ? asked ?? Dimensions() : shape)
    let (values, total) = (result.base(Int.self), result.count)
    spend(total << 6)
    try Source.draw(self, number) { source in
      for index in 0..<total {
        let place = isScalar ? 0 : index
        values[index] = source.hypergeometric(good[place], bad[place], sample[place])
      }
    }
    withExtendedLifetime(spread) {}
    return isScalar && asked == nil ? Value(values[0]) : heap.value(result)
  }

  private func checkUrn<Source: NumberedSource>(
    _ good: UnsafeMutablePointer<Int>, _ bad: UnsafeMutablePointer<Int>, _ sample: UnsafeMutablePointer<Int>,
    _ count: Int, _: Source.Type
  ) throws(Raised) {
    let limit = Source.isLegacy ? Int.max / 2 : 999_999_999
    for index in 0..<count where good[index] > limit || bad[index] > limit {
      if Source.isLegacy { throw unsupported("'hypergeometric' of counts above 2**62") }
      throw raise(.value, "both ngood and nbad must be less than 1000000000")
    }
    for index in 0..<count where good[index] &+ bad[index] < sample[index] {
      throw raise(.value, "ngood + nbad < nsample")
    }
    for index in 0..<count {
      let values = [("ngood", good[index]), ("nbad", bad[index]), ("nsample", sample[index])]
      for (name, value) in values where value < 0 && !(Source.isLegacy && name == "nsample") {
        throw raise(.value, "\(name) < 0")
      }
      if Source.isLegacy {
        try texts { () throws(TextError) in
          try ParameterRule.oneAtLeast.check("nsample", Double(sample[index]), inArray: count > 1)
        }
      }
    }
  }
}
