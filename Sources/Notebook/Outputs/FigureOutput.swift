/// A drawing: SVG text, what it shows in words, and its data.
public struct FigureOutput: Sendable {
  /// The `svg` element.
  public let svg: String
  /// One line that names what is drawn; the caption where the author gave none.
  public let title: String
  /// What the drawing shows, in sentences written from the data.
  public let description: String
  /// The drawn data: tables of at most a few dozen rows.
  public let data: [TableOutput]
  /// The words on the fold behind which the figure is; nil where it is open.
  public let fold: String?

  /// Creates a figure.
  public init(svg: String, title: String, description: String, data: [TableOutput] = [], fold: String? = nil)
  {
    self.svg = svg
    self.title = title
    self.description = description
    self.data = data
    self.fold = fold
  }
}
