/// Methods and attributes of properties.
enum PropertyMethods {
  static var definitions: [NativeDefinition] {
    let parts: [(String, String, @Sendable (inout PropertyObject, Value) -> Void)] = [
      ("getter", "fget", { $0.getter = $1 }), ("setter", "fset", { $0.setter = $1 }),
      ("deleter", "fdel", { $0.deleter = $1 }),
    ]
    return parts.flatMap { method, attribute, set in
      [
        NativeDefinition(.method(.property), method, "self function /") { machine, arguments throws(Raised) in
          var property = machine.heap.properties[arguments[0].place]
          set(&property, arguments[1])
          return Value(.property, machine.heap.properties.add(property))
        },
        NativeDefinition(.attribute(.property), attribute, nil) { machine, arguments throws(Raised) in
          let property = machine.heap.properties[arguments[0].place]
          return switch attribute {
          case "fget": property.getter
          case "fset": property.setter
          default: property.deleter
          }
        },
      ]
    } + [
      NativeDefinition(.attribute(.property), "__doc__", nil) { machine, arguments throws(Raised) in
        let property = machine.heap.properties[arguments[0].place]
        guard property.documentation.isNone, property.getter.kind == .function else {
          return property.documentation
        }
        return try machine.attribute(machine.common.document, of: property.getter)
      }
    ]
  }
}
