import Arrays

/// What the attribute `flags` of an array gives: how its memory lies.
enum ArrayFlags {
  static let className = "numpy._core.multiarray.flagsobj"
  private static let methods = NativeDefinition.Place.module("class \(className)")
  private static let attributes = NativeDefinition.Place.module("attributes of \(className)")

  private static let names = [
    "C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY", "CONTIGUOUS",
    "FORTRAN",
    "C", "F", "O", "W", "A", "X",
  ]

  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(methods, "__getitem__", "self name") { machine, arguments throws(Raised) in
        guard arguments[1].kind == .string,
          let flag = flag(machine.heap.strings[arguments[1].place].description, machine, arguments[0])
        else { throw machine.raise(.key, "Unknown flag") }
        return Value(flag)
      },
      NativeDefinition(methods, "__setitem__", "self name value") { machine, arguments throws(Raised) in
        let name = try machine.string(arguments[1], "Unknown flag")
        guard name == "WRITEABLE" || name == "W" else {
          throw machine.unsupported("setting the flag '\(name)' of an array")
        }
        let owner = machine.heap.instances[arguments[0].place].payload[0]
        try machine.setWritable(owner, try machine.truth(of: arguments[2]))
        return .none
      },
      NativeDefinition(.module("setters of \(className)"), "writeable", "self value") {
        machine, arguments throws(Raised) in
        let owner = machine.heap.instances[arguments[0].place].payload[0]
        try machine.setWritable(owner, try machine.truth(of: arguments[1]))
        return .none
      },
      ArrayMethods.method("setflags", nil) { machine, _, arguments throws(Raised) in
        guard arguments.count <= 4 else {
          throw machine.raise(
            .type, "setflags() takes at most 3 arguments (\(arguments.count - 1) given)")
        }
        var isWritable = arguments.positionalCount > 1 ? arguments[1] : .unset
        for (place, keyword) in arguments.keywords.enumerated() {
          let name = machine.names[keyword]
          guard ["write", "align", "uic"].contains(name) else {
            throw machine.raise(.type, "'\(name)' is an invalid keyword argument for setflags()")
          }
          if name == "write" { isWritable = arguments[arguments.positionalCount + place] }
        }
        if machine.isGiven(isWritable) {
          try machine.setWritable(arguments[0], try machine.truth(of: isWritable))
        }
        return .none
      },
      NativeDefinition(methods, "__repr__", "self") { machine, arguments throws(Raised) in
        let lines = names.prefix(6).map { name in
          "  \(name) : \(flag(name, machine, arguments[0]) == true ? "True" : "False")\n"
        }
        return machine.heap.string(lines.joined())
      },
    ]
      + names.prefix(8).map { name in
        NativeDefinition(attributes, name.lowercased(), "self") { machine, arguments throws(Raised) in
          Value(flag(name, machine, arguments[0]) == true)
        }
      }
  }

  /// A flag by its name; nil if there is none of that name.
  private static func flag(_ name: String, _ machine: Machine, _ flags: Value) -> Bool? {
    let owner = machine.heap.instances[flags.place].payload[0]
    guard owner.kind == .array else {
      // A scalar may not be written to.
      return names.contains(name) ? !["WRITEABLE", "W", "X", "WRITEBACKIFCOPY"].contains(name) : nil
    }
    let array = machine.heap.arrays[owner.place].array
    switch name {
    case "C_CONTIGUOUS", "CONTIGUOUS", "C": return array.isContiguous
    case "F_CONTIGUOUS", "F": return array.transposed.isContiguous
    case "FORTRAN": return array.transposed.isContiguous && !array.isContiguous
    case "OWNDATA", "O": return machine.baseArray(owner).isNone
    case "WRITEABLE", "W": return array.isWritable
    case "ALIGNED", "A": return true
    case "WRITEBACKIFCOPY", "X": return false
    default: return nil
    }
  }
}

extension Machine {
  /// Allows or forbids writing through an array object; its views keep what they have.
  fileprivate func setWritable(_ value: Value, _ isWritable: Bool) throws(Raised) {
    guard value.kind == .array else { throw raise(.value, "cannot set flags on array scalars.") }
    let array = heap.arrays[value.place].array
    if isWritable, !array.isWritable {
      let base = baseArray(value)
      guard base.isNone || heap.arrays[base.place].array.isWritable else {
        throw raise(.value, "cannot set WRITEABLE flag to True of this array")
      }
    }
    heap.arrays[value.place].array = NDArray(
      buffer: array.buffer, type: array.type, shape: array.shape, strides: array.strides,
      offset: array.offset, isWritable: isWritable)
  }
}
