/// Methods of strings.
enum StringMethods {
  static var definitions: [NativeDefinition] {
    cases + tests + ends + StringMethods.parts + StringMethods.places
  }

  /// A method without arguments that gives a text.
  private static var cases: [NativeDefinition] {
    let methods: [(String, @Sendable (Text) -> Text)] = [
      ("upper", { $0.uppercased() }), ("lower", { $0.lowercased() }), ("title", { $0.titlecased() }),
      ("capitalize", { $0.capitalized() }), ("swapcase", { $0.swappingCase() }),
      ("casefold", { $0.caseFolded() }),
    ]
    return methods.map { name, change in
      NativeDefinition(.method(.string), name, "self /") { machine, arguments throws(Raised) in
        machine.heap.string(change(machine.heap.strings[arguments[0].place]))
      }
    }
  }

  /// A method without arguments that gives a truth value.
  private static var tests: [NativeDefinition] {
    let methods: [(String, @Sendable (Text) -> Bool)] = [
      ("isdigit", { $0.isDigit }), ("isdecimal", { $0.isDecimal }), ("isnumeric", { $0.isNumeric }),
      ("isalpha", { $0.isAlphabetic }), ("isalnum", { $0.isAlphanumeric }), ("isspace", { $0.isSpace }),
      ("isprintable", { $0.isPrintable }), ("isidentifier", { $0.isIdentifier }), ("isupper", { $0.isUpper }),
      ("islower", { $0.isLower }), ("istitle", { $0.isTitle }), ("isascii", { $0.isASCII }),
    ]
    return methods.map { name, test in
      NativeDefinition(.method(.string), name, "self /") { machine, arguments throws(Raised) in
        Value(test(machine.heap.strings[arguments[0].place]))
      }
    }
  }

  /// What takes away or adds at the ends.
  private static var ends: [NativeDefinition] {
    let strips: [(String, Text.Side)] = [("strip", .both), ("lstrip", .left), ("rstrip", .right)]
    let paddings: [(String, @Sendable (Text, Int, Text?) throws(TextError) -> Text)] = [
      ("center", { text, width, fill throws(TextError) in try text.centered(width, fill: fill) }),
      ("ljust", { text, width, fill throws(TextError) in try text.leftJustified(width, fill: fill) }),
      ("rjust", { text, width, fill throws(TextError) in try text.rightJustified(width, fill: fill) }),
    ]
    return strips.map { name, side in
      NativeDefinition(.method(.string), name, "self chars= /") { machine, arguments throws(Raised) in
        let text = machine.heap.strings[arguments[0].place]
        if arguments[1].isUnset || arguments[1].isNone { return machine.heap.string(text.stripped(side)) }
        guard arguments[1].kind == .string else {
          throw machine.raise(.type, "\(name) arg must be None or str")
        }
        return machine.heap.string(text.stripped(side, of: machine.heap.strings[arguments[1].place]))
      }
    }
      + paddings.map { name, pad in
        NativeDefinition(.method(.string), name, "self width fillchar= /") {
          machine, arguments throws(Raised) in
          let text = machine.heap.strings[arguments[0].place]
          let width = try machine.index(arguments[1])
          try machine.reserve(width > 1 << 40 ? .max / 4 : 4 * max(0, width))
          var fill: Text?
          if !arguments[2].isUnset {
            guard arguments[2].kind == .string else {
              throw machine.raise(
                .type,
                "The fill character must be a unicode character, not \(machine.typeName(of: arguments[2]))")
            }
            fill = machine.heap.strings[arguments[2].place]
          }
          return machine.heap.string(try machine.texts { () throws(TextError) in try pad(text, width, fill) })
        }
      } + [
        NativeDefinition(.method(.string), "zfill", "self width /") { machine, arguments throws(Raised) in
          let text = machine.heap.strings[arguments[0].place]
          let width = try machine.index(arguments[1])
          try machine.reserve(width > 1 << 40 ? .max / 4 : 4 * max(0, width))
          return machine.heap.string(
            try machine.texts { () throws(TextError) in try text.filledWithZeros(width) })
        },
        NativeDefinition(.method(.string), "removeprefix", "self prefix /") {
          machine, arguments throws(Raised) in
          let part = try machine.textArgument(arguments[1], "removeprefix() argument")
          return machine.heap.string(machine.heap.strings[arguments[0].place].removing(prefix: part))
        },
        NativeDefinition(.method(.string), "removesuffix", "self suffix /") {
          machine, arguments throws(Raised) in
          let part = try machine.textArgument(arguments[1], "removesuffix() argument")
          return machine.heap.string(machine.heap.strings[arguments[0].place].removing(suffix: part))
        },
      ]
  }
}
