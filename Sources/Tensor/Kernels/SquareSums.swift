import CKernels

/// Sums of squares that belong to one step of an optimizer.
public struct SquareSums: Equatable, Sendable {
  /// Σ g², of the gradient.
  public var gradient: Double
  /// Σ w², of the parameters before the step.
  public var parameters: Double
  /// Σ (Δw)², of the change of the parameters.
  public var step: Double

  /// Creates sums.
  public init(gradient: Double = 0, parameters: Double = 0, step: Double = 0) {
    self.gradient = gradient
    self.parameters = parameters
    self.step = step
  }

  init(_ squares: ck_squares) {
    self.init(gradient: squares.gradient, parameters: squares.parameters, step: squares.step)
  }

  /// Adds the sums of another part.
  public static func += (left: inout SquareSums, right: SquareSums) {
    left.gradient += right.gradient
    left.parameters += right.parameters
    left.step += right.step
  }
}

/// Which ``SquareSums`` a step computes along; the others are 0.
public enum WantedSquares: Sendable {
  case none, gradient, all

  var kernel: ck_want {
    switch self {
    case .none: CK_NO_SQUARES
    case .gradient: CK_GRADIENT_SQUARES
    case .all: CK_ALL_SQUARES
    }
  }
}
