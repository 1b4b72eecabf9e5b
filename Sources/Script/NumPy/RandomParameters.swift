/// The parameters of a function of `numpy.random`, whose errors are Cython's, or of a method of arrays.
struct RandomParameters: Sendable {
  /// Who words the errors.
  enum Style { case cython, array }

  let style: Style
  let names: [String]
  let required: Int
  /// How many can be given by position.
  let positional: Int

  /// Reads `a b= * c=` as ``Signature`` does.
  init(_ text: String, style: Style = .cython) {
    self.style = style
    let words = text.split(separator: " ").map(String.init)
    let parameters = words.filter { $0 != "*" }
    names = parameters.map { $0.last == "=" ? String($0.dropLast()) : $0 }
    required = parameters.count { $0.last != "=" }
    positional = words.firstIndex(of: "*") ?? parameters.count
  }

  /// The arguments behind the first `skipped`, one for each parameter.
  func bind(_ machine: Machine, _ function: String, _ arguments: Arguments, skipped: Int) throws(Raised)
    -> Arguments
  {
    let base = arguments.base + skipped
    let given = arguments.positionalCount - skipped
    guard given <= positional else { throw count(machine, function, given) }
    if !arguments.keywords.isEmpty {
      let values = (0..<arguments.keywords.count).map { base[given + $0] }
      for slot in given..<max(given, names.count) { base[slot] = .unset }
      for (keyword, value) in zip(arguments.keywords, values) {
        let name = machine.names[keyword]
        guard let slot = names.firstIndex(of: name) else {
          throw machine.raise(.type, "\(function)() got an unexpected keyword argument '\(name)'")
        }
        guard base[slot].isUnset else {
          throw machine.raise(.type, "\(function)() got multiple values for keyword argument '\(name)'")
        }
        base[slot] = value
      }
    } else {
      for slot in given..<max(given, names.count) { base[slot] = .unset }
    }
    for slot in 0..<required where base[slot].isUnset { throw count(machine, function, given) }
    machine.top = base + names.count
    return Arguments(base: base, count: names.count, keywords: [])
  }

  private func count(_ machine: Machine, _ function: String, _ given: Int) -> Raised {
    if style == .array {
      if positional == 0 {
        return machine.raise(.type, "function takes exactly 0 arguments (\(given) given)")
      }
      if required == positional {
        return machine.raise(
          .type,
          "\(function)() takes exactly \(required) argument\(required == 1 ? "" : "s") (\(given) given)")
      }
      return machine.raise(
        .type,
        "\(function)() takes from \(required) to \(positional) positional arguments but \(given) were given")
    }
    let limit = given > positional ? positional : required
    let word = required == positional ? "exactly" : given > positional ? "at most" : "at least"
    return machine.raise(
      .type,
      "\(function)() takes \(word) \(limit) positional argument\(limit == 1 ? "" : "s") (\(given) given)")
  }
}
