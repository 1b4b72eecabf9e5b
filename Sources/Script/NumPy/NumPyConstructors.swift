import Arrays

/// What calls of NumPy's types make.
enum NumPyConstructors {
  static var definitions: [NativeDefinition] {
    [
      number(.numpyFloat64, "float64", .float64) { "float expected at most 1 argument, got \($0)" },
      number(.numpyFloat32, "float32", .float32) { "function takes at most 1 argument (\($0) given)" },
      number(.numpyInteger, "int64", .int64) { "function takes at most 1 argument (\($0) given)" },
      number(.numpyBool, "bool_", .bool) { "bool_() takes at most 1 argument (\($0) given)" },
      NativeDefinition(
        .constructor(.array), "ndarray", "shape dtype= buffer= offset= strides= order= !1",
        NativeDefinition.raising { machine, arguments in
          for (index, name) in ["buffer", "offset", "strides"].enumerated() {
            try machine.refuse(arguments[index + 2], "the argument '\(name)' of ndarray")
          }
          let type = try machine.elementType(arguments[1]) ?? .float64
          return machine.made(try NDArray.zeros(try NumPyCreation.shape(machine, arguments[0]), type))
        }),
    ]
  }

  /// A type of numbers, with what it says of too many arguments.
  private static func number(
    _ kind: ValueKind, _ name: String, _ type: ElementType, _ complaint: @escaping @Sendable (Int) -> String
  ) -> NativeDefinition {
    NativeDefinition(.constructor(kind), name, nil) { machine, arguments throws(Raised) in
      guard arguments.count <= 1 else { throw machine.raise(.type, complaint(arguments.count)) }
      if let keyword = arguments.keywords.first {
        throw machine.raise(
          .type, "\(name)() got an unexpected keyword argument '\(machine.names[keyword])'")
      }
      return try machine.makeNumPyNumber(arguments.count == 1 ? arguments[0] : .unset, type)
    }
  }
}
