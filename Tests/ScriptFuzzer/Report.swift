import Foundation

/// What the fuzzer says; written at once, since the process may end at any time.
enum Report {
  static func line(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }
}
