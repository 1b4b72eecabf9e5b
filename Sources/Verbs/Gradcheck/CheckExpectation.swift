import GradientCheck
import Notebook

/// What an author expects of a check: whose steps are wrong, no others.
struct CheckExpectation: Sendable {
  /// Names of parameters, or of the variables that hold their gradients.
  let wrong: [Located<String>]
  /// Where the expectation stands.
  let node: YAMLNode

  /// What the expectation says and whether it holds, with the reason where it does not.
  func finding(for verdict: ProgramVerdict) -> Finding {
    let found = verdict.parameters.filter(\.isWrong)
    let meant = wrong.map { (name: $0.value, parameters: Self.parameters(called: $0.value, in: verdict)) }
    let missed = meant.filter { !$0.parameters.contains(where: \.isWrong) }
    let others = found.filter { parameter in !meant.contains { $0.parameters.contains(parameter) } }
    var reasons: [String] = []
    if !missed.isEmpty { reasons.append("not wrong: " + missed.map(\.name).joined(separator: ", ")) }
    if !others.isEmpty {
      reasons.append("wrong besides: " + others.map { $0.gradient ?? $0.name }.joined(separator: ", "))
    }
    return Finding(
      statement: "wrong: [\(wrong.map(\.value).joined(separator: ", "))]", holds: reasons.isEmpty,
      detail: reasons.joined(separator: "; "))
  }

  /// What is wrong with the expectation, or with what it expects.
  func diagnostics(for verdict: ProgramVerdict, in source: SourceText) -> [Diagnostic] {
    let names = verdict.parameters.flatMap { [$0.name] + ($0.gradient.map { [$0] } ?? []) }
    let unknown = wrong.filter { Self.parameters(called: $0.value, in: verdict).isEmpty }
    guard unknown.isEmpty else {
      return unknown.map { name in
        Diagnostic(
          .unknownName, "no parameter or gradient of the program is called '\(name.value)'",
          at: source.location(name.position, length: name.length), help: suggestion(name.value, in: names))
      }
    }
    let finding = finding(for: verdict)
    guard !finding.holds else { return [] }
    return [
      Diagnostic(
        .expectation, "expectation does not hold: \(finding.detail)",
        at: source.location(node.position, length: node.length))
    ]
  }

  /// The parameters that a name means: theirs or their gradients'; or else the only one whose path ends in it, as
  /// `grads["dW2"]` and `self.dW2` do in `dW2`.
  private static func parameters(called name: String, in verdict: ProgramVerdict) -> [ParameterVerdict] {
    // Quotes are written in two ways.
    func isWhole(_ path: String) -> Bool {
      path.replacing("'", with: "\"") == name.replacing("'", with: "\"")
    }
    let whole = verdict.parameters.filter { isWhole($0.name) || $0.gradient.map(isWhole) == true }
    guard whole.isEmpty else { return whole }
    let ending = verdict.parameters.filter { $0.name.pathEnd == name || $0.gradient?.pathEnd == name }
    return ending.count == 1 ? ending : []
  }
}

extension String {
  /// The last attribute or key of a path, without quotes.
  fileprivate var pathEnd: String {
    split { ".[]'\"".contains($0) }.last.map(String.init) ?? ""
  }
}

extension OptionType where Value == CheckExpectation {
  /// `{wrong: [dw2, db2]}`.
  static let checkExpectation = OptionType(
    "an expectation, {wrong: [NAME, ...]}", nested: mapping.nested
  ) { node, session in
    mapping.decode(node, &session).map { CheckExpectation(wrong: $0, node: node) }
  } encode: {
    mapping.encode($0.wrong)
  }

  private static let mapping = OptionType<[Located<String>]>.mapping("an expectation") { names in
    .object([("wrong", .array(names.map { .string($0.value) }))])
  } read: { reader in
    reader.require(
      "wrong", .list(of: .programName, atLeast: 0),
      "The parameters, or their gradients' variables, whose steps are wrong, go uphill or are not made; no others."
    )
  }
}
