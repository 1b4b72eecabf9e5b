import Script
import Syntax

/// Finds a program's loss and the line at which a step begins, where nobody names them.
///
/// What the program calls its loss comes first, as long as one step lies between two visits of a line and the loss
/// depends on what the step changes. Without such a value, or where no step follows its gradient in anything, the loss
/// is taken that an error term of the backward pass implies.
struct LossFinder {
  /// A loss that can be differentiated, and the step after it.
  struct Found {
    let candidate: LossCandidate
    let expression: String
    let line: Int
    /// How many of the parameters' steps follow the gradient, up to a factor.
    let right: Int
    /// How many of the arrays' steps are the gradient times the rate.
    let ok: Int
    /// How many parameters there are.
    let count: Int
    let problem: StepProblem
    /// What the program calls its loss, where its steps follow another one.
    var passedOver: LossCandidate?
  }

  private let loss: String?
  private let line: Int?
  private let limits: Limits
  private let seed: Int
  private let inputs: [String: ScriptInput]
  private let declared: DeclaredStep
  private let script: Script
  private let outline: ProgramOutline
  private let candidates: [LossCandidate]
  private let numpy: String?
  /// Why nothing was found, the reason that tells most first.
  private var failures: [CheckFailure] = []
  /// How many runs of the program are tried.
  private static let limit = 80

  /// Looks at a program, whose text is `text`; `loss` and `line` are kept where they are given.
  ///
  /// - Throws: ``Syntax/SyntaxErrors`` for the program's text.
  init(
    _ script: Script, _ text: String, loss: String?, line: Int?, limits: Limits, seed: Int,
    inputs: [String: ScriptInput], declared: DeclaredStep
  ) throws {
    (self.loss, self.line, self.limits, self.seed, self.inputs) = (loss, line, limits, seed, inputs)
    self.declared = declared
    self.script = script
    let body = try Parser.parse(text).body
    outline = ProgramOutline(body)
    numpy = EditPool.numpyPrefix(outline)
    candidates = LossCandidates(body, SourceLines(text), numpy: numpy).all
  }

  /// The loss that the program means, and where a step begins.
  ///
  /// - Throws: ``CheckFailure/noLossFound`` where nothing will do.
  mutating func find() throws -> Found {
    var runs = 0
    var found = try look(through: .named, &runs)
    let named = Self.best(of: found)
    // A loss that no step follows in any parameter may be another one than the gradients mean.
    if named?.right ?? 0 == 0 {
      found += try look(through: .implied, &runs).filter { named == nil || 2 * $0.right > $0.count }
    }
    guard let best = Self.best(of: found) else { throw CheckFailure.noLossFound(failures.first) }
    var result = loss == nil ? try penalised(best) : best
    if loss == nil, result.candidate.origin == .implied { result = try rescaled(result) }
    guard result.candidate.origin == .implied, let named else { return result }
    return Found(
      candidate: result.candidate, expression: result.expression, line: result.line, right: result.right,
      ok: result.ok,
      count: result.count, problem: result.problem, passedOver: named.candidate)
  }

  private mutating func look(through origin: LossCandidate.Origin, _ runs: inout Int) throws -> [Found] {
    var found: [Found] = []
    var known: Set<String> = []
    // Where a function of the loss is called more is in sight than inside of it.
    let inside = choices.filter { isInsideLoss($0.source) }
    for candidate in choices.filter({ !isInsideLoss($0.source) }) + inside where candidate.origin == origin {
      guard runs < Self.limit, known.insert("\(candidate.expression) \(candidate.lines)").inserted else {
        continue
      }
      if let next = try look(at: candidate, &runs) { found.append(next) }
    }
    return found
  }

  /// Whether a line is in a function that is named after a loss.
  private func isInsideLoss(_ line: Int32) -> Bool {
    outline.function(ofLine: line)?.name.map { LossWords.areIn($0) } ?? false
  }

  /// The first of those that reach most parameters, and of these most rightly.
  private static func best(of found: [Found]) -> Found? {
    let most = found.map(\.count).max() ?? 0
    let reaching = found.filter { $0.count == most }
    let right = reaching.map(\.right).max() ?? 0
    return reaching.first { $0.candidate.origin == .named && $0.right > 0 }
      ?? reaching.first { $0.right == right }
  }

  /// The same with the weight decay that the steps contain and the loss leaves out.
  private mutating func penalised(_ found: Found) throws -> Found {
    guard found.right < found.count, let numpy,
      let penalty = PenaltyFinder(found.problem, numpy: numpy).expression()
    else { return found }
    var runs = 0
    let candidate = LossCandidate(
      expression: "\(found.expression) + \(penalty)", origin: found.candidate.origin,
      source: found.candidate.source, lines: [Int32(found.line)])
    guard let next = try look(at: candidate, &runs), next.right >= found.right, next.count == found.count
    else {
      return found
    }
    return next
  }

  /// The same of the size that most steps have: an error term does not tell whether a loss is a sum or a mean.
  private mutating func rescaled(_ found: Found) throws -> Found {
    guard found.ok < found.count else { return found }
    let lengths = Set(found.problem.forward.flatMap { found.problem.graph.nodes[$0].shape }).sorted()
    let whole = piece(found.expression)
    var best = found
    // A mean is likelier than half a mean over half as many.
    for times in ["1", "2", "0.5"] {
      for length in [1] + lengths.filter({ $0 > 1 }) {
        let part = length == 1 ? whole : whole / Piece("\(length)")
        let text = times == "1" ? part : times == "2" ? part.doubled : Piece(times) * part
        guard text != whole else { continue }
        var runs = 0
        let candidate = LossCandidate(
          expression: text.text, origin: .implied, source: found.candidate.source, lines: [Int32(found.line)])
        if let next = try look(at: candidate, &runs), next.ok > best.ok { best = next }
      }
    }
    return best
  }

  private func piece(_ expression: String) -> Piece {
    guard let statement = try? Parser.parse("\(expression)\n").body.first, let value = statement.value else {
      return Piece(expression, level: 0)
    }
    return Piece(expression, level: Piece.level(of: value))
  }

  /// What is tried: the given loss at all lines, or all losses at the given line.
  private var choices: [LossCandidate] {
    var result: [LossCandidate] = []
    for candidate in candidates {
      let expression = loss ?? candidate.expression
      let lines = line.map { [Int32($0)] } ?? candidate.lines
      result.append(
        LossCandidate(
          expression: expression, origin: loss == nil ? candidate.origin : .named,
          source: candidate.source, lines: lines))
    }
    guard let loss = loss else { return result }
    // The lines of updates come last.
    for place in outline.places.reversed() {
      if case .augmented = place.statement.kind {
        result.append(
          LossCandidate(
            expression: loss, origin: .named, source: place.lines.lowerBound, lines: [place.lines.lowerBound])
        )
      }
    }
    return result
  }

  /// The first of a candidate's lines from which most parameters are reached.
  private mutating func look(at candidate: LossCandidate, _ runs: inout Int) throws -> Found? {
    var best: Found?
    for line in candidate.lines.prefix(16) {
      runs += 1
      let step: TrainingStep
      switch try self.step(candidate.expression, line) {
      case .success(let found): step = found
      case .failure(let reason):
        note(reason)
        // Above a line where the expression has no value it has none either.
        if best != nil { return best }
        continue
      }
      guard !StepCount(step).isMoreThanOne else { break }
      guard step.parameters.count > best?.count ?? 0 else { break }
      guard let found = judged(candidate, line, step) else { continue }
      best = found
    }
    return best
  }

  /// Keeps a reason if it tells more than those before: that the program ends, or that nothing is changed.
  private mutating func note(_ reason: CheckFailure) {
    switch reason {
    case .noStep(.some), .neverVisited(.some), .unknownPath, .idleParameter: failures.insert(reason, at: 0)
    case .noParameters, .flatLoss: failures.append(reason)
    default: break
    }
  }

  private func step(_ expression: String, _ line: Int32) throws -> Result<TrainingStep, CheckFailure> {
    let run = try script.trace(
      line: Int(line), visits: 2, expression: expression, limits: limits, seed: seed, inputs: inputs)
    do throws(CheckFailure) {
      return .success(try TrainingStep(run, visit: 0, loopNames: outline.loopNames, declared: declared))
    } catch {
      return .failure(error)
    }
  }

  private mutating func judged(_ candidate: LossCandidate, _ line: Int32, _ step: TrainingStep) -> Found? {
    guard candidate.origin == .implied || step.run.trace.value(of: step.loss).shape.reduce(1, *) == 1 else {
      return nil
    }
    let problem: StepProblem
    do throws(CheckFailure) {
      problem = try StepProblem(step)
    } catch {
      note(error)
      return nil
    }
    if candidate.origin == .implied, !isErrorTerm(problem) { return nil }
    let verdicts = StepVerdicts(problem)
    let constants = verdicts.constants
    // A sum of log-probabilities is a loss with the other sign, and is negative.
    let value = Quantity(step.run.trace.value(of: step.loss)).values.reduce(0, +)
    let isReward = value < 0 && candidate.origin == .named && loss == nil
    return Found(
      candidate: candidate,
      expression: isReward ? piece(candidate.expression).negated.text : candidate.expression,
      line: Int(line),
      right: constants.count { ($0.factor ?? 0) * (isReward ? -1 : 1) > 0 },
      ok: zip(constants, verdicts.rates).count { constant, rate in
        constant.factor.map { abs($0 / rate - 1) < StepJudge.spread } ?? false
      }, count: step.parameters.count,
      problem: problem)
  }

  /// Whether a loss compares something that depends on parameters with something that does not, and is no distance
  /// between parameters and their next values.
  private func isErrorTerm(_ problem: StepProblem) -> Bool {
    let graph = problem.graph
    let olds = Set(problem.members.map(\.old))
    /// Whether of two operands one depends on parameters, and is none itself.
    func compares(_ inputs: [Int]) -> Bool {
      let depending = inputs.filter { problem.depends[$0] }
      return inputs.count == 2 && depending.count == 1 && !olds.contains(graph.behindIdentities(depending[0]))
    }
    var (open, isFound): ([Int], Bool) = ([problem.loss], false)
    while let number = open.popLast() {
      let node = graph.nodes[number]
      guard problem.depends[number], !olds.contains(number) else { continue }
      switch OperationKind(node.operation) {
      case .pairwise(.subtract):
        guard compares(node.inputs) else { return false }
        isFound = true
      case .pairwise(.multiply):
        if let number = node.inputs.first(where: { !problem.depends[$0] && graph.nodes[$0].shape.isEmpty }) {
          open += node.inputs.filter { $0 != number }
        } else {
          guard compares(node.inputs) else { return false }
          isFound = true
        }
      case .elementwise(.log): isFound = true
      case .identity, .elementwise, .sum, .mean, .pairwise(.add), .pairwise(.divide), .pairwise(.power):
        open += node.inputs
      default: return false
      }
    }
    return isFound
  }
}

extension Piece {
  /// Twice a loss, without a factor where it has a half.
  fileprivate var doubled: Piece {
    text.hasPrefix("0.5 * ") && level == 2 ? Piece(String(text.dropFirst(6)), level: 2) : Piece("2") * self
  }
}
