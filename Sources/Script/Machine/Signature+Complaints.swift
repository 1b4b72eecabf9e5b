extension Signature {
  /// What is wrong with a number of arguments; nil if nothing is, or a missing or unknown one must be named.
  func complaint(_ name: String, given: Int, keywords: Int) -> String? {
    switch style {
    case .keywords(let isMethod): return keywordComplaint(name, given - (isMethod ? 1 : 0), keywords)
    case .python where !isPositionalOnly, .pythonMethod, .compiled: break
    default: if keywords > 0 { return "\(owner)\(name)() takes no keyword arguments" }
    }
    switch style {
    case .compiled(1):
      guard given > names.count else { return nil }
      return "\(name)() takes at most \(names.count) arguments (\(given) given)"
    case .python, .pythonMethod, .compiled: return pythonComplaint(name, given)
    case .parsed: return parsedComplaint(name, given)
    case .keywords: return nil
    default: return countComplaint(name, given)
    }
  }

  /// The type or module that messages put before the name.
  private var owner: String {
    switch style {
    case .method(let name), .function(let name): name + "."
    default: ""
    }
  }

  private func pythonComplaint(_ name: String, _ given: Int) -> String? {
    guard given > positional else { return nil }
    var (most, least, given) = (positional, required, given)
    if case .pythonMethod = style { (most, least, given) = (most + 1, least + 1, given + 1) }
    let takes =
      least == most
      ? "\(most) positional argument\(Self.plural(most))" : "from \(least) to \(most) positional arguments"
    return "\(name)() takes \(takes) but \(given) \(given == 1 ? "was" : "were") given"
  }

  private func parsedComplaint(_ name: String, _ given: Int) -> String? {
    guard given > positional || given < required else { return nil }
    let bound = (given < required ? required : positional) - 1
    let word = given < required ? "least" : "most"
    return "\(name)() takes at \(word) \(bound) argument\(Self.plural(bound)) (\(given - 1) given)"
  }

  /// What functions say that take positions only.
  private func countComplaint(_ name: String, _ given: Int) -> String? {
    guard given > positional || given < required else { return nil }
    var (most, least, given) = (positional, required, given)
    var isType = false
    switch style {
    case .method: (most, least, given) = (most - 1, least - 1, given - 1)
    case .slot:
      let wanted = given < required ? required - 1 : positional - 1
      // CPython has this space.
      return "\(wanted > 1 ? " " : "")expected \(wanted) argument\(Self.plural(wanted)), got \(given - 1)"
    case .type: isType = true
    default: break
    }
    if most <= 1, least == most, !isType {
      let takes = most == 0 ? "no arguments" : "exactly one argument"
      return "\(owner)\(name)() takes \(takes) (\(given) given)"
    }
    if least == most { return "\(name) expected \(most) argument\(Self.plural(most)), got \(given)" }
    let (word, bound) = given < least ? ("least", least) : ("most", most)
    return "\(name) expected at \(word) \(bound) argument\(Self.plural(bound)), got \(given)"
  }

  /// What functions say that take keywords, of `given` positional arguments and `keywords` others.
  private func keywordComplaint(_ name: String, _ given: Int, _ keywords: Int) -> String? {
    let hidden = if case .keywords(true) = style { 1 } else { 0 }
    let (all, most) = (names.count - hidden, positional - hidden)
    let least = min(required, positionalOnly) - hidden
    if given + keywords > all {
      let argument = "\(given == 0 ? "keyword " : "")argument\(Self.plural(all))"
      return "\(name)() takes at most \(all) \(argument) (\(given + keywords) given)"
    }
    if given > most {
      guard most > 0 else { return "\(name)() takes no positional arguments" }
      let word = required - hidden < most ? "at most" : "exactly"
      return "\(name)() takes \(word) \(most) positional argument\(Self.plural(most)) (\(given) given)"
    }
    guard given < least else { return nil }
    let word = least < most ? "at least" : "exactly"
    return "\(name)() takes \(word) \(least) positional argument\(Self.plural(least)) (\(given) given)"
  }

  /// The place of a parameter as messages count it: from 1, without a method's object.
  func place(_ slot: Int) -> Int {
    if case .keywords(true) = style { slot } else { slot + 1 }
  }

  private static func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
}
