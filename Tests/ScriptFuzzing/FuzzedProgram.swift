/// A program and the limits that it runs with.
public struct FuzzedProgram: Sendable {
  /// The program's text.
  public let text: String
  /// The limit of calls within each other.
  public let depth: Int
  /// After how many bytes garbage is collected, at most.
  public let collectionThreshold: Int
  /// How it is traced besides; nil if it is not.
  public let trace: FuzzedTrace?

  /// Makes a program to run.
  public init(
    text: String, depth: Int = 150, collectionThreshold: Int = 1_000, trace: FuzzedTrace? = nil
  ) {
    self.text = text
    self.depth = depth
    self.collectionThreshold = collectionThreshold
    self.trace = trace
  }
}
