import Arrays
import Syntax

extension NumPyCallables {
  /// `piecewise` and `apply_over_axes`.
  static var pieces: [NativeDefinition] {
    [
      .numpy("piecewise", nil) { machine, arguments in
        guard arguments.positionalCount >= 3 else {
          throw missing(machine, "piecewise", ["'x'", "'condlist'", "'funclist'"], arguments.positionalCount)
        }
        return try piecewise(machine, arguments)
      },
      .numpy("apply_over_axes", "func a axes") { machine, arguments in
        guard arguments[1].kind == .array || arguments[1].kind.isNumpyScalar else {
          throw machine.raise(
            .attribute, "'\(machine.typeName(of: arguments[1]))' object has no attribute 'ndim'")
        }
        let array = try machine.array(from: arguments[1])
        var value = arguments[1].kind == .array ? arguments[1] : machine.made(array)
        let sequences: [ValueKind] = [.list, .tuple, .range, .array]
        let isSequence = sequences.contains(arguments[2].kind)
        for given in isSequence ? try machine.values(of: arguments[2]) : [arguments[2]] {
          var axis = given
          if try machine.truth(of: try machine.compare(ComparisonOperator.less.number, given, Value(0))) {
            axis = try machine.binary(BinaryOperator.add.number, Value(array.rank), given)
          }
          let result = try machine.call(arguments[0], [value, axis])
          guard result.kind == .array || result.kind.isNumpyScalar else {
            throw machine.raise(
              .attribute, "'\(machine.typeName(of: result))' object has no attribute 'ndim'")
          }
          let wanted = try machine.array(from: value).rank
          var part = try machine.array(from: result)
          if part.rank != wanted { part = try part.expandingAxes([try machine.index(axis)]) }
          guard part.rank == wanted else {
            throw machine.raise(.value, "function is not returning an array of the correct shape")
          }
          value = result.kind == .array || wanted > 0 ? machine.made(part) : result
        }
        return value
      },
    ]
  }

  /// What Python says of positional arguments that are missing.
  static func missing(_ machine: Machine, _ name: String, _ parameters: [String], _ given: Int) -> Raised {
    let missing = Array(parameters.dropFirst(given))
    var list = missing.joined(separator: ", ")
    if let last = missing.last, missing.count > 1 {
      list = missing.dropLast().joined(separator: ", ") + (missing.count > 2 ? ", and " : " and ") + last
    }
    return machine.raise(
      .type,
      "\(name)() missing \(missing.count) required positional argument\(missing.count == 1 ? "" : "s"): \(list)"
    )
  }

  /// Gives each element the value, or what the function makes of it, of the last condition that it fulfils.
  private static func piecewise(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let x = try machine.array(from: arguments[0])
    _ = try machine.length(of: arguments[2])
    let functions = try machine.values(of: arguments[2])
    var conditions = try conditions(machine, arguments[1], x)
    if conditions.count == functions.count - 1 {
      let all = try Reduction.reduce(.any, try NDArray.stack(conditions), along: .one(0))
      let rest = try machine.array(from: machine.made(try UnaryOperation.apply(.logicalNot, all.operand)))
      conditions.append(rest)
    } else if conditions.count != functions.count {
      let count = conditions.count
      throw machine.raise(
        .value, "with \(count) condition(s), either \(count) or \(count + 1) functions are expected")
    }
    let more = Array(
      UnsafeBufferPointer(start: arguments.base + 3, count: arguments.count - 3))
    let (source, result) = (machine.made(x), machine.made(try NDArray.zeros(x.shape, x.type)))
    for (condition, function) in zip(conditions, functions) {
      let places = machine.made(condition)
      guard isCallable(machine, function) else {
        try machine.setElement(of: result, at: places, to: function)
        continue
      }
      let values = try machine.element(of: source, at: places)
      guard try machine.array(from: values).count > 0 else { continue }
      let piece = try machine.call(function, [values] + more, arguments.keywords)
      try machine.setElement(of: result, at: places, to: piece)
    }
    return result
  }

  /// The conditions as masks; one that stands alone is a list of one.
  private static func conditions(_ machine: Machine, _ value: Value, _ x: NDArray) throws -> [NDArray] {
    var parts = [value]
    if !value.kind.isPlainNumber {
      let elements = try machine.values(of: value)
      guard let first = elements.first else { throw machine.raise(.index, "list index out of range") }
      if first.kind == .list || first.kind == .array || x.rank == 0 { parts = elements }
    }
    var conditions: [NDArray] = []
    for part in parts { conditions.append(try machine.array(from: part, .bool)) }
    return conditions
  }

  private static func isCallable(_ machine: Machine, _ value: Value) -> Bool {
    switch value.kind {
    case .function, .native, .boundMethod, .type, .wrapper: true
    case .instance:
      machine.typeAttribute(machine.common.call, of: machine.heap.instances[value.place].type) != nil
    default: false
    }
  }
}
