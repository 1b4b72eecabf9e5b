import Syntax

/// Python's `random`.
enum RandomModule {
  /// A function of a generator, by its number, and the arguments behind it.
  typealias Draw = @Sendable (Machine, Int, UnsafeMutablePointer<Value>) throws(Raised) -> Value

  static var definitions: [NativeDefinition] {
    both("random", "", "/", random) + both("uniform", "a b", "", uniform)
      + both("randint", "a b", "", randint)
      + both("randrange", "start stop= step=", "", randrange) + both("choice", "seq", "", choice)
      + both("choices", "population weights= * cum_weights= k=", "", choices)
      + both("shuffle", "x", "", shuffle)
      + both("sample", "population k * counts=", "", sample) + both("gauss", "mu= sigma=", "", gauss)
      + both("normalvariate", "mu= sigma=", "", normal) + both("getrandbits", "k", "/", getrandbits)
      + both("seed", "a= version=", "", seed)
      + [
        NativeDefinition(.module("random"), "_new", "x /") { machine, arguments throws(Raised) in
          let generator = try machine.pythonGenerator(seed: arguments[0])
          machine.randomness.python.generators.append(generator)
          return Value(machine.randomness.python.generators.count - 1)
        }
      ]
      + states + refusals
  }

  private static var refusals: [NativeDefinition] {
    [("randbytes", "getrandbits(8 * n)"), ("SystemRandom", "Random(seed), whose numbers can be drawn again")]
      .map {
        name, instead in
        NativeDefinition(.module("random"), name, nil) { machine, _ throws(Raised) in
          throw machine.unsupported("random.\(name) (there is random.\(instead))")
        }
      }
  }

  /// The function of the module, and the one for any generator that methods of `Random` call.
  private static func both(
    _ name: String, _ parameters: String, _ style: String, _ draw: @escaping Draw
  ) -> [NativeDefinition] {
    [
      // The functions are methods of a generator of CPython's, and are named so in messages.
      NativeDefinition(.module("random"), name, "\(parameters) \(style)") {
        machine, arguments throws(Raised) in
        try draw(machine, 0, arguments.base)
      },
      NativeDefinition(.module("random"), "_" + name, "generator \(parameters)") {
        machine, arguments throws(Raised) in
        return try draw(machine, try machine.generatorNumber(arguments[0]), arguments.base + 1)
      },
    ]
  }

  private static let random: Draw = { machine, generator, _ throws(Raised) in
    Value(machine.randomness.python.generators[generator].random())
  }

  private static let uniform: Draw = { machine, generator, arguments throws(Raised) in
    let low = arguments[0], high = arguments[1]
    // The draw is multiplied by `b - a`, whose errors come first.
    let width = try machine.binary(BinaryOperator.subtract.number, high, low)
    let draw = Value(machine.randomness.python.generators[generator].random())
    let part = try machine.binary(BinaryOperator.multiply.number, width, draw)
    return try machine.binary(BinaryOperator.add.number, low, part)
  }

  private static let randint: Draw = { machine, generator, arguments throws(Raised) in
    if arguments[1].kind == .string {
      throw machine.raise(.type, "can only concatenate str (not \"int\") to str")
    }
    let low = try machine.randomBound(arguments[0]), high = try machine.randomBound(arguments[1])
    return try machine.draw(generator) { python throws(TextError) in
      try python.integer(from: low, through: high)
    }
  }

  private static let randrange: Draw = { machine, generator, arguments throws(Raised) in
    let start = try machine.randomBound(arguments[0])
    let stop = arguments[1].isUnset || arguments[1].isNone ? nil : try machine.randomBound(arguments[1])
    let step = arguments[2].isUnset ? .small(1) : try machine.randomBound(arguments[2])
    return try machine.draw(generator) { python throws(TextError) in
      try python.integer(from: start, to: stop, by: step)
    }
  }

  private static let choice: Draw = { machine, generator, arguments throws(Raised) in
    let sequence = arguments[0]
    let count = try machine.length(of: sequence)
    var python = machine.randomness.python.generators[generator]
    let place = try machine.texts { () throws(TextError) in try python.choice(count) }
    machine.randomness.python.generators[generator] = python
    return try machine.element(of: sequence, at: Value(place))
  }

  private static let getrandbits: Draw = { machine, generator, arguments throws(Raised) in
    let count = try machine.index(arguments[0])
    machine.spend(max(0, count) >> 3)
    return try machine.draw(generator) { python throws(TextError) in try python.bits(count) }
  }

  private static let shuffle: Draw = { machine, generator, arguments throws(Raised) in
    let list = arguments[0]
    let count = try machine.length(of: list)
    machine.spend(count)
    for place in stride(from: count - 1, to: 0, by: -1) {
      let other = machine.randomness.python.generators[generator].swapPlace(place)
      if list.kind == .list, machine.heap.lists[list.place].elements.count == count {
        machine.heap.lists[list.place].elements.swapAt(place, other)
        continue
      }
      let (x, y) = (
        try machine.element(of: list, at: Value(place)), try machine.element(of: list, at: Value(other))
      )
      try machine.setElement(of: list, at: Value(place), to: y)
      try machine.setElement(of: list, at: Value(other), to: x)
    }
    return .none
  }

  private static let seed: Draw = { machine, generator, arguments throws(Raised) in
    machine.randomness.python.generators[generator] = try machine.pythonGenerator(
      seed: arguments[0], version: arguments[1])
    return .none
  }

  private static let gauss: Draw = { machine, generator, arguments throws(Raised) in
    let draw = machine.randomness.python.generators[generator].gauss(0, 1)
    return try machine.scaled(draw, arguments[0], arguments[1])
  }

  private static let normal: Draw = { machine, generator, arguments throws(Raised) in
    let draw = machine.randomness.python.generators[generator].normal(0, 1)
    return try machine.scaled(draw, arguments[0], arguments[1])
  }
}
