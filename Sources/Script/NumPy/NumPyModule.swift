import Arrays

/// The names of `numpy` that are no functions.
enum NumPyModule {
  static func constants(_ machine: Machine) -> [(String, Value)] {
    func type(_ kind: ValueKind) -> Value { machine.builtinType(of: kind) }
    return [
      ("pi", Value(Double.pi)), ("e", Value(2.718281828459045)), ("inf", Value(Double.infinity)),
      ("nan", Value(Double.nan)), ("newaxis", .none), ("euler_gamma", Value(0.5772156649015329)),
      ("float64", type(.numpyFloat64)), ("double", type(.numpyFloat64)), ("float32", type(.numpyFloat32)),
      ("single", type(.numpyFloat32)), ("int64", type(.numpyInteger)), ("int_", type(.numpyInteger)),
      ("intp", type(.numpyInteger)), ("bool", type(.numpyBool)), ("bool_", type(.numpyBool)), ("ndarray", type(.array)),
      ("True_", Value(.numpyBool, bits: 1)), ("False_", Value(.numpyBool, bits: 0)),
    ]
  }

  /// What NumPy has and the dialect has not.
  static let unsupportedNames: Set<String> = [
    "int8", "int16", "int32", "uint8", "uint16", "uint32", "uint64", "float16", "complex64", "complex128", "loadtxt",
    "genfromtxt", "load", "save", "savez", "savetxt", "fft", "datetime64", "polynomial", "ma", "char", "matrix",
    "memmap", "frombuffer", "fromfile", "fromstring", "recarray", "einsum", "object_", "str_", "lib", "testing",
  ]
}
