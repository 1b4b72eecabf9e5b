/// Methods that take texts apart and put them together.
extension StringMethods {
  static var parts: [NativeDefinition] { splitting + joining }

  private static var splitting: [NativeDefinition] {
    [("split", false), ("rsplit", true)].map { name, isFromEnd in
      NativeDefinition(.method(.string), name, "self sep= maxsplit=") { machine, arguments throws(Raised) in
        let text = machine.heap.strings[arguments[0].place]
        let limit = arguments[2].isUnset ? -1 : try machine.index(arguments[2])
        machine.spend(text.count)
        if arguments[1].isUnset || arguments[1].isNone {
          return machine.list(
            of: isFromEnd ? text.splitAtSpacesFromEnd(limit: limit) : text.splitAtSpaces(limit: limit))
        }
        guard arguments[1].kind == .string else {
          throw machine.raise(.type, "must be str or None, not \(machine.typeName(of: arguments[1]))")
        }
        let separator = machine.heap.strings[arguments[1].place]
        return machine.list(
          of: try machine.texts { () throws(TextError) in
            isFromEnd
              ? try text.splitFromEnd(separator: separator, limit: limit)
              : try text.split(separator: separator, limit: limit)
          })
      }
    }
      + [("partition", false), ("rpartition", true)].map { name, isFromEnd in
        NativeDefinition(.method(.string), name, "self sep /") { machine, arguments throws(Raised) in
          guard arguments[1].kind == .string else {
            throw machine.raise(.type, "must be str, not \(machine.typeName(of: arguments[1]))")
          }
          let (text, separator) = (
            machine.heap.strings[arguments[0].place], machine.heap.strings[arguments[1].place]
          )
          let (before, middle, after) = try machine.texts { () throws(TextError) in
            isFromEnd ? try text.partitionedFromEnd(at: separator) : try text.partitioned(at: separator)
          }
          return machine.heap.tuple([
            machine.heap.string(before), machine.heap.string(middle), machine.heap.string(after),
          ])
        }
      } + [
        NativeDefinition(.method(.string), "splitlines", "self keepends=") {
          machine, arguments throws(Raised) in
          let keepsEnds = try machine.flag(arguments[1])
          return machine.list(of: machine.heap.strings[arguments[0].place].lines(keepingEnds: keepsEnds))
        }
      ]
  }

  private static var joining: [NativeDefinition] {
    [
      NativeDefinition(.method(.string), "join", "self iterable /") { machine, arguments throws(Raised) in
        guard machine.isIterable(arguments[1]) else {
          throw machine.raise(.type, "can only join an iterable")
        }
        var parts: [Text] = []
        var total = 0
        let separator = machine.heap.strings[arguments[0].place]
        for (index, value) in try machine.values(of: arguments[1]).enumerated() {
          let text = machine.plain(value)
          guard text.kind == .string else {
            throw machine.raise(
              .type, "sequence item \(index): expected str instance, \(machine.typeName(of: value)) found")
          }
          parts.append(machine.heap.strings[text.place])
          total += parts[index].count + separator.count
        }
        try machine.reserve(4 * total)
        machine.spend(total)
        return machine.heap.string(
          try machine.texts { () throws(TextError) in try separator.joined(parts) })
      },
      NativeDefinition(.method(.string), "replace", "self old new count= /") {
        machine, arguments throws(Raised) in
        let part = try machine.textArgument(arguments[1], "replace() argument 1")
        let other = try machine.textArgument(arguments[2], "replace() argument 2")
        let limit = arguments[3].isUnset ? -1 : try machine.index(arguments[3])
        let text = machine.heap.strings[arguments[0].place]
        machine.spend(text.count)
        return machine.heap.string(
          try machine.texts { () throws(TextError) in try text.replacing(part, with: other, limit: limit) })
      },
      NativeDefinition(.method(.string), "expandtabs", "self tabsize=") { machine, arguments throws(Raised) in
        let size = arguments[1].isUnset ? 8 : try machine.index(arguments[1])
        let text = machine.heap.strings[arguments[0].place]
        return machine.heap.string(
          try machine.texts { () throws(TextError) in try text.expandingTabs(size) })
      },
      NativeDefinition(.method(.string), "format", nil) { machine, arguments throws(Raised) in
        guard arguments.positionalCount > 0, arguments[0].kind == .string else {
          throw machine.raise(.type, "unbound method str.format() needs an argument")
        }
        return try machine.formatted(machine.heap.strings[arguments[0].place], arguments)
      },
      NativeDefinition(.method(.string), "format_map", "self mapping /") {
        machine, arguments throws(Raised) in
        try machine.formatted(
          machine.heap.strings[arguments[0].place],
          FormatArguments(positional: nil, keywords: [:], mapping: arguments[1]))
      },
      NativeDefinition(.method(.string), "translate", "self table /") { machine, arguments throws(Raised) in
        var builder = TextBuilder()
        for codePoint in machine.heap.strings[arguments[0].place].codePoints {
          guard let value = try machine.translation(of: codePoint, arguments[1]) else {
            builder.append(codePoint: codePoint)
            continue
          }
          switch value.kind {
          case .none: break
          case .string: builder.append(machine.heap.strings[value.place])
          default:
            guard [.integer, .boolean, .largeInteger].contains(value.kind) else {
              throw machine.raise(.type, "character mapping must return integer, None or str")
            }
            let code = value.kind == .largeInteger ? -1 : value.integer
            guard code >= 0, code < 0x110000 else {
              throw machine.raise(.value, "character mapping must be in range(0x110000)")
            }
            builder.append(codePoint: UInt32(code))
          }
        }
        return machine.heap.string(builder.text)
      },
      NativeDefinition(.typeMethod(.string), "maketrans", nil) { machine, arguments throws(Raised) in
        try machine.translationTable(Array(arguments.positional))
      },
      NativeDefinition(.method(.string), "maketrans", nil) { machine, arguments throws(Raised) in
        try machine.translationTable(Array(arguments.positional.dropFirst()))
      },
      NativeDefinition(.method(.string), "encode", nil) { machine, _ throws(Raised) in
        throw machine.unsupported("str.encode")
      },
    ]
  }
}

extension Machine {
  /// A list of strings.
  func list(of texts: [Text]) -> Value { heap.list(texts.map { heap.string($0) }) }

  /// What a table of `maketrans` has for a code point; nil if nothing.
  fileprivate func translation(of codePoint: UInt32, _ table: Value) throws(Raised) -> Value? {
    if table.kind == .dictionary { return try item(of: table, Value(Int(codePoint))) }
    do throws(Raised) {
      return try element(of: table, at: Value(Int(codePoint)))
    } catch {
      guard isInstance(pending, of: exceptionTypes[.lookup] ?? .unset) else { throw error }
      return nil
    }
  }

  fileprivate func translationTable(_ values: [Value]) throws(Raised) -> Value {
    let result = heap.dictionary()
    if values.count == 1, values[0].kind == .dictionary {
      for entry in heap.dictionaries[values[0].place].entries where !entry.key.isUnset {
        var key = entry.key
        if key.kind == .string {
          let text = heap.strings[key.place]
          guard text.count == 1 else {
            throw raise(.value, "string keys in translate table must be of length 1")
          }
          key = Value(Int(text.codePoints[0]))
        }
        try setItem(of: result, key, to: entry.value)
      }
      return result
    }
    guard (1...3).contains(values.count) else {
      let bound = values.isEmpty ? "least 1 argument" : "most 3 arguments"
      throw raise(.type, "maketrans expected at \(bound), got \(values.count)")
    }
    for (place, value) in values.enumerated().dropFirst() where value.kind != .string {
      throw raise(.type, "maketrans() argument \(place + 1) must be str, not \(typeName(of: value))")
    }
    guard values[0].kind == .string, values.count > 1 else {
      throw raise(
        .type,
        values.count == 1
          ? "if you give only one argument to maketrans it must be a dict"
          : "first maketrans argument must be a string if there is a second argument")
    }
    let (from, to) = (heap.strings[values[0].place].codePoints, heap.strings[values[1].place].codePoints)
    guard from.count == to.count else {
      throw raise(.value, "the first two maketrans arguments must have equal length")
    }
    for (old, new) in zip(from, to) { try setItem(of: result, Value(Int(old)), to: Value(Int(new))) }
    guard values.count == 3 else { return result }
    for old in heap.strings[values[2].place].codePoints {
      try setItem(of: result, Value(Int(old)), to: .none)
    }
    return result
  }
}
