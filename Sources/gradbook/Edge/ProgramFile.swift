import ArgumentParser
import Notebook

/// The file of a program; `-` is the standard input.
struct ProgramFile {
  let path: String

  /// Reads the text; says why it cannot be read, and throws how the process is to end then.
  func source() throws -> SourceText {
    do throws(Diagnostic) {
      return try read()
    } catch {
      Terminal.printError(error.text())
      throw ExitCode.failure
    }
  }

  private func read() throws(Diagnostic) -> SourceText {
    if path == "-" {
      guard let bytes = try? Descriptor.standardInput.readAll() else {
        throw Diagnostic(
          .unreadableFile, "the standard input cannot be read", at: Diagnostic.Location(path: "<stdin>"))
      }
      return try SourceText(path: "<stdin>", bytes: bytes)
    }
    guard let bytes = FileTree.bytes(of: path) else {
      throw Diagnostic(
        .unreadableFile,
        FileTree.kind(of: path) == .missing ? "no such file or folder" : "this file cannot be read",
        at: Diagnostic.Location(path: path))
    }
    return try SourceText(path: path, bytes: bytes)
  }
}
