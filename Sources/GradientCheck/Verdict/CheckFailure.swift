import Script

/// Why a program's gradient cannot be checked.
public enum CheckFailure: Error, Sendable {
  /// The program never got to the line where the step starts.
  case neverVisited(Script.Failure?)
  /// The loss has no value there.
  case noLoss(Script.Failure?)
  /// The line runs only once, so that there is no step from it to its next visit.
  case noStep(Script.Failure?)
  /// Nothing that the loss depends on is changed by adding to it or subtracting from it.
  case noParameters
  /// At none of the points that were tried the loss and its derivatives are finite.
  case noPoint
}
