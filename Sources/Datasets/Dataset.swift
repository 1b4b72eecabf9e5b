import Tensor

/// Samples with what is to be predicted for each.
public struct Dataset: Equatable, Sendable {
  /// The features, one row a sample and one column a feature.
  public let inputs: Matrix
  /// The columns' names.
  public let featureNames: [String]
  /// What is to be predicted, one entry a row of `inputs`.
  public let target: Target

  /// Creates a data set; there are as many names as columns and as many targets as rows.
  public init(inputs: Matrix, featureNames: [String], target: Target) {
    precondition(featureNames.count == inputs.columns, "one name a column")
    switch target {
    case .classes(let classes, let names):
      precondition(classes.count == inputs.rows, "one class a row")
      precondition(classes.allSatisfy(names.indices.contains), "every class has a name")
    case .values(let values): precondition(values.rows == inputs.rows, "one row of values a row")
    }
    self.inputs = inputs
    self.featureNames = featureNames
    self.target = target
  }

  /// The number of samples.
  public var count: Int { inputs.rows }

  /// The samples at `rows`, in that order.
  public func selecting(rows: [Int]) -> Dataset {
    let chosen: Target
    switch target {
    case .classes(let classes, let names): chosen = .classes(rows.map { classes[$0] }, names: names)
    case .values(let values): chosen = .values(values.selecting(rows: rows))
    }
    return Dataset(inputs: inputs.selecting(rows: rows), featureNames: featureNames, target: chosen)
  }

  /// The same samples with other inputs of the same size, such as scaled ones.
  public func replacing(inputs: Matrix) -> Dataset {
    Dataset(inputs: inputs, featureNames: featureNames, target: target)
  }
}
