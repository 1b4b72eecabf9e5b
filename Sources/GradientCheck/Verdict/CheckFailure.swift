import Script
import Syntax

/// Why a program's gradient cannot be checked.
public enum CheckFailure: Error, Sendable {
  /// The program never got to the line where the step starts.
  case neverVisited(Script.Failure?)
  /// Nobody named the loss, and nothing in the program will do as one.
  ///
  /// The reason is that of the likeliest of what was tried, if anything was.
  indirect case noLossFound(CheckFailure?)
  /// The loss has no value there.
  case noLoss(Script.Failure?)
  /// The line runs only once, so that there is no step from it to its next visit.
  case noStep(Script.Failure?)
  /// The loss draws random numbers that the step does not use.
  case randomLoss(SourceSpan)
  /// A parameter or gradient that was named is no number or array there; the paths that are.
  case unknownPath(String, known: [String])
  /// A parameter that was named is nothing that the loss depends on.
  case idleParameter(String)
  /// Nothing that the loss depends on is changed by adding to it or subtracting from it.
  case noParameters
  /// The loss does not change with any parameter, as where it is made of steps.
  case flatLoss
  /// Gradbook's own two ways to differentiate the loss by a parameter differ.
  case ownDerivativesDiffer(String)
  /// At none of the points that were tried the loss and its derivatives are finite.
  case noPoint
}
