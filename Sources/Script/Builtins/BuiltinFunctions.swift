import Arrays
import Syntax

/// The functions that every program has without an import.
enum BuiltinFunctions {
  static var definitions: [NativeDefinition] { output + numbers + objects }

  private static var output: [NativeDefinition] {
    [
      NativeDefinition(.builtin, "print", nil) { machine, arguments throws(Raised) in
        try machine.printValues(arguments)
        return .none
      },
      NativeDefinition(.builtin, "repr", "obj /") { machine, arguments throws(Raised) in
        machine.heap.string(try machine.representation(of: arguments[0]))
      },
      NativeDefinition(.builtin, "ascii", "obj /") { machine, arguments throws(Raised) in
        machine.heap.string(try machine.asciiText(of: arguments[0]))
      },
      NativeDefinition(.builtin, "format", "value format_spec= /") { machine, arguments throws(Raised) in
        let specification =
          arguments[1].isUnset ? Text("") : try machine.textArgument(arguments[1], "format() argument 2")
        return machine.heap.string(try machine.format(arguments[0], specification))
      },
      NativeDefinition(.builtin, "chr", "i /") { machine, arguments throws(Raised) in
        let code = try machine.index(arguments[0])
        guard code >= 0, code < 0x110000 else {
          throw machine.raise(.value, "chr() arg not in range(0x110000)")
        }
        return machine.heap.string(Text(codePoint: UInt32(code)))
      },
      NativeDefinition(.builtin, "ord", "c /") { machine, arguments throws(Raised) in
        guard arguments[0].kind == .string else {
          throw machine.raise(
            .type, "ord() expected string of length 1, but \(machine.typeName(of: arguments[0])) found")
        }
        let text = machine.heap.strings[arguments[0].place]
        guard text.count == 1 else {
          throw machine.raise(
            .type, "ord() expected a character, but string of length \(text.count) found")
        }
        return Value(Int(text.codePoints[0]))
      },
      NativeDefinition(.builtin, "bin", "number /") { machine, arguments throws(Raised) in
        try machine.digits(arguments[0], base: 2, prefix: "0b")
      },
      NativeDefinition(.builtin, "oct", "number /") { machine, arguments throws(Raised) in
        try machine.digits(arguments[0], base: 8, prefix: "0o")
      },
      NativeDefinition(.builtin, "hex", "number /") { machine, arguments throws(Raised) in
        try machine.digits(arguments[0], base: 16, prefix: "0x")
      },
    ]
  }

  private static var numbers: [NativeDefinition] {
    [
      NativeDefinition(.builtin, "abs", "x /") { machine, arguments throws(Raised) in
        try machine.absolute(arguments[0])
      },
      NativeDefinition(.builtin, "divmod", "x y /") { machine, arguments throws(Raised) in
        try machine.dividedWithRemainder(arguments[0], arguments[1])
      },
      NativeDefinition(.builtin, "pow", "base exp mod=") { machine, arguments throws(Raised) in
        guard !arguments[2].isUnset, !arguments[2].isNone else {
          return try machine.binary(BinaryOperator.power.number, arguments[0], arguments[1])
        }
        for index in 0..<3 where !machine.plain(arguments[index]).kind.isPlainNumber {
          guard machine.plain(arguments[index]).kind != .largeInteger else { continue }
          throw machine.raise(
            .type,
            "unsupported operand type(s) for ** or pow" + "(): '\(machine.typeName(of: arguments[0]))', "
              + "'\(machine.typeName(of: arguments[1]))', '\(machine.typeName(of: arguments[2]))'")
        }
        for index in 0..<3 where machine.plain(arguments[index]).kind == .float {
          throw machine.raise(.type, "pow" + "() 3rd argument not allowed unless all arguments are integers")
        }
        let (base, exponent, modulus) = (
          machine.largeInteger(machine.plain(arguments[0])),
          machine.largeInteger(machine.plain(arguments[1])),
          machine.largeInteger(machine.plain(arguments[2]))
        )
        return machine.heap.value(
          try machine.texts { () throws(TextError) in try base.raised(to: exponent, modulo: modulus) })
      },
      NativeDefinition(.builtin, "round", "number ndigits=") { machine, arguments throws(Raised) in
        try machine.rounded(arguments[0], arguments[1])
      },
      NativeDefinition(.builtin, "sum", "iterable / start=") { machine, arguments throws(Raised) in
        try machine.sum(arguments[0], start: arguments[1].isUnset ? Value(0) : arguments[1])
      },
      NativeDefinition(.builtin, "min", nil) { machine, arguments throws(Raised) in
        try machine.extreme("min", arguments, .less)
      },
      NativeDefinition(.builtin, "max", nil) { machine, arguments throws(Raised) in
        try machine.extreme("max", arguments, .greater)
      },
      NativeDefinition(.builtin, "any", "iterable /") { machine, arguments throws(Raised) in
        try machine.search(arguments[0], for: true)
      },
      NativeDefinition(.builtin, "all", "iterable /") { machine, arguments throws(Raised) in
        try machine.search(arguments[0], for: false)
      },
    ]
  }

  private static var objects: [NativeDefinition] {
    [
      NativeDefinition(.builtin, "len", "obj /") { machine, arguments throws(Raised) in
        Value(try machine.length(of: arguments[0]))
      },
      NativeDefinition(.builtin, "isinstance", "obj class_or_tuple /") { machine, arguments throws(Raised) in
        Value(try machine.matches(arguments[0], arguments[1]))
      },
      NativeDefinition(.builtin, "issubclass", "cls class_or_tuple /") { machine, arguments throws(Raised) in
        guard arguments[0].kind == .type else {
          throw machine.raise(.type, "issubclass() arg 1 must be a class")
        }
        return Value(try machine.isSubclass(arguments[0], of: arguments[1]))
      },
      NativeDefinition(.builtin, "callable", "obj /") { machine, arguments throws(Raised) in
        switch arguments[0].kind {
        case .function, .native, .boundMethod, .type, .wrapper: Value(true)
        case .instance:
          Value(
            machine.typeAttribute(machine.common.call, of: machine.heap.instances[arguments[0].place].type)
              != nil)
        default: Value(false)
        }
      },
      NativeDefinition(.builtin, "id", "obj /") { _, arguments throws(Raised) in
        // Numbers are no objects here: equal ones are the same.
        let place = UInt64(bitPattern: Int64(arguments[0].place))
        let folded = (place ^ place >> 32) &* 0x9E37_79B1 & 0xFFFF_FFFF
        return Value(0x7f00_0000_0000 + (Int(arguments[0].kind.rawValue) << 32) + Int(folded))
      },
      NativeDefinition(.builtin, "hash", "obj /") { machine, arguments throws(Raised) in
        Value(try machine.hashNumber(of: arguments[0]))
      },
      NativeDefinition(.builtin, "getattr", "object name default= /") { machine, arguments throws(Raised) in
        let name = machine.names.number(of: try machine.attributeName(arguments[1]))
        do throws(Raised) {
          return try machine.attribute(name, of: arguments[0])
        } catch {
          guard !arguments[2].isUnset,
            machine.isInstance(machine.pending, of: machine.exceptionTypes[.attribute] ?? .unset)
          else { throw error }
          return arguments[2]
        }
      },
      NativeDefinition(.builtin, "hasattr", "obj name /") { machine, arguments throws(Raised) in
        let name = machine.names.number(of: try machine.attributeName(arguments[1]))
        do throws(Raised) {
          _ = try machine.attribute(name, of: arguments[0])
          return Value(true)
        } catch {
          guard machine.isInstance(machine.pending, of: machine.exceptionTypes[.attribute] ?? .unset) else {
            throw error
          }
          return Value(false)
        }
      },
      NativeDefinition(.builtin, "setattr", "obj name value /") { machine, arguments throws(Raised) in
        let name = machine.names.number(of: try machine.attributeName(arguments[1]))
        try machine.setAttribute(name, of: arguments[0], to: arguments[2])
        return .none
      },
      NativeDefinition(.builtin, "delattr", "obj name /") { machine, arguments throws(Raised) in
        let name = machine.names.number(of: try machine.attributeName(arguments[1]))
        try machine.deleteAttribute(name, of: arguments[0])
        return .none
      },
      NativeDefinition(.builtin, "vars", "object= /") { machine, arguments throws(Raised) in
        guard !arguments[0].isUnset else { throw machine.unsupported("vars() without an argument") }
        guard arguments[0].kind == .instance || arguments[0].kind == .type || arguments[0].kind == .module
        else {
          throw machine.raise(.type, "vars() argument must have __dict__ attribute")
        }
        return try machine.attribute(machine.common.dictionary, of: arguments[0])
      },
      NativeDefinition(.type, "staticmethod", "function /") { machine, arguments throws(Raised) in
        Value(.wrapper, machine.heap.wrappers.add(WrapperObject(function: arguments[0])))
      },
      NativeDefinition(.type, "classmethod", "function /") { machine, arguments throws(Raised) in
        Value(
          .wrapper, machine.heap.wrappers.add(WrapperObject(function: arguments[0], isClassMethod: true)))
      },
      NativeDefinition(.builtin, "object.__new__", nil) { machine, arguments throws(Raised) in
        try machine.makeObject(arguments)
      },
      NativeDefinition(.builtin, "object.__repr__", "self /") { machine, arguments throws(Raised) in
        machine.heap.string(try machine.plainRepresentation(arguments[0]))
      },
      NativeDefinition(.builtin, "object.__str__", "self /") { machine, arguments throws(Raised) in
        machine.heap.string(try machine.plainText(arguments[0]))
      },
      NativeDefinition(.builtin, "object.__format__", "self specification /") {
        machine, arguments throws(Raised) in
        let specification = try machine.textArgument(arguments[1], "__format__() argument")
        guard specification.isEmpty else {
          let name = machine.typeName(of: arguments[0])
          throw machine.raise(.type, "unsupported format string passed to \(name).__format__")
        }
        return machine.heap.string(try machine.text(of: arguments[0]))
      },
      NativeDefinition(.builtin, "object.__eq__", "self value /") { _, arguments throws(Raised) in
        arguments[0].isIdentical(to: arguments[1]) ? Value(true) : Value(.notImplemented)
      },
      NativeDefinition(.builtin, "object.__ne__", "self value /") { machine, arguments throws(Raised) in
        let equal = try machine.attribute(machine.common.equal, of: arguments[0])
        let result = try machine.call(equal, [arguments[1]])
        return result.kind == .notImplemented ? result : Value(!(try machine.truth(of: result)))
      },
      NativeDefinition(.builtin, "object.__hash__", "self /") { machine, arguments throws(Raised) in
        Value(Int(truncatingIfNeeded: machine.identityHash(of: arguments[0]) >> 2))
      },
      NativeDefinition(.builtin, "object.__init__", nil) { machine, arguments throws(Raised) in
        machine.initializeObject(arguments)
        return .none
      },
      NativeDefinition(.builtin, "object.__setattr__", "self name value /") {
        machine, arguments throws(Raised) in
        let name = machine.names.number(
          of: try machine.string(arguments[1], "attribute name must be string, not "))
        guard arguments[0].kind == .instance else {
          try machine.setAttribute(name, of: arguments[0], to: arguments[2])
          return .none
        }
        machine.setOwnAttribute(name, of: arguments[0], to: arguments[2])
        return .none
      },
      NativeDefinition(.builtin, "object.__delattr__", "self name /") { machine, arguments throws(Raised) in
        let name = machine.names.number(
          of: try machine.string(arguments[1], "attribute name must be string, not "))
        try machine.deleteOwnAttribute(name, of: arguments[0])
        return .none
      },
      NativeDefinition(.builtin, "object.__getattribute__", "self name /") {
        machine, arguments throws(Raised) in
        let name = machine.names.number(
          of: try machine.string(arguments[1], "attribute name must be string, not "))
        return try machine.attribute(name, of: arguments[0])
      },
      NativeDefinition(.builtin, "input", nil) { machine, _ throws(Raised) in
        throw machine.unsupported("input(): a program cannot ask its reader, so reading from the keyboard")
      },
      NativeDefinition(.builtin, "open", nil) { machine, _ throws(Raised) in
        throw machine.raise(
          .unsupported,
          "a program cannot open files; give it data with `#| data: {X: NAME.x, y: NAME.y}` and a block `nn data NAME`"
        )
      },
    ]
  }
}
