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

  private func write(_ text: String, to path: String) throws(Diagnostic) {
    do {
      try FileTree.write(to: path) { try $0.write(text) }
    } catch {
      throw Diagnostic(cannotWrite: path, error)
    }
  }
}
