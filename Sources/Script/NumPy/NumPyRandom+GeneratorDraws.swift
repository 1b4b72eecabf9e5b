import Arrays

extension NumPyRandom {
  /// The draws of `default_rng`'s generators that have options of their own.
  static var generatorDraws: [RandomFunction] {
    [
      RandomFunction("exponential", "scale= size=") { machine, arguments, number throws(Raised) in
        try machine.exponential(arguments[0], arguments[1], number)
      },
      RandomFunction("standard_exponential", "size= dtype= method= out=") {
        machine, arguments, number throws(Raised) in
        try machine.checkFloatType(arguments[1], arguments[3], "standard_exponential")
        guard arguments[2].isUnset || machine.isText(arguments[2], "zig") else {
          return try machine.drawn(arguments[0]) {
            machine.randomness.modern.generators[number].invertedExponential()
          }
        }
        return try machine.exponential(.unset, arguments[0], number)
      },
      RandomFunction("standard_gamma", "shape size= dtype= out=") {
        machine, arguments, number throws(Raised) in
        try machine.checkFloatType(arguments[2], arguments[3], "standard_gamma")
        return try machine.drawn(
          Distribution<ModernRandom>.standardGamma, arguments, size: arguments[1], number)
      },
      RandomFunction("multivariate_hypergeometric", "colors nsample size= method=") {
        machine, arguments, number throws(Raised) in
        try machine.kindsOfSample(arguments, number)
      },
    ]
  }
}

extension Machine {
  fileprivate func exponential(_ scale: Value, _ size: Value, _ number: Int) throws(Raised) -> Value {
    try drawn(
      size, scale, 1, .unset, 0, check: { (scale, _) throws(TextError) in try LegacyRandom.checkScale(scale) }
    ) { scale, _ in
      scale * randomness.modern.generators[number].standardExponential()
    } fill: {
      values, scale, _ in
      randomness.modern.generators[number].fillExponential(values, scale)
    }
  }

  fileprivate func isText(_ value: Value, _ text: String) -> Bool {
    value.kind == .string && heap.strings[value.place] == Text(text)
  }

  /// One number, or an array of them.
  fileprivate func drawn(_ size: Value, _ one: () -> Double) throws(Raised) -> Value {
    guard let shape = try drawShape(size) else { return Value(one()) }
    return try filled(shape) { values in
      for index in values.indices { values[index] = one() }
    }
  }

  /// `multivariate_hypergeometric`: how many of each kind are in a sample.
  fileprivate func kindsOfSample(_ arguments: Arguments, _ number: Int) throws(Raised) -> Value {
    guard arguments[3].isUnset || isText(arguments[3], "marginals") else {
      if !isText(arguments[3], "count") {
        throw raise(.value, "method must be \"count\" or \"marginals\".")
      }
      throw unsupported("'multivariate_hypergeometric' with method=\"count\" (\"marginals\" is)")
    }
    let kindsMessage =
      "colors must be a one-dimensional sequence of nonnegative integers not exceeding \(Int.max)."
    let kinds = try array(from: arguments[0])
    guard kinds.rank == 1, kinds.type == .int64 || kinds.count == 0 else {
      throw raise(.value, kindsMessage)
    }
    let counts = try integers(arguments[0])
    let sample = try index(arguments[1])
    if sample < 0 { throw raise(.value, "nsample must be nonnegative.") }
    if counts.contains(where: { $0 < 0 }) {
      throw raise(.value, kindsMessage)
    }
    if counts.contains(where: { $0 >= 1_000_000_000 }) || counts.reduce(0, +) >= 1_000_000_000 {
      throw raise(
        .value, "When method is \"marginals\", sum(colors) must be less than 1000000000.")
    }
    if sample > counts.reduce(0, +) { throw raise(.value, "nsample > sum(colors)") }
    let result = try newArray(.int64, try rowShape(arguments[2], counts.count))
    let (values, total) = (result.base(Int.self), result.count)
    spend(total << 6)
    for place in 0..<total { values[place] = 0 }
    if counts.isEmpty || sample == 0 { return heap.value(result) }
    for start in stride(from: 0, to: total, by: counts.count) {
      randomness.modern.generators[number].hypergeometric(counts, sample, into: values + start)
    }
    return heap.value(result)
  }
}
