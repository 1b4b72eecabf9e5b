/// For which Python a program is written, as its statements show.
struct PythonVersion: Sendable {
  /// Whether something occurs that only Python 2 reads.
  var isTwo = false
  /// Whether `print` is a function even so, because the program asks for it.
  var hasPrintFunction = false
}
