/// What a check of a program's hand-written gradients found.
public struct ProgramVerdict: Equatable, Sendable {
  /// The loss that was differentiated.
  public struct Loss: Equatable, Sendable {
    /// As the program or the author wrote it.
    public let expression: String
    /// The line before which it was evaluated.
    public let line: Int
    /// Whether nobody named it, and it was taken from the program.
    public let isAssumed: Bool
  }

  /// One verdict a parameter.
  public let parameters: [ParameterVerdict]
  /// What is wrong or worth knowing, in the order of the lines.
  public let findings: [GradientFinding]
  /// What the statements of the backward pass hold, in the order of the lines.
  public let explanations: [LineExplanation]
  /// The program with all repairs made; nil if there are none.
  public let repaired: String?
  /// The loss.
  public let loss: Loss
}
