import Notebook

/// The numbers and ids of a notebook's figures and tables.
struct Numbering {
  /// What a reference points at.
  struct Target: Equatable {
    /// The id in the page.
    let id: String
    /// `Figure 3` or `Table 1`.
    let name: String
  }

  /// The target of each figure and table by cell and output; nil for other outputs.
  private(set) var targets: [[Target?]] = []
  private var names: [String: String] = [:]

  init(_ result: NotebookResult) {
    var figures = 0
    var tables = 0
    for cell in result.cells {
      targets.append(
        cell.result.outputs.map { output in
          switch output {
          case .figure:
            figures += 1
            return target("fig", "Figure", number: figures, of: cell)
          case .table:
            tables += 1
            return target("tbl", "Table", number: tables, of: cell)
          case .findings, .listing, .program, .text: return nil
          }
        })
    }
  }

  /// The ids that are taken.
  var ids: Set<String> { Set(names.keys) }

  /// The name of the figure or table with `id`, such as `Figure 3`.
  func name(of id: String) -> String? { names[id] }

  private mutating func target(
    _ prefix: String, _ word: String, number: Int, of cell: NotebookResult.Cell
  ) -> Target {
    let label = cell.display.label ?? cell.source.name?.value ?? String(number)
    let base = label.hasPrefix(prefix + "-") ? label : "\(prefix)-\(label)"
    var id = base
    var count = 1
    while names[id] != nil {
      count += 1
      id = "\(base)-\(count)"
    }
    let target = Target(id: id, name: "\(word) \(number)")
    names[id] = target.name
    return target
  }
}
