import Notebook

extension NotebookResult.Cell {
  /// The index of the output that the author's caption is for: the first figure, else the first table.
  var captionedOutput: Int? {
    let figure = result.outputs.firstIndex { if case .figure = $0 { true } else { false } }
    return figure ?? result.outputs.firstIndex { if case .table = $0 { true } else { false } }
  }
}
