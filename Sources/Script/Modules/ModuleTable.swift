/// The modules that programs can import.
enum ModuleTable {
  private static let aliases = [
    "numpy": "numpy", "np": "numpy", "numpy.random": "numpy.random", "numpy.linalg": "numpy.linalg",
    "math": "math",
    "random": "random", "scipy": "scipy", "scipy.special": "scipy.special", "matplotlib": "matplotlib",
    "matplotlib.pyplot": "matplotlib.pyplot", "pylab": "matplotlib.pyplot", "__future__": "__future__",
    "collections": "collections", "itertools": "itertools", "functools": "functools", "copy": "copy",
    "typing": "typing", "warnings": "warnings", "operator": "operator",
    "dataclasses": "dataclasses", "abc": "abc", "string": "string", "collections.abc": "typing",
  ]

  /// The name of the module that a path means; nil if there is none.
  static func canonical(_ path: String) -> String? { aliases[path] }

  /// The modules inside a module that exist as soon as it is imported.
  static func submodules(of module: String) -> [String] {
    switch module {
    case "numpy": ["random", "linalg"]
    case "scipy": ["special"]
    case "matplotlib": ["pyplot"]
    default: []
    }
  }

  /// Whether the real module has a name that the dialect has not.
  static func isKnown(_ module: String, _ name: String) -> Bool {
    switch module {
    case "numpy": NumPyModule.unsupportedNames.contains(name)
    case "numpy.random": NumPyRandom.unsupportedConstants.contains(name)
    case "typing": TypingSource.unsupportedNames.contains(name)
    case "warnings": ["warn_explicit", "showwarning", "formatwarning", "filters"].contains(name)
    case "dataclasses": ["InitVar", "KW_ONLY"].contains(name)
    case "functools": ["partialmethod", "singledispatchmethod"].contains(name)
    case "collections": ["UserDict", "UserList", "UserString"].contains(name)
    case "string": ["Template", "Formatter"].contains(name)
    default: false
    }
  }

  /// What can be used instead of a name that the dialect has not, to be said in brackets; empty if nothing is near.
  static func alternative(_ module: String, _ name: String) -> String {
    guard module == "numpy.random" else { return "" }
    return switch name {
    case "MT19937", "mtrand", "get_bit_generator", "set_bit_generator": " (RandomState(seed) is)"
    default: " (default_rng(seed) is)"
    }
  }

  /// Values of a module that are no native functions.
  static func constants(of module: String, _ machine: Machine) -> [(String, Value)] {
    switch module {
    case "numpy": NumPyModule.constants(machine)
    case "numpy.random": NumPyRandom.constants(machine)
    case "math":
      [
        ("pi", Value(Double.pi)), ("e", Value(2.718281828459045)), ("tau", Value(2 * Double.pi)),
        ("inf", Value(Double.infinity)), ("nan", Value(Double.nan)),
      ]
    default: []
    }
  }

  /// The error for a module that cannot be imported.
  static func refusal(_ path: String, _ machine: Machine) -> Raised {
    let first = String(path.prefix { $0 != "." })
    switch first {
    case "sklearn", "pandas", "keras", "tensorflow", "torch", "torchvision", "datasets", "seaborn", "mnist",
      "idx2numpy":
      return machine.raise(
        .unsupported,
        "module '\(first)' is not available; give the program its data with `#| data: {X: NAME.x, y: NAME.y}` and a "
          + "block `nn data NAME`")
    case "os", "sys", "io", "pathlib", "subprocess", "socket", "urllib", "requests", "time", "datetime",
      "pickle", "gzip",
      "enum", "contextlib", "inspect", "traceback", "logging", "argparse", "threading", "multiprocessing",
      "shutil", "glob", "json", "csv", "timeit", "tqdm", "cv2", "PIL":
      return machine.raise(
        .unsupported,
        "module '\(first)' is not available: a program has no files, network, processes or clock")
    default:
      return machine.raise(
        .unsupported,
        "module '\(first)' is not available; there are math, random, numpy, scipy.special, collections, itertools, "
          + "functools, copy and operator")
    }
  }
}
