import Tensor

extension Dataset {
  /// The targets for a model with one output a class: 1 in the column of the sample's class, 0 elsewhere.
  ///
  /// Values, which have no class, are returned as they are.
  public func oneHotTargets() -> Matrix {
    switch target {
    case .values(let values): return values
    case .classes(let classes, let names):
      var targets = Matrix(rows: classes.count, columns: names.count)
      for (row, index) in classes.enumerated() { targets[row, index] = 1 }
      return targets
    }
  }

  /// The targets for a model with one output or a fused loss: the index of the sample's class, in one column.
  ///
  /// Values, which have no class, are returned as they are.
  public func indexTargets() -> Matrix {
    switch target {
    case .values(let values): return values
    case .classes(let classes, _):
      return Matrix(rows: classes.count, columns: 1, elements: classes.map(Double.init))
    }
  }

  /// The number of samples of each class; nil for values.
  public var classCounts: [Int]? {
    guard case .classes(let classes, let names) = target else { return nil }
    var counts = Array(repeating: 0, count: names.count)
    for index in classes { counts[index] += 1 }
    return counts
  }

  /// The share of the most frequent class, which is the accuracy of always guessing it; nil for values or no samples.
  public var majorityShare: Double? {
    guard let largest = classCounts?.max(), count > 0 else { return nil }
    return Double(largest) / Double(count)
  }
}
