import Charts
import Notebook

extension FigureOutput {
  /// Draws a figure for a page; its data give the title where there is none.
  init(_ figure: Figure, idPrefix: String, title: String? = nil, fold: String? = nil) {
    let image = figure.draw(idPrefix: idPrefix)
    self.init(
      svg: image.svg, title: title ?? image.title, description: image.description,
      data: image.tables.map { table in
        TableOutput(columns: table.columns.map { TableOutput.Column($0) }, rows: table.rows)
      }, fold: fold)
  }
}

extension CellContext {
  /// What the ids of a block's figure begin with; unique in the page.
  var figurePrefix: String { "chart-\(cell.line)" }
}
