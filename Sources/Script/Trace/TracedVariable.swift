/// A number or array that a program can reach at a moment.
public struct TracedVariable: Sendable {
  /// How the program would write it, shortest first: `W`, `self.W1`, `P["W1"]`, `W[0]`.
  public let path: String
  /// The node of its value.
  public let node: NodeID
  /// How many calls lie between the frame that names it and the one that runs; nil for a global name.
  public let depth: Int?
  /// The same number for two paths to one array; nil for numbers, which are values.
  public let array: Int?
}
