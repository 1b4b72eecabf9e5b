import GradientCheck
import Notebook
import struct Script.Script
import struct Syntax.SourceSpan

/// What an author has told about a check, and in which words: what failures are explained with.
public struct CheckRequest: Sendable {
  /// The loss; nil where it is to be found.
  public let loss: String?
  /// The line before which it is evaluated; nil where that is to be found.
  public let line: Int?
  /// How many lines the program has.
  public let lineCount: Int
  /// How options are written: `--at`, `'at'`.
  private let option: @Sendable (String) -> String

  /// Creates a request.
  public init(loss: String?, line: Int?, lineCount: Int, option: @escaping @Sendable (String) -> String) {
    self.loss = loss
    self.line = line
    self.lineCount = lineCount
    self.option = option
  }

  /// Why a program's gradient cannot be checked, and what to do about it.
  public func words(for failure: CheckFailure) -> (message: String, help: String?) {
    switch failure {
    case .neverVisited where (line ?? 0) > lineCount:
      ("line \(lineText) never runs: the program has \(lineCount) lines", nil)
    case .neverVisited(let reason):
      (
        "line \(lineText) never runs\(Self.because(reason))",
        "\(option("at")) names the first line of a statement inside the training loop, behind the forward pass"
      )
    case .noLossFound(let reason): notFound(reason)
    case .noLoss(let reason):
      (
        "the loss '\(loss ?? "")' has no value before line \(lineText)"
          + (reason.map { ": \($0.type): \($0.message)" } ?? ", because it is no number or array"),
        "it is read with the variables of the function that runs the line"
      )
    case .noStep(let reason?) where !reason.isRefusal:
      (
        "the program stops here, before line \(lineText) runs again: \(reason.type): \(reason.message)",
        "a step is checked from one visit of line \(lineText) to the next: the program must run that far first"
      )
    case .noStep(let reason):
      (
        "line \(lineText) runs only once, so that there is no step from it to its next visit\(Self.because(reason))",
        "\(option("at")) names a line inside the training loop"
      )
    case .randomLoss:
      (
        "the loss draws random numbers of its own here: no step can follow its gradient, so that nothing can be said "
          + "about the program",
        "name a loss that is computed from what the step has computed"
      )
    case .flatLoss:
      (
        "the loss does not change with any parameter, so that it has no gradient that a step could follow",
        "look for comparisons and roundings on the way from the parameters to the loss"
      )
    case .ownDerivativesDiffer(let path):
      (
        "reverse mode and central differences give different derivatives by '\(path)'",
        "this is a fault of Gradbook and not of the program: please report it with the program"
      )
    case .unknownPath(let path, let known):
      (
        "'\(path)' is no number or array before line \(lineText)",
        suggestion(path, in: known)
          ?? "it is read with the variables of the function that runs the line: "
          + known.prefix(8).joined(separator: ", ")
      )
    case .idleParameter(let path):
      ("the loss does not depend on '\(path)'", "name what the loss is computed from")
    case .noParameters:
      (
        "nothing that the loss depends on is changed by adding to it or subtracting from it",
        "the loss must be computed from the parameters, and the parameters be updated before the line runs again"
      )
    case .noPoint:
      (
        "the loss has no finite derivative at any point that was tried",
        "look for a logarithm of 0, a division by 0 or an exponential that overflows"
      )
    }
  }

  private func notFound(_ reason: CheckFailure?) -> (message: String, help: String?) {
    if case .unknownPath(let path, let known) = reason {
      return (
        "'\(path)' is no number or array at any line where a step may begin", suggestion(path, in: known)
      )
    }
    let why =
      switch reason {
      case .noStep(let failure), .neverVisited(let failure): Self.because(failure)
      case .noParameters: ": nothing that a loss depends on is changed by adding to it or subtracting from it"
      case .idleParameter(let path): ": what might be one does not depend on '\(path)'"
      case .flatLoss: ": what might be one does not change with the parameters, as it is made of steps"
      default: ""
      }
    guard loss == nil else {
      return (
        "no line was found where a step begins" + why,
        "name it with \(option("at")): a line inside the training loop, behind the forward pass"
      )
    }
    return (
      "no loss was found" + why,
      "name it with \(option("loss")), as in 0.5 * np.sum((output - y)**2); a value that is called or printed as loss, "
        + "cost or error is found, and the difference between an output and its target"
    )
  }

  private var lineText: String { line.map(String.init) ?? "?" }

  private static func because(_ reason: Script.Failure?) -> String {
    reason.map { ": the program ended with \($0.type): \($0.message)" } ?? ""
  }
}

extension CheckFailure {
  /// The part of the program that is to blame; nil where it is what was asked for.
  public var span: SourceSpan? {
    switch self {
    case .randomLoss(let span): span
    case .noStep(let reason?), .noLossFound(.noStep(let reason?)), .noLossFound(.neverVisited(let reason?)):
      reason.isRefusal ? nil : reason.span
    default: nil
    }
  }
}
