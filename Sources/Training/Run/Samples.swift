import Tensor

/// Rows to train on or to judge by: inputs and the outputs that are wanted for them.
public struct Samples: Equatable, Sendable {
  /// The inputs, n x d: one sample a row.
  public let inputs: Matrix
  /// The wanted outputs, n x k; for classes one column a class, or one column of 0 and 1.
  public let targets: Matrix
  /// Whether the targets are classes; a regression has neither accuracy nor margins.
  public let isClassification: Bool

  /// Creates samples from n x d inputs and n x k targets; both have the same number of rows.
  public init(inputs: Matrix, targets: Matrix, isClassification: Bool = true) {
    precondition(inputs.rows == targets.rows, "\(inputs.rows) inputs for \(targets.rows) targets")
    self.inputs = inputs
    self.targets = targets
    self.isClassification = isClassification
  }

  /// The number of samples, n.
  public var count: Int { inputs.rows }
}
