import Training

/// What a gradient check found, tensor by tensor.
public struct GradientVerdict: Equatable, Sendable {
  /// The loss at the parameters that were checked at.
  public let loss: Double
  /// The verdicts in the order of ``Training/Parameters/tensors``.
  public let tensors: [TensorVerdict]

  /// Whether no entry failed; undecided ones do not count.
  public var passed: Bool { tensors.allSatisfy(\.passed) }
}

/// What a gradient check found for one tensor.
public struct TensorVerdict: Equatable, Sendable {
  /// The tensor.
  public let tensor: ParameterTensor
  /// The number of columns of the tensor; 1 for biases.
  public let columns: Int
  /// The number of its entries.
  public let total: Int
  /// The number of entries that were compared, undecided ones left out.
  public private(set) var checked = 0
  /// The number of entries that failed.
  public private(set) var failed = 0
  /// The entry whose difference is largest in terms of its tolerance; `nil` if none was compared.
  public private(set) var worst: CheckedEntry?
  /// The indices of the entries that could not be decided because a relu's kink is too near.
  public internal(set) var undecided: [Int] = []
  private var dot = 0.0
  private var analyticSquares = 0.0
  private var numericSquares = 0.0

  init(tensor: ParameterTensor, columns: Int, total: Int) {
    self.tensor = tensor
    self.columns = columns
    self.total = total
  }

  /// Whether no entry failed.
  public var passed: Bool { failed == 0 }

  /// The cosine of the angle between the analytic and the numeric gradient, over the entries compared.
  ///
  /// 1 where both are zero, 0 where one is.
  public var cosine: Double {
    if analyticSquares == 0 && numericSquares == 0 { return 1 }
    if analyticSquares == 0 || numericSquares == 0 { return 0 }
    return dot / (analyticSquares.squareRoot() * numericSquares.squareRoot())
  }

  /// The row and the column of the entry at `index`, counted from 0.
  public func position(of index: Int) -> (row: Int, column: Int) {
    let place = index.quotientAndRemainder(dividingBy: columns)
    return (place.quotient, place.remainder)
  }

  mutating func add(_ entry: CheckedEntry) {
    checked += 1
    if entry.fails { failed += 1 }
    if let worst, !(entry.excess > worst.excess) {} else { worst = entry }
    dot += entry.analytic * entry.numeric
    analyticSquares += entry.analytic * entry.analytic
    numericSquares += entry.numeric * entry.numeric
  }
}

/// One entry of a gradient beside its central difference.
public struct CheckedEntry: Equatable, Sendable {
  /// The entry's place in its tensor, row by row from 0.
  public let index: Int
  /// The value of the gradient that is checked.
  public let analytic: Double
  /// The central difference.
  public let numeric: Double
  /// The largest difference that passes.
  public let tolerance: Double

  /// Whether the two differ by more than the tolerance, or are not numbers.
  public var fails: Bool { !(abs(analytic - numeric) <= tolerance) }

  /// |a − n| / max(|a|, |n|); 0 where both are 0.
  public var relativeError: Double {
    let scale = max(abs(analytic), abs(numeric))
    return scale == 0 ? 0 : abs(analytic - numeric) / scale
  }

  /// The difference in terms of the tolerance; infinite where it is not a number.
  var excess: Double {
    let difference = abs(analytic - numeric)
    if difference == 0 { return 0 }
    let excess = difference / tolerance
    return excess.isNaN ? .infinity : excess
  }
}
