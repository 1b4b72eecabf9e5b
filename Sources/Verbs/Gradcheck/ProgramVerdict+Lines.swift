import GradientCheck

extension ProgramVerdict {
  /// One line a parameter, for people.
  public var parameterLines: [String] {
    let width = parameters.map(\.name.count).max() ?? 0
    return parameters.map { $0.line(width: width) }
  }

  /// The loss and where it is evaluated, for people.
  public var lossLine: String {
    "loss: \(loss.expression), before line \(loss.line)\(loss.isAssumed ? " (assumed)" : "")"
  }

  /// What the lines hold that are understood and not wrong, for people.
  public var explanationLines: [String] {
    let known = explanations.filter { $0.status != .wrong }
    return known.compactMap { line in line.formula.map { "line \(line.line): \($0)" } }
  }
}
