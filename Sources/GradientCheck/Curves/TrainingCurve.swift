import Script
import Syntax

/// How a program trains: its loss, and its accuracy where somebody says what that is, visit by visit of a line.
public struct TrainingCurve: Equatable, Sendable {
  /// How often the line ran.
  public let visits: Int
  /// How many visits one number of the curves is the mean of: more than one where there are very many.
  public let stride: Int
  /// The loss; not a number where it had no value.
  public let loss: [Double]
  /// The accuracy; nil if nobody asked for it.
  public let accuracy: [Double]?
  /// The exception that the accuracy met; nil if there was none.
  public let accuracyFailure: Script.Failure?
  /// Why the program ended before its last statement; nil if it did not.
  public let failure: Script.Failure?
}

extension ProgramCheck {
  /// Runs a program to its end and follows the loss before the line of a verdict.
  ///
  /// - Parameter accuracy: an expression for the share of right answers, read in the same place as the loss.
  /// - Throws: ``Syntax/SyntaxErrors`` for the program's text and the expressions'.
  public func trainingCurve(
    of program: String, loss: ProgramVerdict.Loss, accuracy: String?
  ) throws(SyntaxErrors) -> TrainingCurve {
    let samples = try Script(program, settings: settings).samples(
      before: loss.line, of: [loss.expression] + (accuracy.map { [$0] } ?? []), limits: limits, seed: seed,
      inputs: inputs)
    return TrainingCurve(
      visits: samples.visits, stride: samples.stride, loss: samples.values[0],
      accuracy: accuracy.map { _ in samples.values[1] },
      accuracyFailure: accuracy.flatMap { _ in samples.failures[1] }, failure: samples.failure)
  }
}
