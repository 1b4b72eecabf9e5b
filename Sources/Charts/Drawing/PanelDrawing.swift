/// What a kind of chart must know to become part of a figure.
protocol PanelDrawing {
  /// What is shown, for the title: "loss".
  var quantity: String { get }
  /// Whose it is, for the title: the names of runs or of a data set.
  var subjects: [String] { get }
  /// The room around the plot when the whole panel is `width` wide.
  func insets(width: Double) -> Insets
  /// The height of a plot that is `width` wide in a figure of `panels` panels.
  func plotHeight(width: Double, panels: Int) -> Double
  /// Draws everything into `panel`; `plot` is the rectangle inside the insets.
  func draw(on canvas: inout Canvas, panel: Rectangle, plot: Rectangle)
  /// The clauses of the description.
  func clauses(naming: Naming) -> [String]
  /// The data for the table.
  var table: TableSource { get }
}
