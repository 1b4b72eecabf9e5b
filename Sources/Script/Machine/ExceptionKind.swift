/// The built-in exceptions, with the class that each belongs to.
enum ExceptionKind: String, CaseIterable {
  case base = "BaseException"
  case systemExit = "SystemExit"
  case keyboardInterrupt = "KeyboardInterrupt"
  case generatorExit = "GeneratorExit"
  case exception = "Exception"
  case stopIteration = "StopIteration"
  case arithmetic = "ArithmeticError"
  case floatingPoint = "FloatingPointError"
  case overflow = "OverflowError"
  case zeroDivision = "ZeroDivisionError"
  case assertion = "AssertionError"
  case attribute = "AttributeError"
  case buffer = "BufferError"
  case endOfFile = "EOFError"
  case importError = "ImportError"
  case moduleNotFound = "ModuleNotFoundError"
  case lookup = "LookupError"
  case index = "IndexError"
  case key = "KeyError"
  case memory = "MemoryError"
  case name = "NameError"
  case unboundLocal = "UnboundLocalError"
  case operatingSystem = "OSError"
  case runtime = "RuntimeError"
  case notImplemented = "NotImplementedError"
  case recursion = "RecursionError"
  case syntax = "SyntaxError"
  case type = "TypeError"
  case value = "ValueError"
  case unicode = "UnicodeError"
  case warning = "Warning"
  case userWarning = "UserWarning"
  case deprecationWarning = "DeprecationWarning"
  case runtimeWarning = "RuntimeWarning"
  case axis = "AxisError"
  case linearAlgebra = "LinAlgError"
  case ufuncNoLoop = "UFuncTypeError"
  case ufuncOutputCasting = "_UFuncOutputCastingError"
  case ufuncInputCasting = "_UFuncInputCastingError"
  case ufuncMissingLoop = "_UFuncNoLoopError"
  /// What the dialect does not have; a program cannot catch it.
  case unsupported = "Unsupported"
  /// A limit of the sandbox; a program cannot catch it.
  case limit = "LimitExceeded"

  var parents: [ExceptionKind] {
    switch self {
    case .base, .unsupported, .limit: []
    case .systemExit, .keyboardInterrupt, .generatorExit, .exception: [.base]
    case .floatingPoint, .overflow, .zeroDivision: [.arithmetic]
    case .moduleNotFound: [.importError]
    case .index, .key: [.lookup]
    case .unboundLocal: [.name]
    case .notImplemented, .recursion: [.runtime]
    case .unicode, .linearAlgebra: [.value]
    case .axis: [.value, .index]
    case .ufuncNoLoop: [.type]
    case .ufuncOutputCasting, .ufuncInputCasting, .ufuncMissingLoop: [.ufuncNoLoop]
    case .userWarning, .deprecationWarning, .runtimeWarning: [.warning]
    default: [.exception]
    }
  }

  /// The name that a program reads: NumPy shows some of its exceptions as their base.
  var shownName: String {
    switch self {
    case .ufuncOutputCasting, .ufuncInputCasting, .ufuncMissingLoop: ExceptionKind.ufuncNoLoop.rawValue
    default: rawValue
    }
  }

  /// The module that CPython and NumPy show it with.
  var module: String {
    switch self {
    case .axis: "numpy.exceptions"
    case .linearAlgebra: "numpy.linalg"
    case .ufuncNoLoop, .ufuncOutputCasting, .ufuncInputCasting, .ufuncMissingLoop: "numpy._core._exceptions"
    default: "builtins"
    }
  }
}
