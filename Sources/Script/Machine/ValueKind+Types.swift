extension ValueKind {
  /// The name of the type; nil for kinds that programs never see.
  var typeName: String? {
    switch self {
    case .unset, .cell: nil
    case .none: "NoneType"
    case .notImplemented: "NotImplementedType"
    case .ellipsis: "ellipsis"
    case .boolean: "bool"
    case .integer, .largeInteger: "int"
    case .float: "float"
    case .numpyBool: "numpy.bool"
    case .numpyInteger: "numpy.int64"
    case .numpyFloat32: "numpy.float32"
    case .numpyFloat64: "numpy.float64"
    case .string: "str"
    case .list: "list"
    case .tuple: "tuple"
    case .dictionary: "dict"
    case .set: "set"
    case .slice: "slice"
    case .range: "range"
    case .array: "numpy.ndarray"
    case .function: "function"
    case .boundMethod: "method"
    case .native: "builtin_function_or_method"
    case .type: "type"
    case .instance: "object"
    case .module: "module"
    case .iterator: "iterator"
    case .generator: "generator"
    case .property: "property"
    case .wrapper: "staticmethod"
    case .view: "dict_keys"
    case .superObject: "super"
    }
  }

  /// Whether the type's name means it in every program.
  var isBuiltinName: Bool {
    switch self {
    case .boolean, .integer, .float, .string, .list, .tuple, .dictionary, .set, .slice, .range, .type,
      .property,
      .superObject:
      true
    default: false
    }
  }
}
