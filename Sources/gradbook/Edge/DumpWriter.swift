import Notebook
import Verbs

/// Writes the dumps of training blocks into a folder, each file whole or not at all.
struct DumpWriter {
  let folder: String

  /// Writes the dumps of a notebook's blocks below `FOLDER/NOTEBOOK`.
  func write(_ result: NotebookResult, for file: NotebookFile) throws(Diagnostic) {
    let root = folder + "/" + PathText(file.name).withoutSuffix
    for dump in result.cells.compactMap({ RunDump($0.result) }) {
      for file in dump.files { try write(file, to: root + "/" + file.path) }
    }
  }

  private func write(_ file: RunDump.File, to path: String) throws(Diagnostic) {
    do {
      try FileTree.write(to: path) { descriptor in
        try file.write { try descriptor.write($0) }
      }
    } catch {
      throw Diagnostic(cannotWrite: path, error)
    }
  }
}
