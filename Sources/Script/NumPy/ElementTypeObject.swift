import Arrays

/// The objects that stand for element types: what `dtype` gives.
enum ElementTypeObject {
  private static let methods = NativeDefinition.Place.module("class numpy.dtype")
  private static let attributes = NativeDefinition.Place.module("attributes of numpy.dtype")

  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(methods, "__new__", "dtype align= copy= !1", shownAs: "dtype") {
        machine, arguments throws(Raised) in
        machine.elementTypeObject(try machine.elementType(arguments[0]) ?? .float64)
      },
      NativeDefinition(methods, "__repr__", "self") { machine, arguments throws(Raised) in
        machine.heap.string("dtype('\(machine.ownElementType(arguments[0]).name)')")
      },
      NativeDefinition(methods, "__str__", "self") { machine, arguments throws(Raised) in
        machine.heap.string(machine.ownElementType(arguments[0]).name)
      },
      NativeDefinition(methods, "__eq__", "self other") { machine, arguments throws(Raised) in
        let other = machine.elementTypeOrNil(arguments[1])
        return Value(other == machine.ownElementType(arguments[0]))
      },
      NativeDefinition(methods, "__hash__", "self") { machine, arguments throws(Raised) in
        Value(7_919 &+ Int(machine.ownElementType(arguments[0]).rawValue))
      },
    ] + properties
  }

  private static var properties: [NativeDefinition] {
    let texts: [(String, @Sendable (ElementType) -> String)] = [
      ("name", { $0.name }), ("kind", { String(Array("bi" + "ff")[Int($0.rawValue)]) }),
      ("char", { String(Array("?lfd")[Int($0.rawValue)]) }),
      ("str", { ["|b1", "<i8", "<f4", "<f8"][Int($0.rawValue)] }),
      ("byteorder", { $0 == .bool ? "|" : "=" }),
    ]
    let numbers: [(String, @Sendable (ElementType) -> Int)] = [
      ("itemsize", { $0.size }), ("alignment", { $0.size }), ("num", { [0, 7, 11, 12][Int($0.rawValue)] }),
      ("ndim", { _ in 0 }),
    ]
    return texts.map { name, text in
      NativeDefinition(attributes, name, "self") { machine, arguments throws(Raised) in
        machine.heap.string(text(machine.ownElementType(arguments[0])))
      }
    }
      + numbers.map { name, number in
        NativeDefinition(attributes, name, "self") { machine, arguments throws(Raised) in
          Value(number(machine.ownElementType(arguments[0])))
        }
      }
      + [
        NativeDefinition(attributes, "type", "self") { machine, arguments throws(Raised) in
          machine.scalarType(machine.ownElementType(arguments[0]))
        },
        NativeDefinition(attributes, "shape", "self") { machine, _ throws(Raised) in machine.heap.tuple([]) },
        NativeDefinition(attributes, "isnative", "self") { _, _ throws(Raised) in Value(true) },
        NativeDefinition(attributes, "names", "self") { _, _ throws(Raised) in .none },
        NativeDefinition(attributes, "fields", "self") { _, _ throws(Raised) in .none },
      ]
  }
}

extension Machine {
  /// `numpy.dtype`.
  var elementTypeClass: Value { nativeClass("numpy.dtype") }

  /// The object that stands for an element type, always the same one.
  func elementTypeObject(_ type: ElementType) -> Value {
    let key = "dtype \(type.name)"
    if let object = modules[key] { return object }
    let name = ["BoolDType", "Int64DType", "Float32DType", "Float64DType"][Int(type.rawValue)]
    let own = nativeClass("numpy.dtypes.\(name)", parent: elementTypeClass)
    let object = instance(of: own, [heap.string(type.name)])
    modules[key] = object
    return object
  }

  /// The type of NumPy's scalars of an element type.
  func scalarType(_ type: ElementType) -> Value {
    switch type {
    case .bool: builtinType(of: .numpyBool)
    case .int64: builtinType(of: .numpyInteger)
    case .float32: builtinType(of: .numpyFloat32)
    case .float64: builtinType(of: .numpyFloat64)
    }
  }

  /// The element type that an object of ``elementTypeObject(_:)`` stands for.
  func ownElementType(_ value: Value) -> ElementType { elementTypeOrNil(value) ?? .float64 }

  /// The element type that a value means where one is compared with it; nil if it means none of ours.
  func elementTypeOrNil(_ value: Value) -> ElementType? {
    switch value.kind {
    case .type, .string: return try? elementType(value)
    case .instance:
      guard let name = heap.instances[value.place].payload.first, name.kind == .string else { return nil }
      return ElementType.allCases.first { heap.strings[name.place] == Text($0.name) }
    default: return nil
    }
  }
}
