import Notebook

/// The tags of a pipe table, as the examples of GitHub's specification show them.
enum PipeTableHTML {
  /// What stands before the cells of the row at `index`.
  static func open(row index: Int, of tree: MarkdownTree) -> String {
    guard case .tableRow(isHeader: false) = tree.nodes[index].kind else { return "<thead>\n<tr>" }
    return isFirst(index, of: tree) ? "<tbody>\n<tr>" : "<tr>"
  }

  /// What stands after the cells of the row at `index`.
  static func close(row index: Int, of tree: MarkdownTree) -> String {
    guard case .tableRow(isHeader: false) = tree.nodes[index].kind else { return "</tr>\n</thead>" }
    return siblings(of: index, in: tree).last == index ? "</tr>\n</tbody>" : "</tr>"
  }

  /// The tag of a cell.
  static func open(cellOf alignment: ColumnAlignment?, isHeader: Bool) -> String {
    let name = isHeader ? "th" : "td"
    return alignment.map { "<\(name) align=\"\($0.rawValue)\">" } ?? "<\(name)>"
  }

  /// Whether a row is the first after the header.
  private static func isFirst(_ index: Int, of tree: MarkdownTree) -> Bool {
    let rows = siblings(of: index, in: tree)
    return rows.count > 1 && rows[1] == index
  }

  private static func siblings(of index: Int, in tree: MarkdownTree) -> [Int] {
    tree.nodes[index].parent.map { tree.nodes[$0].children } ?? []
  }
}
