import Foundation

/// The file that holds the program which runs, whatever becomes of the process.
struct CurrentProgram {
  private let descriptor: Int32

  init?(path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { return nil }
  }

  /// Puts a program in place of the last one, and below it which one it is.
  func write(_ program: String, _ title: String) {
    var text = "\(program)\n# \(title)\n"
    text.withUTF8 { bytes in
      _ = pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
      _ = ftruncate(descriptor, bytes.count)
    }
  }
}
