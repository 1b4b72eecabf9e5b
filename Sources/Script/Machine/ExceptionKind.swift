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
  case fileNotFound = "FileNotFoundError"
  case fileExists = "FileExistsError"
  case permission = "PermissionError"
  case isADirectory = "IsADirectoryError"
  case notADirectory = "NotADirectoryError"
  case timeout = "TimeoutError"
  case connection = "ConnectionError"
  case runtime = "RuntimeError"
  case notImplemented = "NotImplementedError"
  case recursion = "RecursionError"
  case syntax = "SyntaxError"
  case indentation = "IndentationError"
  case system = "SystemError"
  case type = "TypeError"
  case value = "ValueError"
  case unicode = "UnicodeError"
  case warning = "Warning"
  case userWarning = "UserWarning"
  case deprecationWarning = "DeprecationWarning"
  case runtimeWarning = "RuntimeWarning"
  case futureWarning = "FutureWarning"
  case pendingDeprecationWarning = "PendingDeprecationWarning"
  case syntaxWarning = "SyntaxWarning"
  case importWarning = "ImportWarning"
  case resourceWarning = "ResourceWarning"
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
    case .userWarning, .deprecationWarning, .runtimeWarning, .futureWarning, .pendingDeprecationWarning,
      .syntaxWarning, .importWarning, .resourceWarning:
      [.warning]
    case .fileNotFound, .fileExists, .permission, .isADirectory, .notADirectory, .timeout, .connection:
      [.operatingSystem]
    case .indentation: [.syntax]
    default: [.exception]
    }
  }

  /// What `OSError` becomes where its first argument is the number of an error.
  static func ofSystem(_ number: Int) -> ExceptionKind? {
    switch number {
    case 1, 13: .permission
    case 2: .fileNotFound
    case 17: .fileExists
    case 20: .notADirectory
    case 21: .isADirectory
    case 110: .timeout
    default: nil
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
