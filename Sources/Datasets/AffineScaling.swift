import Tensor

/// The scaling x / divide - subtract of every feature alike, such as grey values / 128 - 1.
public struct AffineScaling: FeatureScaling, Equatable {
  /// What every element is divided by.
  public let divide: Double
  /// What is then subtracted.
  public let subtract: Double

  /// Creates the scaling x / divide - subtract.
  public init(divide: Double = 1, subtract: Double = 0) {
    self.divide = divide
    self.subtract = subtract
  }

  /// Returns x / divide - subtract of every element.
  public func applied(to inputs: Matrix) -> Matrix {
    inputs.mapped { x, _ in x / divide - subtract }
  }
}
