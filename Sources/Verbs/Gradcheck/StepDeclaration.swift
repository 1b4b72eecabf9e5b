import GradientCheck
import Notebook

/// What an author says of a program's step: what is trained, and which variables hold gradients.
struct StepDeclaration: Sendable {
  /// A parameter with the variable that holds its gradient.
  struct Gradient: Sendable {
    let parameter: Located<String>
    let variable: Located<String>
  }

  /// The parameters; nil where they are to be found.
  let parameters: [Located<String>]?
  let gradients: [Gradient]

  /// The same for the check.
  var step: DeclaredStep {
    DeclaredStep(
      parameters: parameters?.map(\.value),
      gradients: Dictionary(gradients.map { ($0.parameter.value, $0.variable.value) }) { first, _ in first })
  }

  /// Where the name stands that a check failed for; nil for another failure.
  func place(of failure: CheckFailure, in source: SourceText) -> Diagnostic.Location? {
    let path: String
    switch failure {
    case .unknownPath(let unknown, _): path = unknown
    case .idleParameter(let idle): path = idle
    case .noLossFound(let reason): return reason.flatMap { place(of: $0, in: source) }
    default: return nil
    }
    let names = (parameters ?? []) + gradients.flatMap { [$0.parameter, $0.variable] }
    return names.first { $0.value == path }.map { source.location($0.position, length: $0.length) }
  }
}

extension OptionType where Value == [StepDeclaration.Gradient] {
  /// `{W1: dW1, b1: db1}`.
  static let gradientNames = OptionType("{PARAMETER: VARIABLE, ...}") { node, session in
    guard case .mapping(let pairs) = node.content else {
      session.report(.badValue, "found \(node.summary), expected {PARAMETER: VARIABLE, ...}", at: node)
      return nil
    }
    var gradients: [StepDeclaration.Gradient] = []
    for pair in pairs {
      guard let value = session.resolve(pair.value),
        let variable = OptionType<Located<String>>.programName.decode(value, &session)
      else { return nil }
      gradients.append(StepDeclaration.Gradient(parameter: pair.key, variable: variable))
    }
    return gradients
  } encode: { gradients in
    .object(gradients.map { ($0.parameter.value, .string($0.variable.value)) })
  }
}
