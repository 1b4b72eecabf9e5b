import Arrays

/// The names of `numpy` that are no functions.
enum NumPyModule {
  static func constants(_ machine: Machine) -> [(String, Value)] {
    func type(_ kind: ValueKind) -> Value { machine.builtinType(of: kind) }
    let numbers: [(String, Value)] = [
      ("pi", Value(Double.pi)), ("e", Value(2.718281828459045)), ("inf", Value(Double.infinity)),
      ("nan", Value(Double.nan)), ("newaxis", .none), ("euler_gamma", Value(0.5772156649015329)),
      ("True_", Value(.numpyBool, bits: 1)), ("False_", Value(.numpyBool, bits: 0)),
      ("__version__", machine.heap.string("2.4.6")),
    ]
    let types: [(String, Value)] = [
      ("float64", type(.numpyFloat64)), ("double", type(.numpyFloat64)), ("float32", type(.numpyFloat32)),
      ("single", type(.numpyFloat32)), ("int64", type(.numpyInteger)), ("int_", type(.numpyInteger)),
      ("intp", type(.numpyInteger)), ("long", type(.numpyInteger)), ("bool", type(.numpyBool)),
      ("bool_", type(.numpyBool)), ("ndarray", type(.array)), ("dtype", machine.elementTypeClass),
      ("vectorize", machine.nativeClass("vectorize")), ("errstate", machine.nativeClass("errstate")),
      ("printoptions", machine.nativeClass("printoptions")),
    ]
    return numbers + types + abstractTypes(machine)
      + NumPyGrids.objects.map { name, owner in
        let payload = name == "index_exp" ? [Value(true)] : []
        return (name, machine.instance(of: machine.nativeClass(owner), payload))
      }
  }

  /// The classes above NumPy's scalars, which only serve to ask about types.
  private static func abstractTypes(_ machine: Machine) -> [(String, Value)] {
    var made: [String: Value] = [:]
    let parents = [
      ("generic", ""), ("number", "generic"), ("integer", "number"), ("signedinteger", "integer"),
      ("inexact", "number"), ("floating", "inexact"),
    ]
    for (name, parent) in parents {
      let type = machine.nativeClass("numpy.\(name)", parent: made[parent])
      machine.heap.types[type.place].valueKind = .unset
      made[name] = type
    }
    let leaves: [(ValueKind, String)] = [
      (.numpyBool, "generic"), (.numpyInteger, "signedinteger"), (.numpyFloat32, "floating"),
      (.numpyFloat64, "floating"),
    ]
    for (kind, parent) in leaves {
      let own = machine.builtinType(of: kind)
      guard let above = made[parent] else { continue }
      machine.heap.typeVersion &+= 1
      machine.heap.types[own.place].linearization = [own] + machine.heap.types[above.place].linearization
    }
    return parents.compactMap { name, _ in made[name].map { (name, $0) } }
  }

  /// What NumPy has and the dialect has not.
  static let unsupportedNames: Set<String> = [
    "int8", "int16", "int32", "intc", "short", "byte", "ubyte", "ushort", "uint", "uintc", "uintp", "ulong",
    "longlong", "ulonglong", "uint8", "uint16", "uint32", "uint64", "float16", "half", "longdouble",
    "float128",
    "complex64", "complex128", "complex256", "cdouble", "csingle", "clongdouble", "complexfloating",
    "loadtxt",
    "genfromtxt", "load", "save", "savez", "savez_compressed", "savetxt", "fft", "datetime64", "timedelta64",
    "polynomial", "ma", "char", "strings", "rec", "emath", "ctypeslib", "matrix", "asmatrix", "bmat",
    "memmap",
    "frombuffer", "fromfile", "fromstring", "fromregex", "from_dlpack", "recarray", "record", "chararray",
    "void",
    "flexible", "character", "einsum", "einsum_path", "object_", "str_", "bytes_", "unsignedinteger", "lib",
    "testing", "exceptions", "dtypes", "nditer", "nested_iters", "broadcast", "flatiter", "ufunc", "angle",
    "imag",
    "conj", "iscomplex", "real_if_close", "sort_complex", "nanpercentile", "nanquantile",
    "histogram2d", "histogramdd", "mask_indices", "unwrap", "i0", "bartlett", "blackman", "hamming",
    "hanning",
    "kaiser", "poly", "polyadd", "polysub", "polymul", "polydiv", "busday_count", "busday_offset",
    "is_busday",
    "busdaycalendar", "packbits", "unpackbits", "bitwise_count", "logaddexp2", "nextafter", "spacing",
    "frexp",
    "matvec", "vecmat", "vecdot", "unstack", "cumulative_sum", "cumulative_prod", "unique_all",
    "unique_counts",
    "unique_inverse", "unique_values", "seterrcall", "geterrcall", "setbufsize", "getbufsize", "require",
    "asfortranarray", "isfortran", "format_float_positional", "format_float_scientific", "base_repr",
    "binary_repr",
    "mintypecode", "common_type", "typename", "min_scalar_type", "typecodes", "sctypeDict", "ScalarType",
    "info",
    "show_config", "show_runtime", "get_include", "lookfor", "test", "f2py", "core", "astype",
  ]

  /// What NumPy says about a name that it had once.
  static func removal(of name: String) -> String? {
    let successors = [
      "Inf": "np.inf", "NaN": "np.nan", "Infinity": "np.inf", "NINF": "-np.inf", "PINF": "np.inf",
      "infty": "np.inf",
      "float_": "np.float64", "alltrue": "np.all", "sometrue": "np.any", "mat": "np.asmatrix",
      "complex_": "np.complex128", "unicode_": "np.str_", "string_": "np.bytes_", "round_": "np.round",
      "longfloat": "np.longdouble", "PZERO": "0.0", "NZERO": "-0.0", "singlecomplex": "np.complex64",
    ]
    if let successor = successors[name] {
      return "`np.\(name)` was removed in the NumPy 2.0 release. Use `\(successor)` instead."
    }
    if name == "asfarray" {
      return
        "`np.asfarray` was removed in the NumPy 2.0 release. Use `np.asarray` with a proper dtype instead."
    }
    let hints = [
      "float": "If you specifically wanted the numpy scalar type, use `np.float64` here.",
      "complex": "If you specifically wanted the numpy scalar type, use `np.complex128` here.",
      "str": "If you specifically wanted the numpy scalar type, use `np.str_` here.", "object": "",
      "int":
        "When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you "
        + "wish to review your current use, check the release note link for additional information.",
    ]
    return hints[name].map { hint in
      "module 'numpy' has no attribute '\(name)'.\n`np.\(name)` was a deprecated alias for the builtin `\(name)`. To "
        + "avoid this error in existing code, use `\(name)` by itself. Doing this will not modify any behavior and is "
        + "safe. \(hint)\nThe aliases was originally deprecated in NumPy 1.20; for more details and guidance see the "
        + "original release note at:\n    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
    }
  }
}
