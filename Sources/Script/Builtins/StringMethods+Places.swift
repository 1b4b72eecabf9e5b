/// Methods that look for a text in another.
extension StringMethods {
  static var places: [NativeDefinition] {
    let searches: [(String, @Sendable (Text, Text, Int?, Int?) throws(TextError) -> Int)] = [
      ("find", { text, part, start, end throws(TextError) in text.find(part, start: start, end: end) }),
      ("rfind", { text, part, start, end throws(TextError) in text.findLast(part, start: start, end: end) }),
      (
        "index",
        { text, part, start, end throws(TextError) in try text.index(of: part, start: start, end: end) }
      ),
      (
        "rindex",
        { text, part, start, end throws(TextError) in try text.lastIndex(of: part, start: start, end: end) }
      ),
      (
        "count",
        { text, part, start, end throws(TextError) in text.occurrences(of: part, start: start, end: end) }
      ),
    ]
    let tests: [(String, @Sendable (Text, [Text], Int?, Int?) -> Bool)] = [
      ("startswith", { $0.starts(withOneOf: $1, start: $2, end: $3) }),
      ("endswith", { $0.ends(withOneOf: $1, start: $2, end: $3) }),
    ]
    return searches.map { name, search in
      NativeDefinition(.method(.string), name, "self sub start= end= //") {
        machine, arguments throws(Raised) in
        guard arguments[1].kind == .string else {
          throw machine.raise(.type, "must be str, not \(machine.typeName(of: arguments[1]))")
        }
        let (text, part) = (
          machine.heap.strings[arguments[0].place], machine.heap.strings[arguments[1].place]
        )
        let (start, end) = (try machine.bound(arguments[2]), try machine.bound(arguments[3]))
        machine.spend(text.count)
        return Value(try machine.texts { () throws(TextError) in try search(text, part, start, end) })
      }
    }
      + tests.map { name, test in
        NativeDefinition(.method(.string), name, "self prefix start= end= //") {
          machine, arguments throws(Raised) in
          let text = machine.heap.strings[arguments[0].place]
          var parts: [Text] = []
          switch arguments[1].kind {
          case .string: parts = [machine.heap.strings[arguments[1].place]]
          case .tuple:
            for value in machine.heap.tuples[arguments[1].place].elements {
              guard value.kind == .string else {
                throw machine.raise(
                  .type, "tuple for \(name) must only contain str, not \(machine.typeName(of: value))")
              }
              parts.append(machine.heap.strings[value.place])
            }
          default:
            throw machine.raise(
              .type,
              "\(name) first arg must be str or a tuple of str, not \(machine.typeName(of: arguments[1]))")
          }
          return Value(test(text, parts, try machine.bound(arguments[2]), try machine.bound(arguments[3])))
        }
      }
  }
}

extension Machine {
  /// A bound of a part of a sequence; nil if there is none.
  func bound(_ value: Value) throws(Raised) -> Int? {
    if value.isUnset || value.isNone { return nil }
    if value.kind == .largeInteger { return largeInteger(value) < LargeInteger(0) ? .min : .max }
    return try index(value, "slice indices must be integers or None or have an __index__ method")
  }
}
