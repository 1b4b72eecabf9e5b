/// What a training step does to one parameter, judged by the derivative of the loss.
public struct ParameterVerdict: Equatable, Sendable {
  /// The verdict in one word.
  public enum Kind: String, Sendable {
    /// The step is −rate times the derivative.
    case ok
    /// The step is a constant multiple of that.
    case scaled
    /// The step is no constant multiple of the derivative.
    case wrong
    /// The loss depends on the parameter, and no step changes it.
    case notUpdated = "not-updated"
  }

  /// How the program writes the parameter.
  public let name: String
  /// The variable with the hand-written gradient; nil if the update computes it in place.
  public let gradient: String?
  /// The verdict at points drawn at random.
  public let kind: Kind
  /// step / (−rate · ∂loss): 1 for ok, negative uphill; nil if there is no such number.
  public let factor: Double?
  /// The factor in terms of the program's sizes, such as `n` or `1/n`; nil if it is none that is known.
  public let symbol: String?
  /// The verdict at the program's own values, where it is another.
  public let atStart: Kind?
  /// The largest |step/(−rate) − ∂loss| in terms of the largest of both, at the worst of the points.
  public let relativeError: Double
  /// The cosine of the angle between −step and the derivative, at the worst of the points; nil if one of them vanishes.
  public let cosine: Double?
  /// The line of the update, from 1.
  public let line: Int

  /// The same parameter with a step that is no multiple of the derivative, which vanishes.
  func judgedWrong() -> ParameterVerdict {
    ParameterVerdict(
      name: name, gradient: gradient, kind: .wrong, factor: nil, symbol: nil, atStart: nil, relativeError: 1,
      cosine: nil, line: line)
  }
}
