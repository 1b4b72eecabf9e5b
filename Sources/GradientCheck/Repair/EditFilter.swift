import Arrays
import Script
import Syntax

/// Tells which changes of statements can be right, without running the program once for each.
///
/// All of them are evaluated in one run, just before the statement runs, and again at the points where the step is
/// judged: a right one gives what the search for faults has put in the statement's place, or a multiple of it.
struct EditFilter {
  /// A statement with changes that may repair it.
  struct Request {
    let statement: JudgedStatement
    var edits: [Edit]
    let catalog: EditCatalog
    /// What the value must be multiplied with besides what the search has put there.
    var factor = 1.0
  }

  private let check: ProgramCheck
  private let examination: Examination
  let problem: StepProblem
  /// The step with a truth in the place of everything that is blamed.
  let trial: StepTrial
  /// The new values of parameters that are changed too early, with the nodes of the old ones.
  private let olds: [NodeID: Int]
  /// How often a statement is looked at for all of its changes, before those that are left are looked at each time.
  private static let firstLimit = 2
  /// How many changes are tried without a value that tells.
  private static let unjudgedLimit = 24

  init(_ check: ProgramCheck, _ examination: Examination, _ search: FaultSearch) {
    self.check = check
    self.examination = examination
    problem = search.problem
    trial = Self.corrected(search)
    var olds: [NodeID: Int] = [:]
    for suspect in search.suspects {
      guard case .order = suspect.fault, let new = problem.graph.nodes[suspect.node].origin else { continue }
      olds[new] = problem.members.first { $0.new == suspect.node }?.old
    }
    self.olds = olds
  }

  /// The step as the search has corrected it, and with truths also where other faults hide what is wrong.
  private static func corrected(_ search: FaultSearch) -> StepTrial {
    var search = search
    for suspect in search.suspects where !search.trial.fixed.contains(suspect.node) {
      guard case .value(let truth) = suspect.fault else { continue }
      let shape = search.problem.graph.nodes[suspect.node].shape
      let values = truth.fitted(to: shape) ?? truth.values
      let isMeant = truth.isSlope || truth.isValue
      let factor = isMeant ? 1 : search.inheritedFactor(suspect.node) ?? search.usual
      var trial = search
      trial.trial.put(suspect.node, values.map { $0.scaled(factor) })
      // It has the size that fits what was put right behind it.
      let behind = search.suspects.first {
        $0.node > suspect.node && $0.fixed == suspect.fixed && search.trial.fixed.contains($0.node)
      }
      if let behind, let own = trial.derivativeFactor(behind.node),
        let before = trial.inheritedFactor(behind.node)
      {
        let excess = before * trial.ownNumbers(behind.node) / own
        if abs(excess - 1) > 1e-6 {
          trial = search
          trial.trial.put(suspect.node, values.map { $0.scaled(factor / excess) })
        }
      }
      search = trial
    }
    return search.trial
  }

  /// For each request the changes that may be right, the likeliest first.
  ///
  /// Of those with the same value two are enough.
  func likely(_ requests: [Request]) -> [[Edit]] {
    var requests = requests
    guard let sizes = keepShaped(&requests) else { return requests.map { _ in [] } }
    // Where a statement runs often, the search may have put right all at once what belongs to each time.
    let unjudged = requests.map { $0.edits.filter { $0.role == .operand }.prefix(Self.unjudgedLimit) }
    let identities = requests.map { $0.edits.first { $0.changes.isEmpty } }
    guard var found = fits(&requests, limit: Self.firstLimit, combining: true) else {
      return requests.map { _ in [] }
    }
    if found.contains(where: { $0.isRepeated || $0.isCombined }),
      let all = fits(&requests, limit: 256, combining: false)
    {
      found = all
    }
    return requests.indices.map { number in
      var counts: [Double: Int] = [:]
      let fits = found[number].fits
      if fits.isEmpty {
        return unjudged[number] + rescaled(identities[number], requests[number], sizes[number])
      }
      let scaled = fits.flatMap { $0.scaled(by: sizes[number], requests[number]) }
      let sorted = (fits + scaled).enumerated().sorted { left, right in
        let (first, second) = (left.element.rank, right.element.rank)
        return (first.0, first.1, left.offset) < (second.0, second.1, right.offset)
      }
      var seen: Set<String> = []
      return sorted.compactMap { _, fit in
        guard seen.insert(fit.edit.value ?? "").inserted else { return nil }
        counts[fit.key, default: 0] += 1
        return counts[fit.key, default: 0] <= 2 && !fit.edit.changes.isEmpty ? fit.edit : nil
      }
    }
  }

  /// The statement's value with a number that makes it as large as is wanted.
  private func rescaled(
    _ identity: Edit?, _ request: Request, _ sizes: [(piece: Piece, value: Double)]
  ) -> [Edit] {
    guard request.factor > 0, let identity else { return [] }
    return EditFit(edit: identity, factor: 1 / request.factor, isShaped: true, isUpdate: false)
      .scaled(by: sizes, request).map(\.edit)
  }

  /// Leaves out the changes whose values cannot have as many numbers as is wanted, by the shapes of the variables in
  /// them.
  ///
  /// Returned are the values of numbers such as `X.shape[0]`, by their texts; nil if the program cannot be run.
  private func keepShaped(_ requests: inout [Request]) -> [[(piece: Piece, value: Double)]]? {
    let texts = requests.map { request in
      (request.catalog.pool.paths + request.catalog.sizes).map(\.text)
    }
    guard let probed = run(requests, texts, limit: 1) else { return nil }
    return requests.indices.map { number in
      let request = requests[number]
      guard let execution = executions(of: request.statement, probed).first else {
        requests[number].edits = []
        return []
      }
      var shapes: [String: [Int]] = [:]
      var sizes: [(piece: Piece, value: Double)] = []
      let pathCount = request.catalog.pool.paths.count
      for (place, node) in execution.probe.expressions.enumerated() {
        guard let node else { continue }
        let value = probed.run.trace.value(of: node)
        if place < pathCount, let path = Self.parsed(texts[number][place])?.path {
          shapes[path] = value.shape
        }
        if place >= pathCount, value.shape.isEmpty, let size = Quantity(value).values.first {
          sizes.append((request.catalog.sizes[place - pathCount], size))
        }
      }
      let guesses = EditShapes(shapes, numpy: request.catalog.pool.numpy)
      let count = self.wanted(execution, at: 0).count
      requests[number].edits = request.edits.filter { edit in
        guard let text = edit.value, let expression = Self.parsed(text) else { return false }
        switch guesses.shape(of: expression) {
        case .known(let shape) where edit.role == .factor: return shape.isEmpty && count > 1
        case .known(let shape): return request.statement.isWrapped || shape.reduce(1, *) == count
        case .unknown: return edit.role != .factor
        case .impossible: return false
        }
      }
      return sizes
    }
  }

  private static func parsed(_ text: String) -> Expression? {
    guard let statement = try? Parser.parse("(\(text)\n)\n").body.first,
      case .expression(let value) = statement.kind
    else { return nil }
    return value
  }

  /// Runs the program with expressions before each request's statement; nil if that is impossible.
  private func run(_ requests: [Request], _ texts: [[String]], limit: Int) -> ProbedRun? {
    var probes: [Int: [String]] = [:]
    for (request, texts) in zip(requests, texts) { probes[request.statement.line] = texts }
    guard
      let run = try? Script(examination.text, settings: check.settings).trace(
        line: check.line, visits: examination.visit + 2, expression: check.loss, probes: probes,
        probedVisits: examination.visit...examination.visit + 1, probeLimit: limit, limits: check.limits,
        seed: check.seed, inputs: check.inputs)
    else { return nil }
    return ProbedRun(run, beside: problem.step.run.trace)
  }

  /// The changes that fit, which are kept in the requests; nil if the program cannot be run with them.
  ///
  /// `isRepeated` tells whether a statement runs more often than `limit`, `isCombined` whether changes have been added.
  private func fits(_ requests: inout [Request], limit: Int, combining: Bool) -> [(
    fits: [EditFit], isRepeated: Bool, isCombined: Bool
  )]? {
    let texts = requests.map { request in request.edits.map { request.statement.judged($0.value ?? "") } }
    guard let probed = run(requests, texts, limit: limit) else { return nil }
    var values = ProbeValues(probed, problem, values: trial.values)
    // Where an update comes too early, the statements behind it mean the old value.
    var early = ProbeValues(probed, problem, values: trial.values, olds: olds)
    return requests.indices.map { number in
      let request = requests[number]
      let all = executions(of: request.statement, probed)
      let evaluated = all.filter { !$0.probe.expressions.isEmpty }
      let isEarly = !olds.isEmpty && evaluated.first.map { base($0, at: 0) == nil } ?? false
      if isEarly { swap(&values, &early) }
      defer { if isEarly { swap(&values, &early) } }
      let wanted = evaluated.map { execution in
        trial.values.indices.map { point in
          let wanted = self.wanted(execution, at: point)
          guard let base = base(execution, at: point) else { return wanted.scaled(request.factor) }
          return base + (wanted - base).scaled(request.factor)
        }
      }
      var fits: [EditFit] = []
      var combinations = EditCombinations(wanted)
      for (place, edit) in request.edits.enumerated() {
        guard edit.role != .factor, let fit = fit(place, edit, evaluated, wanted, &values) else { continue }
        fits.append(fit)
      }
      if combining, !fits.contains(where: { $0.rank == (0, 0) }) {
        for (place, edit) in request.edits.enumerated() where edit.role != .whole {
          let isFactor = edit.role == .factor
          combinations.add(edit, numbers(place, evaluated, wanted, isFactor: isFactor, &values))
        }
      }
      let combined = combinations.edits(request.catalog)
      requests[number].edits = fits.map(\.edit) + combined
      return (fits, all.count > limit, !combined.isEmpty)
    }
  }

  /// The values of an expression, at each time that the statement runs and at each point; nil without any.
  ///
  /// A factor is one number, for all numbers that are wanted.
  private func numbers(
    _ place: Int, _ executions: [Execution], _ wanted: [[Quantity]], isFactor: Bool,
    _ values: inout ProbeValues
  ) -> [[Quantity]]? {
    var result: [[Quantity]] = []
    for (execution, wanted) in zip(executions, wanted) {
      guard let node = execution.probe.expressions[place],
        values.count(of: node) == (isFactor ? 1 : wanted[0].count)
      else { return nil }
      var own: [Quantity] = []
      for point in wanted.indices {
        guard let value = values.value(of: node, at: point) else { return nil }
        let number = Quantity(value)
        own.append(isFactor ? Quantity(wanted[point].shape, repeating: number.values[0]) : number)
      }
      result.append(own)
    }
    return result
  }

  /// Whether an expression has the values that are wanted, or a multiple of them, each time the statement runs.
  private func fit(
    _ place: Int, _ edit: Edit, _ executions: [Execution], _ wanted: [[Quantity]], _ values: inout ProbeValues
  ) -> EditFit? {
    var factor: Double?
    var isShaped = true
    var isUpdate = false
    for point in trial.values.indices {
      for (execution, wanted) in zip(executions, wanted) {
        guard let node = execution.probe.expressions[place], values.count(of: node) == wanted[0].count,
          let value = values.value(of: node, at: point)
        else { return nil }
        var (own, target) = (Quantity(value), wanted[point])
        guard own.count == target.count else { return nil }
        if own.shape != target.shape {
          let isJoined = execution.nodes.count > 1
          guard isJoined || own.shape.filter({ $0 != 1 }) == target.shape.filter({ $0 != 1 }) else {
            return nil
          }
          isShaped = isShaped && isJoined
          own = own.reshaped(target.shape)
        }
        if let base = base(execution, at: point) {
          (own, target, isUpdate) = (own - base, target - base, true)
        }
        if target.magnitude == 0, own.magnitude == 0 { continue }
        guard let multiple = own.multiple(of: target, tolerance: 1e-7), multiple > 0 else { return nil }
        if let factor, abs(multiple - factor) > 1e-6 * factor { return nil }
        factor = factor ?? multiple
      }
    }
    return factor.map { EditFit(edit: edit, factor: $0, isShaped: isShaped, isUpdate: isUpdate) }
  }
}
