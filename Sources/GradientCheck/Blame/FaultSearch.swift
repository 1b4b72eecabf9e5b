import Arrays

/// Finds the nodes of a backward pass whose correction makes the steps of wrong parameters right.
///
/// A true quantity is put in the place of a node's value, and everything behind it is evaluated again: if a wrong step
/// becomes a multiple of its derivative and no right one is broken, the code behind the node is right, and the fault is
/// at the node or before it. Of all such places the best is blamed, the truth is left there, and the search goes on.
struct FaultSearch {
  let problem: StepProblem
  let outline: ProgramOutline
  /// The signs of the updates: 1 where they subtract.
  let directions: [Double]
  var trial: StepTrial
  var suspects: [Suspect] = []
  /// For nodes whose truths got size and sign of what they are made of: the members that they made right.
  var heirs: [Int: [Int]] = [:]
  /// The members whose updates have the wrong sign.
  var turned: Set<Int> = []
  /// Whether all steps are the same multiple of what the rate says.
  var areScalesShared = true
  let truths: [Truth]
  let families: [TruthFamily]
  var explained: [Int: Bool] = [:]
  var isDerivative: [Int: Bool] = [:]
  /// The lines that change parameters, velocities and what else is carried from step to step.
  let updateLines: Set<Int32>
  /// The backward statements that compute a forward value once more, as far as what they are made of tells.
  var recomputed: Set<Int> = []
  /// The expressions that the forward pass executes.
  let forwardExpressions: Set<StepGraph.Expression>
  /// What the updates multiply each member's gradient with.
  private(set) var rates: [Double] = []
  /// The direction of most updates.
  private(set) var usual: Double

  init(_ problem: StepProblem, _ outline: ProgramOutline, directions: [Double]) {
    self.problem = problem
    self.outline = outline
    self.directions = directions
    trial = StepTrial(problem)
    let catalog = TruthCatalog(problem, outline)
    truths = catalog.truths
    families = TruthFamily.families(of: catalog.all, in: problem)
    let chains =
      problem.members.indices.map { problem.members[$0].new }
      + problem.graph.nodes.indices.filter { problem.isChain[$0] }
    let states = problem.step.states.flatMap(\.chain).compactMap { problem.graph.number(of: $0) }
    updateLines = Set((chains + states).map { problem.graph.nodes[$0].span.line })
    places = Self.places(of: problem)
    units = Self.units(of: places, in: problem.graph)
    forwardExpressions = Set(problem.forward.map { problem.graph.expression(of: $0).inAnyCall })
    let balance = directions.reduce(0, +)
    usual = balance < 0 ? -1 : 1
    findRecomputed()
    guard balance == 0 else { return }
    // Where as many are added as subtracted, the first derivative of the backward pass tells what is meant.
    if let factor = places.lazy.compactMap({ [self] in derivativeFactor($0) }).first {
      usual = factor < 0 ? -1 : 1
    }
  }

  /// The nodes that can be blamed for a wrong value.
  let places: [Int]
  /// The same and, for expressions that are executed more than once, all of their nodes together.
  let units: [[Int]]

  /// Whether the update of a member goes another way than most.
  func goesAgainst(_ member: Int) -> Bool { directions[member] != usual }

  /// The members whose steps are no multiples of their derivatives.
  private func wrong(_ constants: [MemberConstant]) -> [Int] {
    constants.indices.filter { constants[$0] == .none }
  }

  /// Adds a node to blame.
  mutating func blame(_ suspect: Suspect) { suspects.append(suspect) }

  /// Looks for wrong values, then for wrong signs, then for wrong sizes.
  mutating func runAll(_ verdicts: StepVerdicts) {
    rates = verdicts.rates
    run()
    refine()
    findSigns()
    findScales(repeated: verdicts.repeated)
    findUpdates()
    findPairs()
  }

  /// Looks for wrong values until every step is right or nothing helps.
  private mutating func run() {
    for _ in 0..<12 {
      let current = trial.constants()
      let wrong = wrong(current)
      guard !wrong.isEmpty else { return }
      let found = substitutions(wrong, current)
      guard let best = best(of: found) else {
        for member in wrong {
          suspects.append(
            Suspect(
              node: problem.members[member].new, fault: .unexplained, fixed: [member], isExplained: false))
        }
        return
      }
      suspects.append(put(best, current))
    }
  }

  /// Puts a truth in its place, and tells whom to blame.
  private mutating func put(_ best: Substitution, _ current: [MemberConstant]) -> Suspect {
    let isKnown = isExplained(best.node)
    let (values, isHeir) = scaled(best, current)
    trial.put(best.nodes, values)
    if isHeir { for node in best.nodes { heirs[node] = best.fixed } }
    (explained, isDerivative) = ([:], [:])
    return Suspect(nodes: best.nodes, fault: .value(best.truth), fixed: best.fixed, isExplained: isKnown)
  }

  /// Looks for each blamed node once more, with truths in the places of all others: what was blamed before others were
  /// known may be right now, or what it is made of may be wrong instead.
  private mutating func refine() {
    guard suspects.count > 1, trial.constants().allSatisfy({ $0 != .none }) else { return }
    for number in suspects.indices.reversed() where suspects.count > 1 {
      let suspect = suspects[number]
      guard case .value = suspect.fault else { continue }
      var search = self
      search.suspects.remove(at: number)
      for node in suspect.nodes { search.heirs[node] = nil }
      (search.explained, search.isDerivative) = ([:], [:])
      search.trial = StepTrial(problem)
      for other in search.suspects.flatMap(\.nodes).sorted() where trial.fixed.contains(other) {
        search.trial.put([other], [trial.quantities(of: other)])
      }
      let current = search.trial.constants()
      let wrong = wrong(current)
      if wrong.isEmpty {
        self = search
        continue
      }
      let found = search.substitutions(wrong, current)
      guard let best = search.best(of: found), best.fixed.count == wrong.count, best.nodes != suspect.nodes
      else { continue }
      search.suspects.insert(search.put(best, current), at: number)
      self = search
    }
  }
}
