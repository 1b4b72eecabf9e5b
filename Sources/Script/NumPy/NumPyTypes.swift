import Arrays

/// What `numpy` says about types of elements.
enum NumPyTypes {
  static var definitions: [NativeDefinition] { promotion + limits }

  /// bool, integers and floating-point numbers in NumPy's order of kinds.
  static func kind(_ type: ElementType) -> Int { type == .bool ? 0 : type == .int64 ? 1 : 2 }

  private static var promotion: [NativeDefinition] {
    [
      .numpy("result_type", nil) { machine, arguments in
        guard arguments.count > 0 else {
          throw machine.raise(.value, "at least one array or dtype is required")
        }
        var strong: ElementType?
        var weak: ElementType?
        for value in arguments.positional {
          switch value.kind {
          case .integer: weak = max(weak ?? .int64, .int64)
          case .float: weak = .float64
          default:
            let type =
              value.kind == .type || value.kind == .string || value.kind == .instance
              ? try machine.elementType(value) ?? .float64 : try machine.array(from: value).type
            strong = strong.map { $0.promoted(with: type) } ?? type
          }
        }
        guard let strong else { return machine.elementTypeObject(weak ?? .float64) }
        guard let weak, kind(weak) > kind(strong) else { return machine.elementTypeObject(strong) }
        return machine.elementTypeObject(weak)
      },
      .numpy("promote_types", "type1 type2") { machine, arguments in
        let first = try machine.elementType(arguments[0]) ?? .float64
        return machine.elementTypeObject(
          first.promoted(with: try machine.elementType(arguments[1]) ?? .float64))
      },
      .numpy("can_cast", "from_ to casting=") { machine, arguments in
        if arguments[0].kind.isPlainNumber, !arguments[0].kind.isNumpyScalar {
          throw machine.raise(
            .type,
            "can_cast() does not support Python ints, floats, and complex because the result used to depend on the "
              + "value.\nThis change was part of adopting NEP 50, we may explicitly allow them again in the future."
          )
        }
        let source =
          arguments[0].kind == .array
          ? machine.heap.arrays[arguments[0].place].array.type
          : try machine.elementType(arguments[0]) ?? .float64
        let target = try machine.elementType(arguments[1]) ?? .float64
        switch try machine.word(arguments[2], default: "safe") {
        case "unsafe": return Value(true)
        case "no", "equiv": return Value(source == target)
        case "same_kind": return Value(kind(source) <= kind(target))
        default: return Value(source.promoted(with: target) == target)
        }
      },
      .numpy("issubdtype", "arg1 arg2") { machine, arguments in
        let type = machine.scalarType(try machine.elementType(arguments[0]) ?? .float64)
        let order = machine.heap.types[type.place].linearization
        if arguments[1].kind == .type, order.contains(where: arguments[1].isIdentical) { return Value(true) }
        if arguments[1].kind == .type, machine.heap.types[arguments[1].place].valueKind == .unset {
          return Value(false)
        }
        let wanted = machine.scalarType(try machine.elementType(arguments[1]) ?? .float64)
        return Value(wanted.isIdentical(to: type))
      },
    ]
  }

  private static var limits: [NativeDefinition] {
    [
      .numpy("finfo", "dtype") { machine, arguments in
        let type = try self.type(machine, arguments[0])
        guard type.isFloating else {
          throw machine.raise(.value, "data type <class 'numpy.\(type.name)'> not inexact")
        }
        func number(_ double: Double, _ single: Float) -> Value {
          type == .float64 ? Value(Scalar.float64(double)) : Value(Scalar.float32(single))
        }
        let info = machine.instance(of: machine.nativeClass("finfo"), [])
        let (double, single) = (Double.self, Float.self)
        let facts: [(String, Value)] = [
          ("eps", number(double.ulpOfOne, single.ulpOfOne)),
          ("epsneg", number(double.ulpOfOne / 2, single.ulpOfOne / 2)),
          ("max", number(double.greatestFiniteMagnitude, single.greatestFiniteMagnitude)),
          ("min", number(-double.greatestFiniteMagnitude, -single.greatestFiniteMagnitude)),
          ("tiny", number(double.leastNormalMagnitude, single.leastNormalMagnitude)),
          ("smallest_normal", number(double.leastNormalMagnitude, single.leastNormalMagnitude)),
          ("smallest_subnormal", number(double.leastNonzeroMagnitude, single.leastNonzeroMagnitude)),
          ("resolution", number(1e-15, 1e-6)), ("bits", Value(type.size * 8)),
          ("precision", Value(type == .float64 ? 15 : 6)), ("nmant", Value(type == .float64 ? 52 : 23)),
          ("maxexp", Value(type == .float64 ? 1024 : 128)),
          ("minexp", Value(type == .float64 ? -1022 : -126)),
          ("dtype", machine.elementTypeObject(type)),
        ]
        set(machine, info, facts)
        return info
      },
      .numpy("iinfo", "int_type") { machine, arguments in
        let type = try self.type(machine, arguments[0])
        guard type == .int64 else {
          throw machine.raise(.value, "Invalid integer data type '\(type == .bool ? "b" : "f")'.")
        }
        let info = machine.instance(of: machine.nativeClass("iinfo"), [])
        set(
          machine, info,
          [
            ("min", Value(Int.min)), ("max", Value(Int.max)), ("bits", Value(64)),
            ("kind", machine.heap.string("i")),
            ("dtype", machine.elementTypeObject(.int64)),
          ])
        return info
      },
    ]
  }

  /// A type, or the type of a number or array.
  private static func type(_ machine: Machine, _ value: Value) throws -> ElementType {
    if value.kind == .array { return machine.heap.arrays[value.place].array.type }
    if let scalar = value.scalar { return scalar.type }
    return try machine.elementType(value) ?? .float64
  }

  private static func set(_ machine: Machine, _ object: Value, _ facts: [(String, Value)]) {
    for (name, value) in facts {
      machine.setOwnAttribute(machine.names.number(of: name), of: object, to: value)
    }
  }
}
