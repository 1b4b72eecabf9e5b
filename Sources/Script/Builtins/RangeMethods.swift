/// Methods of ranges.
enum RangeMethods {
  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(.method(.range), "index", "self value /") { machine, arguments throws(Raised) in
        guard try machine.contains(arguments[0], arguments[1]) else {
          throw machine.raise(.value, "\(try machine.representation(of: arguments[1])) is not in range")
        }
        let range = machine.heap.ranges[arguments[0].place]
        let value = try machine.makeInteger(arguments[1], base: .unset).integer
        return Value((value &- range.start) / range.step)
      },
      NativeDefinition(.method(.range), "count", "self value /") { machine, arguments throws(Raised) in
        Value(try machine.contains(arguments[0], arguments[1]) ? 1 : 0)
      },
    ]
  }
}
