import Training

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
