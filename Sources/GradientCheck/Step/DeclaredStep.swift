import Script

/// What an author has said of a step that is found otherwise: what is trained, and what holds its gradients.
public struct DeclaredStep: Sendable, Equatable {
  /// The paths of the parameters, or of what holds them; nil where they are to be found.
  public let parameters: [String]?
  /// The path of the variable that holds the gradient of a parameter, by the parameter's path: it is judged instead of
  /// the step.
  public let gradients: [String: String]

  /// Creates a declaration; without arguments everything is found.
  public init(parameters: [String]? = nil, gradients: [String: String] = [:]) {
    self.parameters = parameters
    self.gradients = gradients
  }

  /// The paths whose parameters are judged whether they are found or not.
  private var required: [String] { (parameters ?? []) + gradients.keys.sorted() }

  /// What is judged of members that were found between two visits.
  ///
  /// - Throws: ``CheckFailure/unknownPath`` for a path that names no number or array at a visit.
  func members(
    _ found: [StepParameter.Member], _ start: TracedVisit, _ end: TracedVisit, _ trace: Trace
  ) throws(CheckFailure) -> [StepParameter.Member] {
    guard !required.isEmpty else { return found }
    var members = found
    for path in required {
      let own = try Self.variables(path, start, trace)
      for variable in own {
        let old = trace.behindCopies(variable.node)
        guard !members.contains(where: { $0.old == old }) else { continue }
        let new = end.variables.first { $0.path == variable.path && $0.depth == variable.depth }
        let node = new.map { trace.behindCopies($0.node) } ?? old
        members.append(
          StepParameter.Member(path: variable.path, old: old, new: node, chain: node == old ? [] : [node]))
      }
    }
    if let parameters {
      var kept: Set<NodeID> = []
      for path in parameters + gradients.keys {
        for variable in try Self.variables(path, start, trace) {
          kept.insert(trace.behindCopies(variable.node))
        }
      }
      members = members.filter { kept.contains($0.old) }
    }
    var holders: [NodeID: String] = [:]
    for (parameter, gradient) in gradients.sorted(by: { $0.key < $1.key }) {
      holders[trace.behindCopies(try Self.variable(parameter, start, trace).node)] = gradient
    }
    var result: [StepParameter.Member] = []
    for member in members {
      guard let path = holders[member.old] else {
        result.append(member)
        continue
      }
      let gradient = trace.behindCopies(try Self.variable(path, end, trace).node)
      result.append(
        StepParameter.Member(
          path: member.path, old: member.old, new: gradient, chain: [], gradientPath: path))
    }
    return result
  }

  /// The first path that was named although the loss depends on nothing in it; nil if there is none.
  func idle(among members: [StepParameter.Member], _ isRelevant: (NodeID) -> Bool) -> String? {
    required.first { path in
      !members.contains { Self.covers(path, $0.path) && isRelevant($0.old) }
    }
  }

  /// Whether a path names something or what holds it.
  private static func covers(_ path: String, _ other: String) -> Bool {
    let (wanted, name) = (plain(path), plain(other))
    return name == wanted || name.hasPrefix(wanted + "[") || name.hasPrefix(wanted + ".")
  }

  /// The numbers and arrays that a path names, or that lie in what it names.
  private static func variables(
    _ path: String, _ visit: TracedVisit, _ trace: Trace
  ) throws(CheckFailure) -> [TracedVariable] {
    let all = visit.variables.filter { trace.value(of: $0.node).isNumeric }
    let own = all.filter { covers(path, $0.path) }
    guard !own.isEmpty else { throw .unknownPath(path, known: all.map(\.path)) }
    // The nearest frame that knows the path.
    let depth = own.map { $0.depth ?? .max }.min()
    return own.filter { ($0.depth ?? .max) == depth }
  }

  /// The number or array that a path names; what holds several has no gradient of its own.
  private static func variable(
    _ path: String, _ visit: TracedVisit, _ trace: Trace
  ) throws(CheckFailure) -> TracedVariable {
    let all = try variables(path, visit, trace)
    guard let own = all.first(where: { plain($0.path) == plain(path) }) else {
      throw .unknownPath(path, known: all.map(\.path))
    }
    return own
  }

  /// A path with one sort of quotes and no blanks.
  private static func plain(_ path: String) -> String {
    path.replacing("'", with: "\"").filter { $0 != " " }
  }
}
