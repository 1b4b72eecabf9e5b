import Glibc

/// Why the system refused something.
struct SystemError: Error {
  private let code: Int32

  /// What the last call that failed on this thread said.
  init() { code = errno }

  init(code: Int32) { self.code = code }

  /// The reason in the C library's words.
  var words: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}
