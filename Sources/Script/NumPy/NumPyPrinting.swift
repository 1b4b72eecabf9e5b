import Arrays

/// How arrays are printed: `set_printoptions` and the functions that give their text.
enum NumPyPrinting {
  private static let options =
    "precision= threshold= edgeitems= linewidth= suppress= nanstr= infstr= formatter= sign= floatmode= legacy="

  static var definitions: [NativeDefinition] {
    [
      .numpy("set_printoptions", options) { machine, arguments in
        machine.printing = try changed(machine, machine.printing, (0..<11).map { arguments[$0] })
        return .none
      },
      .numpy("get_printoptions", "") { machine, _ in
        let printing = machine.printing
        let facts: [(String, Value)] = [
          ("precision", printing.precision.map { Value($0) } ?? .none),
          ("threshold", Value(printing.threshold)),
          ("edgeitems", Value(printing.edgeItems)), ("linewidth", Value(printing.lineWidth)),
          ("suppress", Value(printing.suppressesSmall)), ("nanstr", machine.heap.string("nan")),
          ("infstr", machine.heap.string("inf")), ("sign", machine.heap.string("-")), ("formatter", .none),
          ("floatmode", machine.heap.string("maxprec")), ("legacy", Value(false)),
        ]
        let result = machine.heap.dictionary()
        for (name, value) in facts { try machine.setItem(of: result, machine.heap.string(name), to: value) }
        return result
      },
      .member("printoptions", "__init__", nil) { machine, arguments in
        var values = Array(repeating: Value.unset, count: 11)
        let names = options.split(separator: " ").map { $0.dropLast() }
        for (index, keyword) in arguments.keywords.enumerated() {
          guard let place = names.firstIndex(where: { $0 == machine.names[keyword] }) else {
            throw machine.raise(
              .type, "_set_printoptions() got an unexpected keyword argument '\(machine.names[keyword])'")
          }
          values[place] = arguments[arguments.positionalCount + index]
        }
        for (index, value) in arguments.positional.dropFirst().enumerated() where index < 11 {
          values[index] = value
        }
        _ = try changed(machine, machine.printing, values)
        machine.heap.instances[arguments[0].place].payload = values
        return .none
      },
      .member("printoptions", "__enter__", "self") { machine, arguments in
        let payload = Array(machine.heap.instances[arguments[0].place].payload.prefix(11))
        let old = machine.printing
        machine.printing = try changed(machine, old, payload)
        let saved = [
          old.precision.map { Value($0) } ?? .none, Value(old.threshold), Value(old.edgeItems),
          Value(old.lineWidth),
          Value(old.suppressesSmall),
        ]
        machine.heap.instances[arguments[0].place].payload = payload + saved
        return .none
      },
      .member("printoptions", "__exit__", "self type= value= traceback=") { machine, arguments in
        let payload = machine.heap.instances[arguments[0].place].payload
        guard payload.count == 16 else { return .none }
        machine.printing = PrintOptions(
          precision: payload[11].isNone ? nil : payload[11].integer, threshold: payload[12].integer,
          edgeItems: payload[13].integer, lineWidth: payload[14].integer, suppressesSmall: payload[15].truth)
        return .none
      },
    ] + texts
  }

  private static var texts: [NativeDefinition] {
    [
      .numpy(
        "array2string",
        "a max_line_width= precision= suppress_small= separator= prefix= * formatter= threshold= edgeitems= sign= "
          + "floatmode= suffix="
      ) { machine, arguments in
        let array = try machine.array(from: arguments[0])
        var options = try changed(
          machine, machine.printing,
          [
            arguments[2], arguments[7], arguments[8], arguments[1], arguments[3], .unset, .unset,
            arguments[6],
            arguments[9], arguments[10],
          ])
        if arguments[2].isNone { options.precision = machine.printing.precision }
        guard array.rank > 0 else { return machine.heap.string(array.text(options)) }
        let prefix = try machine.word(arguments[5], default: "")
        let suffix = try machine.word(arguments[11], default: "")
        return machine.heap.string(
          array.elements(
            options, separator: try machine.word(arguments[4], default: " "),
            prefixLength: prefix.unicodeScalars.count, suffixLength: suffix.unicodeScalars.count))
      },
      .numpy("array_str", "a max_line_width= precision= suppress_small=") { machine, arguments in
        machine.heap.string(
          try machine.array(from: arguments[0]).text(try lineOptions(machine, arguments)))
      },
      .numpy("array_repr", "arr max_line_width= precision= suppress_small=") { machine, arguments in
        machine.heap.string(
          try machine.array(from: arguments[0]).representation(try lineOptions(machine, arguments)))
      },
    ]
  }

  private static func lineOptions(_ machine: Machine, _ arguments: Arguments) throws -> PrintOptions {
    try changed(machine, machine.printing, [arguments[2], .unset, .unset, arguments[1], arguments[3]])
  }

  /// Options with changes, in the order of `set_printoptions`.
  private static func changed(
    _ machine: Machine, _ old: PrintOptions, _ values: [Value]
  ) throws -> PrintOptions {
    var options = old
    let words = ["nanstr": "nan", "infstr": "inf", "sign": "-", "floatmode": "maxprec"]
    let names = Self.options.split(separator: " ").map { String($0.dropLast()) }
    for (index, value) in values.enumerated() where machine.isGiven(value) {
      switch names[index] {
      case "precision":
        guard value.kind == .integer || value.kind == .boolean || value.kind == .numpyInteger else {
          throw machine.raise(.type, "precision must be an integer")
        }
        options.precision = try size(machine, value)
      case "threshold":
        guard value.kind.isPlainNumber || value.kind == .largeInteger else {
          throw machine.raise(.type, "threshold must be numeric")
        }
        let number = try machine.number(value)
        guard !number.isNaN else {
          throw machine.raise(
            .value, "threshold must be non-NAN, try sys.maxsize for untruncated representation")
        }
        options.threshold = number >= 1e18 ? Int.max / 4 : number <= 0 ? 0 : Int(number)
      case "edgeitems": options.edgeItems = try size(machine, value)
      case "linewidth": options.lineWidth = try size(machine, value)
      case "suppress": options.suppressesSmall = try machine.truth(of: value)
      case "legacy":
        if try machine.truth(of: value) { throw machine.unsupported("the print option 'legacy'") }
      case let name:
        if let word = words[name], value.kind == .string, try machine.word(value, default: "") == word {
          continue
        }
        try checkWord(machine, name, value)
        throw machine.unsupported("the print option '\(name)'")
      }
    }
    return options
  }

  /// Refuses words that NumPy does not know either.
  private static func checkWord(_ machine: Machine, _ name: String, _ value: Value) throws {
    let word = value.kind == .string ? try machine.word(value, default: "") : ""
    if name == "floatmode", !["fixed", "unique", "maxprec", "maxprec_equal"].contains(word) {
      throw machine.raise(
        .value, "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\"")
    }
    if name == "sign", ![" ", "+", "-"].contains(word) {
      throw machine.raise(.value, "sign option must be one of ' ', '+', or '-'")
    }
  }

  private static func size(_ machine: Machine, _ value: Value) throws -> Int {
    if value.kind == .float { return Int(min(max(value.float, 0), 1e9)) }
    return min(max(0, try machine.index(value)), 1_000_000_000)
  }
}
