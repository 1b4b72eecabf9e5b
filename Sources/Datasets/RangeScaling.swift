import Tensor

/// The scaling that takes each feature's smallest and largest value to the ends of a range.
public struct RangeScaling: FeatureScaling, Equatable {
  /// Each feature's smallest value.
  public let minimum: [Double]
  /// Each feature's largest value less its smallest; 1 where the feature is constant.
  public let span: [Double]
  /// Where the smallest and the largest value go.
  public let range: ClosedRange<Double>

  /// Measures the columns of `inputs`, which should be the training part only.
  public init(fitting inputs: Matrix, to range: ClosedRange<Double> = 0...1) {
    minimum = inputs.foldedColumns(.infinity) { least, x, _ in x < least ? x : least }
    let maximum = inputs.foldedColumns(-.infinity) { most, x, _ in x > most ? x : most }
    span = zip(minimum, maximum).map { $0 < $1 ? $1 - $0 : 1 }
    self.range = range
  }

  /// Returns low + (x - minimum) / span * (high - low) of every element.
  public func applied(to inputs: Matrix) -> Matrix {
    let width = range.upperBound - range.lowerBound
    return inputs.mapped { x, column in range.lowerBound + (x - minimum[column]) / span[column] * width }
  }
}
