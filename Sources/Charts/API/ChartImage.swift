/// A drawn figure with what a reader needs who cannot see it.
public struct ChartImage: Equatable, Sendable {
  /// The `<svg>` element, to stand in an HTML page that holds ``ChartTheme/stylesheet``.
  public let svg: String
  /// What is shown: "loss and accuracy of slow and fast".
  public let title: String
  /// What is to be seen, in words written from the data.
  public let description: String
  /// The data: one table for all line charts over the same x, one for each other panel.
  public let tables: [ChartTable]
}
