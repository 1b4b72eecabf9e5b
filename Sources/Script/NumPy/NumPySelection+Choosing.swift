import Arrays

extension NumPySelection {
  /// `choose`: for each place the element of the array that a number picks, all brought to one shape.
  static func chosen(
    _ machine: Machine, _ picks: NDArray, _ choices: [NDArray], outside policy: NDArray.OutsidePolicy,
    out: Value
  ) throws -> Value {
    guard !picks.type.isFloating else {
      throw machine.raise(
        .type,
        "Cannot cast array data from dtype('\(picks.type.name)') to dtype('int64') according to the rule 'safe'"
      )
    }
    guard !choices.isEmpty else { throw machine.raise(.value, "0-length sequence.") }
    let all = try NDArray.broadcastArrays(choices + [try picks.asType(.int64)])
    let given = all[choices.count]
    if machine.isGiven(out), out.kind == .array, machine.heap.arrays[out.place].array.shape != given.shape {
      throw machine.raise(.type, "choose: invalid shape for output array.")
    }
    // The numbers of the choices are indexed, so that what lies outside is brought inside or refused.
    var numbers = given
    do {
      numbers = try NDArray.range(count: choices.count).taken(given, outside: policy)
    } catch {
      throw machine.raise(.value, "invalid entry in choice array")
    }
    if policy == .raise {
      let negative = try BinaryOperation.apply(.less, .array(given), .weakInteger(0))
      guard !(try machine.truth(of: try machine.reduced(.any, machine.made(negative)))) else {
        throw machine.raise(.value, "invalid entry in choice array")
      }
    }
    var result = try all[0].copied()
    for number in choices.indices.dropFirst() {
      let isHere = try BinaryOperation.apply(.equal, .array(numbers), .weakInteger(number))
      result = try NDArray.where(
        try machine.array(from: machine.made(isHere)), .array(all[number]), .array(result))
    }
    machine.spend(result.count * choices.count)
    return try machine.finished(.array(result).reducedToScalar, out: out)
  }
}

extension Machine {
  /// The method `choose`, which takes its choices in one sequence or one by one.
  func choose(_ picks: NDArray, _ arguments: Arguments) throws(Raised) -> Value {
    var (out, mode) = (Value.unset, Value.unset)
    guard arguments.positionalCount > 1 else {
      throw raise(.type, "choose() takes exactly 1 argument (0 given)")
    }
    for (place, keyword) in arguments.keywords.enumerated() {
      switch names[keyword] {
      case "out": out = arguments[arguments.positionalCount + place]
      case "mode": mode = arguments[arguments.positionalCount + place]
      case let name: throw raise(.type, "choose() got an unexpected keyword argument '\(name)'")
      }
    }
    let given = Array(arguments.positional.dropFirst())
    var choices: [NDArray] = []
    if given.count == 1 {
      choices = try arrays(in: given[0])
    } else {
      for choice in given { choices.append(try array(from: choice)) }
    }
    let policy = try outsidePolicy(mode)
    do {
      return try NumPySelection.chosen(self, picks, choices, outside: policy, out: out)
    } catch let error as ArrayError {
      throw raise(error)
    } catch {
      // A ``Raised`` left its exception with the machine.
      throw Raised()
    }
  }
}
