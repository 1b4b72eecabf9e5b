import Syntax

/// Says in a sentence what is wrong at a place, and why.
struct FaultWords {
  private let search: FaultSearch
  private let problem: StepProblem
  private let lines: SourceLines
  private let sizes: SizeSymbols
  private let stages: StageNames

  init(_ search: FaultSearch, _ lines: SourceLines) {
    self.search = search
    self.lines = lines
    problem = search.problem
    sizes = SizeSymbols(problem)
    stages = StageNames(problem, search.outline, lines)
  }

  /// What is wrong, without a full stop.
  func message(for fault: FaultReport.Fault) -> String {
    guard let suspect = fault.suspects.first else { return "" }
    let parameters = names(of: fault.suspects.flatMap(\.fixed))
    if let softmax = fault.softmax { return "\(words(for: softmax)); so the step of \(parameters) is wrong" }
    let subject = subject(fault)
    switch suspect.fault {
    case .sign: return "\(subject) has the wrong sign: the step of \(parameters) goes uphill"
    case .scale(let factor):
      let times = sizes.symbol(of: factor).map { "\($0)" } ?? Self.short(factor)
      return fault.severity == .warning
        ? "\(subject) is \(times) times the gradient of the loss, for all parameters alike: the rate is \(times) times "
          + "what it seems"
        : "\(subject) is \(times) times what the other gradients are: the step of \(parameters) is too large or too small "
          + "beside the others"
    case .order(let reader):
      let line = problem.graph.nodes[reader].span.line
      return "\(path(suspect.node)) is changed before line \(line) uses its old value to send the error back"
    case .forgotten: return "the new value of \(parameters) is computed and not kept"
    case .replaced:
      return
        "the step takes the place of \(parameters): it is to be added to the old value or subtracted from it"
    case .leftOut(let path): return "'\(path)' is not updated: the update leaves it out"
    case .unused(let path):
      return "'\(path)' is trained, but this layer does not add it: the loss does not depend on it"
    case .unexplained:
      return "the step of \(parameters) is not the gradient of the loss, and no single correction makes it so"
    case .value(let truth): return value(truth, suspect, subject, parameters)
    }
  }

  private func words(for softmax: SoftmaxFault) -> String {
    switch softmax.reason {
    case .otherSum, .noSum:
      "the softmax divides by something else than the sum of each sample's exponentials, so that its outputs do not add "
        + "up to 1"
    case .notDivided:
      "the softmax does not divide by the sum of each sample's exponentials, so that its outputs do not add up to 1"
    case .noExponentials: "the softmax divides something else than exponentials by their sum"
    }
  }

  private func value(_ truth: Truth, _ suspect: Suspect, _ subject: String, _ parameters: String) -> String {
    if let multiple = search.ownMultiple(of: suspect) {
      let times = sizes.symbol(of: multiple) ?? Self.short(multiple)
      let part = search.isResult(suspect.node) ? subject : "a part of \(subject)"
      return "\(part) is \(times) times what belongs here; so the step of \(parameters) is wrong"
    }
    switch truth.kind {
    case .adjoint(let node):
      let wanted = "the derivative of the loss by \(stage(node))"
      if suspect.isExplained, let held = heldStage(suspect.node) {
        return
          "\(subject) is the derivative of the loss by \(stage(held)), where the one by \(stage(node)) belongs; "
          + "so the step of \(parameters) is wrong"
      }
      return "\(subject) should be \(wanted), and is no multiple of it; so the step of \(parameters) is wrong"
    case .parameter(let member):
      let path = problem.members[member].path
      if let shapes = otherShape(suspect.node, problem.members[member].old) {
        return "\(subject) \(shapes) '\(path)', so that it is not the derivative of the loss by it"
      }
      return "\(subject) is not the derivative of the loss by '\(path)'"
    case .part(let member, isData: true):
      return
        "\(subject) is not the derivative of the data part of the loss by '\(problem.members[member].path)'"
    case .part(let member, _):
      return
        "\(subject) leaves out or distorts a part of the derivative by '\(problem.members[member].path)', as the "
        + "weight decay in the loss"
    case .slope(let value, let argument):
      return
        "\(subject) is not the derivative of \(stage(value)) by \(stage(argument)); so the step of \(parameters) is wrong"
    case .value(let node):
      let loss = overwriting(node, readAt: suspect.node).map { ", which line \($0) has overwritten" } ?? ""
      return "\(stage(node)) belongs here\(loss); so the step of \(parameters) is wrong"
    }
  }

  /// How a node's shape differs from a parameter's; nil where it does not, up to axes of length 1.
  private func otherShape(_ node: Int, _ parameter: Int) -> String? {
    let (own, wanted) = (problem.graph.nodes[node].shape, problem.graph.nodes[parameter].shape)
    guard own.filter({ $0 != 1 }) != wanted.filter({ $0 != 1 }), search.isResult(node) else { return nil }
    if own.reduce(1, *) == 1 { return "is one number for all \(wanted.reduce(1, *)) of" }
    return "has the shape \(Self.tuple(own)), other than \(Self.tuple(wanted)) of"
  }

  /// A shape as NumPy prints it.
  private static func tuple(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(\(shape.map(String.init).joined(separator: ", ")))"
  }

  /// What the statement computes: its target, if it has one.
  private func subject(_ fault: FaultReport.Fault) -> String {
    guard let place = search.outline.place(ofLine: fault.line) else { return "this" }
    if let target = place.statement.targets.first { return "'\(lines[target.span])'" }
    if case .return = place.statement.kind { return "what is returned" }
    return "this"
  }

  /// A value of the forward pass as the program names it.
  private func stage(_ number: Int) -> String {
    let (target, line) = stages.name(of: number)
    return target.map { "'\($0)' (line \(line))" } ?? "what line \(line) computes"
  }

  /// The line that has given the name of a value of the forward pass to another one, which is read instead; nil if none
  /// has.
  private func overwriting(_ wanted: Int, readAt number: Int) -> Int32? {
    let (own, other) = (stages.name(of: wanted), stages.name(of: problem.graph.behindIdentities(number)))
    return own.target != nil && own.target == other.target && own.line < other.line ? other.line : nil
  }

  /// The stage whose derivative a node holds; nil if it holds none.
  private func heldStage(_ number: Int) -> Int? {
    for stage in problem.forward where problem.depends[stage] && !problem.graph.nodes[stage].isIdentity {
      let values = problem.points.compactMap { $0.adjoints[stage] }
      guard values.count == problem.points.count,
        let fitted = Truth(kind: .adjoint(node: stage), values: values).fitted(
          to: problem.graph.nodes[number].shape)
      else { continue }
      let own = problem.points.map { Quantity($0.values[number]) }
      if zip(own, fitted).allSatisfy({ $0.multiple(of: $1, tolerance: 1e-8) != nil }) { return stage }
    }
    return nil
  }

  private func path(_ new: Int) -> String {
    problem.members.first { $0.new == new }.map { "'\($0.path)'" } ?? "a parameter"
  }

  private func names(of members: [Int]) -> String {
    Self.list(members.map { problem.step.parameters[problem.members[$0].parameter].name })
  }

  /// Names in quotes, each once: 'a', 'b' and 'c'.
  static func list(_ names: [String]) -> String {
    var seen: [String] = []
    for name in names where !seen.contains("'\(name)'") { seen.append("'\(name)'") }
    guard seen.count > 1, let last = seen.last else { return seen.first ?? "the parameters" }
    return seen.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A number with at most four decimal places.
  static func short(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
