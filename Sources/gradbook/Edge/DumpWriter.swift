import Foundation
import Notebook
import Verbs

/// Writes the dumps of training blocks into a folder, each file whole or not at all.
struct DumpWriter {
  let folder: String

  /// Writes the dumps of a notebook's blocks below `FOLDER/NOTEBOOK`.
  func write(_ result: NotebookResult, for file: NotebookFile) throws(Diagnostic) {
    let root = folder + "/" + (file.name as NSString).deletingPathExtension
    for dump in result.cells.compactMap({ RunDump($0.result) }) {
      for file in dump.files { try write(file, to: root + "/" + file.path) }
    }
  }

  /// Writes beside the file and renames, so that a reader never sees half a file.
  private func write(_ file: RunDump.File, to path: String) throws(Diagnostic) {
    let url = URL(fileURLWithPath: path)
    let temporary = url.deletingLastPathComponent().appendingPathComponent(".\(UUID()).npy")
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: temporary) }
      try Data().write(to: temporary, options: .withoutOverwriting)
      let handle = try FileHandle(forWritingTo: temporary)
      defer { try? handle.close() }
      try file.write { try handle.write(contentsOf: Data($0)) }
      guard rename(temporary.path, url.path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    } catch {
      throw Diagnostic(
        .cannotWrite, "cannot write this file: \((error as NSError).localizedDescription)",
        at: Diagnostic.Location(path: path))
    }
  }
}
