import Notebook

/// A table's `table` element in a box of its own that scrolls where the page is narrow.
struct TableHTML {
  /// The box.
  let html: String

  init(_ table: TableOutput) {
    var lines = ["<div class=\"gb-scroll\" tabindex=\"0\">", "<table>"]
    let heads = table.columns.map { column in
      "<th scope=\"col\"\(TableHTML.attribute(column))>\(HTMLText.escaped(column.title))</th>"
    }
    lines.append("<thead><tr>\(heads.joined())</tr></thead>")
    lines.append("<tbody>")
    for row in table.rows {
      let cells = zip(table.columns, row).map { column, text in
        "<td\(TableHTML.attribute(column))>\(HTMLText.escaped(text))</td>"
      }
      lines.append("<tr>\(cells.joined())</tr>")
    }
    lines += ["</tbody>", "</table>", "</div>"]
    html = lines.joined(separator: "\n")
  }

  private static func attribute(_ column: TableOutput.Column) -> String {
    column.isNumeric ? " class=\"gb-num\"" : ""
  }
}
