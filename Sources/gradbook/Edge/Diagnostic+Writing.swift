import Notebook

extension Diagnostic {
  /// Says that a file could not be written, and why.
  init(cannotWrite path: String, _ error: any Error) {
    let reason = (error as? SystemError)?.words ?? "\(error)"
    self.init(.cannotWrite, "cannot write this file: \(reason)", at: Location(path: path))
  }
}
