/// How far a block's work has come, for people who wait.
public struct RunProgress: Sendable {
  /// The block's name, or its verb and line.
  public let cell: String
  /// How many of the steps are done, over all repeats.
  public let done: Int
  /// How many steps there are.
  public let total: Int
  /// The loss now, when there is one.
  public let loss: Double?

  /// Creates a report.
  public init(cell: String, done: Int, total: Int, loss: Double? = nil) {
    self.cell = cell
    self.done = done
    self.total = total
    self.loss = loss
  }
}
