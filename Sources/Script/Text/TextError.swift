/// What Python raises where text and numbers are made or read: the class of the exception and its message.
///
/// Messages are word for word those of CPython 3.11 and NumPy 2.4; that of a `MemoryError` is empty, as
/// there.
struct TextError: Error, Equatable, Sendable {
  /// The name of the exception's class, such as `ValueError`.
  let kind: String
  let message: String

  static func value(_ message: String) -> TextError { TextError(kind: "ValueError", message: message) }
  static func type(_ message: String) -> TextError { TextError(kind: "TypeError", message: message) }
  static func index(_ message: String) -> TextError { TextError(kind: "IndexError", message: message) }
  static func overflow(_ message: String) -> TextError { TextError(kind: "OverflowError", message: message) }
  static func zeroDivision(_ message: String) -> TextError {
    TextError(kind: "ZeroDivisionError", message: message)
  }

  /// More memory than any program of a notebook may take.
  static let memory = TextError(kind: "MemoryError", message: "")
}
