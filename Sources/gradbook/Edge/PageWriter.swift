import Foundation
import Notebook
import Report
import Tensor

/// Writes pages into a folder, each whole or not at all.
struct PageWriter {
  let folder: String
  let format: Render.Format
  let allowsRawHTML: Bool

  /// Writes a notebook's page; gives its path.
  func write(_ result: NotebookResult, for file: NotebookFile) throws(Diagnostic) -> String {
    let path = folder + "/" + file.outputName(extension: format.rawValue)
    try write(text(of: result), to: path)
    return path
  }

  /// Writes the page that lists the others.
  func writeIndex(_ entries: [IndexPage.Entry]) throws(Diagnostic) {
    try write(IndexPage(entries: entries, version: Gradbook.version).html, to: folder + "/index.html")
  }

  private func text(of result: NotebookResult) -> String {
    let numericVersion = String(NumericContract.version)
    switch format {
    case .json:
      return JSONReport(result: result, version: Gradbook.version, numericVersion: numericVersion).text
    case .html:
      var options = PageOptions(version: Gradbook.version, numericVersion: numericVersion) {
        result.images[$0]
      }
      options.allowsRawHTML = allowsRawHTML
      return HTMLPage(result: result, options: options).html
    }
  }

  /// Writes beside the file and renames, so that a reader never sees half a page.
  private func write(_ text: String, to path: String) throws(Diagnostic) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      throw Diagnostic(
        .cannotWrite, "cannot write this file: \((error as NSError).localizedDescription)",
        at: Diagnostic.Location(path: path))
    }
  }
}
