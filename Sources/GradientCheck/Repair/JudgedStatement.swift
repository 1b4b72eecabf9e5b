import Syntax

/// A statement of which the search for faults tells what value is right.
struct JudgedStatement {
  let line: Int
  /// The expression whose value is judged: the statement's value, or of `a *= b` the result of the operation.
  let span: SourceSpan
  /// What stands before the statement's value in what is judged; nil for the value itself.
  private let before: String?

  /// nil for a statement without a value, and where nothing tells what is right: in the forward pass.
  init?(_ place: ProgramOutline.Place, _ suspects: [Suspect], _ search: FaultSearch, _ lines: SourceLines) {
    guard let value = place.statement.editedValue else { return nil }
    let problem = search.problem
    line = Int(place.lines.lowerBound)
    let isWhole = suspects.contains { suspect in
      guard case .value = suspect.fault else { return false }
      return problem.graph.nodes[suspect.node].span == place.statement.span && !problem.isChain[suspect.node]
    }
    if isWhole, case .augmented(let target, let binary, _) = place.statement.kind {
      span = place.statement.span
      before = "\(lines[target.span]) \(binary.rawValue) "
    } else {
      span = value.elementSpan
      before = nil
    }
    let own = span
    let nodes = problem.graph.nodes.indices.filter {
      problem.graph.nodes[$0].span == own && !problem.graph.nodes[$0].isGiven
    }
    guard !nodes.isEmpty,
      !nodes.contains(where: { problem.isForward[$0] && !search.trial.fixed.contains($0) })
    else { return nil }
  }

  /// Whether more than the statement's value is judged.
  var isWrapped: Bool { before != nil }

  /// The expression that is judged for a value of the statement.
  func judged(_ value: String) -> String { before.map { "\($0)(\(value))" } ?? value }
}
