import Arrays

extension RandomFunction {
  /// A distribution as a function.
  init<Source: NumberedSource>(_ distribution: Distribution<Source>) {
    self.init(distribution.name, distribution.signature) { machine, arguments, number throws(Raised) in
      let size = arguments[distribution.parameters.count]
      return try machine.drawn(distribution, arguments, size: size, number)
    }
  }
}

extension Machine {
  /// Draws from a distribution, whose parameters are the first arguments.
  func drawn<Source: NumberedSource>(
    _ distribution: Distribution<Source>, _ arguments: Arguments, size: Value, _ number: Int
  ) throws(Raised) -> Value {
    var parameters: [NDArray] = []
    for (index, parameter) in distribution.parameters.enumerated() {
      let value = arguments[index]
      parameters.append(
        value.isUnset ? NDArray(.float64(parameter.fallback ?? 0)) : try array(from: value, .float64))
    }
    if parameters.contains(where: { $0.rank > 0 }) {
      return try drawn(distribution, parameters, size, number)
    }
    var numbers = [0.0, 0.0, 0.0]
    for (index, parameter) in distribution.parameters.enumerated() {
      let value = arguments[index]
      // A text is no number here, although an array would read it.
      let number = value.isUnset ? parameter.fallback ?? 0 : try self.number(value)
      numbers[index] = number
      try texts { () throws(TextError) in try parameter.rule.check(parameter.name, number, inArray: false) }
    }
    let values = (numbers[0], numbers[1], numbers[2])
    for exclusion in distribution.exclusions where exclusion.holds(values) {
      throw raise(.value, exclusion.message)
    }
    let shape = try drawShape(size)
    let result = try newArray(distribution.elementType, shape ?? Dimensions())
    try fill(result, distribution, number) { _ in values }
    guard shape == nil else { return heap.value(result) }
    switch distribution.draw {
    case .float: return Value(result.base(Double.self)[0])
    case .integer: return Value(result.base(Int.self)[0])
    }
  }

  /// Draws with arrays for parameters.
  private func drawn<Source: NumberedSource>(
    _ distribution: Distribution<Source>, _ parameters: [NDArray], _ size: Value, _ number: Int
  ) throws(Raised) -> Value {
    for (parameter, values) in zip(distribution.parameters, parameters) {
      let plain = try arrays { () throws(ArrayError) in try values.contiguous() }
      let numbers = plain.base(Double.self)
      for index in 0..<plain.count {
        try texts { () throws(TextError) in
          try parameter.rule.check(parameter.name, numbers[index], inArray: true)
        }
      }
    }
    let shape = try broadcast(try drawShape(size), parameters.map { $0 })
    var spread: [NDArray] = []
    for values in parameters {
      spread.append(
        try arrays { () throws(ArrayError) in try values.broadcast(to: shape).contiguous() })
    }
    let count = parameters.count
    let bases = spread.map { $0.base(Double.self) }
    func values(_ index: Int) -> (Double, Double, Double) {
      (bases[0][index], count > 1 ? bases[1][index] : 0, count > 2 ? bases[2][index] : 0)
    }
    let result = try newArray(distribution.elementType, shape)
    for exclusion in distribution.exclusions {
      for index in 0..<result.count where exclusion.holds(values(index)) {
        throw raise(.value, exclusion.message)
      }
    }
    try fill(result, distribution, number, values)
    withExtendedLifetime(spread) {}
    return heap.value(result)
  }

  /// Fills an array with draws, each with the parameters of its place.
  private func fill<Source: NumberedSource>(
    _ result: NDArray, _ distribution: Distribution<Source>, _ number: Int,
    _ parameters: (Int) -> (Double, Double, Double)
  ) throws(Raised) {
    let count = result.count
    spend(count << 6)
    let drawn: Int
    switch distribution.draw {
    case .float(let draw):
      let values = result.base(Double.self)
      drawn = try Source.draw(self, number) { source in
        for index in 0..<count {
          guard let value = draw(&source, parameters(index)) else { return index }
          values[index] = value
        }
        return count
      }
    case .integer(let draw):
      let values = result.base(Int.self)
      drawn = try Source.draw(self, number) { source in
        for index in 0..<count {
          guard let value = draw(&source, parameters(index)) else { return index }
          values[index] = value
        }
        return count
      }
    }
    guard drawn == count else {
      throw unsupported("'\(distribution.name)' with parameters for which nearly every draw is rejected")
    }
  }
}

extension Distribution {
  /// The type of what it draws.
  var elementType: ElementType {
    switch draw {
    case .float: .float64
    case .integer: .int64
    }
  }
}
