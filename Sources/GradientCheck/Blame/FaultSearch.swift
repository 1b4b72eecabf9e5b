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
  private(set) var suspects: [Suspect] = []
  /// Whether all steps are the same multiple of what the rate says.
  var areScalesShared = true
  let truths: [Truth]
  private let families: [TruthFamily]
  var explained: [Int: Bool] = [:]
  /// The lines that change parameters, velocities and what else is carried from step to step.
  let updateLines: Set<Int32>
  /// The direction of most updates.
  private(set) var usual: Double

  init(_ problem: StepProblem, _ outline: ProgramOutline, directions: [Double]) {
    self.problem = problem
    self.outline = outline
    self.directions = directions
    trial = StepTrial(problem)
    truths = TruthCatalog(problem, outline).truths
    families = TruthFamily.families(of: truths, in: problem)
    let chains =
      problem.members.indices.map { problem.members[$0].new }
      + problem.graph.nodes.indices.filter { problem.isChain[$0] }
    let states = problem.step.states.flatMap(\.chain).compactMap { problem.graph.number(of: $0) }
    updateLines = Set((chains + states).map { problem.graph.nodes[$0].span.line })
    places = Self.places(of: problem)
    units = Self.units(of: places, in: problem.graph)
    let balance = directions.reduce(0, +)
    usual = balance < 0 ? -1 : 1
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

  /// An expression that is executed more often is blamed for all its executions only.
  private static let singleLimit = 6

  private static func places(of problem: StepProblem) -> [Int] {
    // What the forward pass computes as well is no part of the backward pass.
    var known: [StepGraph.Expression: [Int]] = [:]
    for number in problem.forward {
      known[problem.graph.expression(of: number).anywhere, default: []].append(number)
    }
    return problem.backward.filter { node in
      guard !problem.isChain[node], problem.graph.nodes[node].isFloat, !problem.graph.nodes[node].isGiven
      else {
        return false
      }
      let twins = known[problem.graph.expression(of: node).anywhere] ?? []
      return !twins.contains { twin in
        problem.points.allSatisfy { Quantity($0.values[twin]) == Quantity($0.values[node]) }
      }
    }
  }

  private static func units(of places: [Int], in graph: StepGraph) -> [[Int]] {
    var groups: [StepGraph.Expression: [Int]] = [:]
    for place in places { groups[graph.expression(of: place), default: []].append(place) }
    var units: [[Int]] = []
    for place in places {
      let group = groups[graph.expression(of: place)] ?? []
      if group.count <= singleLimit { units.append([place]) }
      if group.count > 1, group.count <= 256, group[0] == place { units.append(group) }
    }
    return units
  }

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
    run()
    findSigns()
    findScales(rates: verdicts.rates, repeated: verdicts.repeated)
    findUpdates()
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
      guard let best = found.min(by: { isBetter($0, $1, wrong) }) else {
        for member in wrong {
          suspects.append(
            Suspect(
              node: problem.members[member].new, fault: .unexplained, fixed: [member], isExplained: false))
        }
        return
      }
      let isKnown = isExplained(best.node)
      trial.put(best.nodes, scaled(best, current))
      explained = [:]
      suspects.append(
        Suspect(node: best.node, fault: .value(best.truth), fixed: best.fixed, isExplained: isKnown))
    }
  }

  /// All substitutions that make a wrong step right and break none.
  private mutating func substitutions(_ wrong: [Int], _ current: [MemberConstant]) -> [Substitution] {
    var result: [Substitution] = []
    for unit in units where !unit.contains(where: trial.fixed.contains) {
      let members = trial.members(behind: unit)
      guard members.contains(where: wrong.contains) else { continue }
      let shapes = unit.map { problem.graph.nodes[$0].shape }
      let zeros = shapes.map { shape in problem.points.map { _ in Quantity(shape, repeating: 0) } }
      // Where the step has an offset that does not go through the node, the truth's size matters.
      let zero = trial.changes(of: members.filter(wrong.contains), putting: pairs(unit, zeros), at: [0])
      let hasOffset = zero?.contains { ($0[0] ?? nil).map { $0.magnitude > 1e-14 } ?? false } ?? false
      for truths in candidates(unit, members.filter(wrong.contains), hasOffset) {
        var fitted: [[Quantity]] = []
        for (truth, shape) in zip(truths, shapes) {
          if let values = truth.fitted(to: shape) {
            fitted.append(values)
          } else if truth.isParameter && unit.count == 1 && canHaveWrongShape(unit[0])
            || truth.isAdjoint && isProduct(unit[0])
          {
            fitted.append(truth.values)
          } else {
            break
          }
        }
        guard fitted.count == unit.count else { continue }
        if let found = substitution(unit, truths[0], fitted, members, wrong, current, hasOffset: hasOffset) {
          result.append(found)
        }
      }
    }
    return result
  }

  private func pairs(_ nodes: [Int], _ values: [[Quantity]]) -> [(node: Int, values: [Quantity])] {
    zip(nodes, values).map { (node: $0, values: $1) }
  }

  /// The truths that may stand at some nodes, each time one for each.
  private mutating func candidates(_ unit: [Int], _ wrong: [Int], _ hasOffset: Bool) -> [[Truth]] {
    let takesValues = takesValues(unit[0])
    if unit.count == 1 {
      return choice(unit[0], wrong, hasOffset).filter { !$0.isValue || takesValues }.map { [$0] }
    }
    return families.flatMap { family -> [[Truth]] in
      if family.truths[0].isValue && !takesValues { return [] }
      return family.windows(of: unit.count)
    }
  }

  /// One substitution; nil if it makes nothing right, or something wrong.
  private mutating func substitution(
    _ unit: [Int], _ truth: Truth, _ fitted: [[Quantity]], _ members: [Int], _ wrong: [Int],
    _ current: [MemberConstant], hasOffset: Bool
  ) -> Substitution? {
    let candidates = members.filter(wrong.contains)
    let kept = members.filter { current[$0].factor != nil }
    let checked = candidates + kept
    let own = trial.factor(of: unit[0], to: fitted[0])
    if let own, own > 0, !hasOffset, unit.count == 1 { return nil }
    for sign in hasOffset ? [1.0, -1.0] : [1.0] {
      if let own, abs(own * sign - 1) < 1e-6, unit.count == 1 { continue }
      let values = sign < 0 ? fitted.map { $0.map { $0.scaled(-1) } } : fitted
      guard let first = trial.constants(of: checked, putting: pairs(unit, values), at: [0]) else {
        return nil
      }
      guard zip(checked, first).contains(where: { candidates.contains($0) && $1.factor != nil }),
        !zip(checked, first).contains(where: { kept.contains($0) && $1 == .none }),
        let constants = trial.constants(
          of: checked, putting: pairs(unit, values), at: Array(problem.points.indices))
      else { continue }
      let after = Dictionary(uniqueKeysWithValues: zip(checked, constants))
      let fixed = candidates.filter { after[$0]?.factor != nil }
      let breaks = kept.contains { member in
        guard let now = after[member]?.factor, let before = current[member].factor else { return true }
        return before > 0 && now < 0
      }
      guard !fixed.isEmpty, !breaks, hasOffset || isLinear(unit, values, fixed[0], constants: after) else {
        continue
      }
      let signs = Set(fixed.map { ((after[$0]?.factor ?? 0) < 0 ? -1.0 : 1) * (goesAgainst($0) ? -1 : 1) })
      guard signs.count == 1, let direction = signs.first else { continue }
      // The truth's sign is free, so that the repaired steps go downhill.
      if direction < 0 && hasOffset { continue }
      let sizes = fixed.compactMap { after[$0]?.factor.map(abs) }
      return Substitution(
        nodes: unit, truth: truth,
        values: direction < 0 ? values.map { $0.map { $0.scaled(-1) } } : values, fixed: fixed,
        isUneven: (sizes.max() ?? 1) > 1.0001 * (sizes.min() ?? 1), ownFactor: own,
        isNegated: (sign < 0) != (direction < 0))
    }
    return nil
  }

  /// Whether twice the values make twice the step: a gradient is linear in all that it is made of.
  private mutating func isLinear(
    _ unit: [Int], _ values: [[Quantity]], _ member: Int, constants: [Int: MemberConstant]
  ) -> Bool {
    let doubled = values.map { $0.map { $0.scaled(2) } }
    guard let once = constants[member]?.factor,
      let twice = trial.constants(of: [member], putting: pairs(unit, doubled), at: [0])?.first?.factor
    else { return false }
    return abs(twice - 2 * once) <= 1e-4 * abs(once)
  }

  /// The truths that may stand at a node: for a single number only those that would make a step right.
  ///
  /// One number is any other times a constant, so two evaluations tell which values are wanted at each point.
  private mutating func choice(_ node: Int, _ members: [Int], _ hasOffset: Bool) -> [Truth] {
    guard problem.graph.nodes[node].shape.isEmpty, !hasOffset, truths.count > 12 else { return truths }
    let all = Array(problem.points.indices)
    let one = problem.points.map { _ in Quantity(1) }
    guard let changes = trial.changes(of: members, putting: [(node, one)], at: all) else { return truths }
    var wanted: [[Double]] = []
    for (index, member) in members.enumerated() {
      var numbers: [Double] = []
      for place in all {
        let gradient = problem.gradient(of: member, at: problem.points[place])
        guard let change = changes[index][place] ?? nil, change.count == gradient.count,
          let largest = gradient.values.indices.max(by: {
            abs(gradient.values[$0]) < abs(gradient.values[$1])
          }),
          change.values[largest] != 0
        else { break }
        numbers.append(gradient.values[largest] / change.values[largest])
      }
      if numbers.count == all.count { wanted.append(numbers) }
    }
    return truths.filter { truth in
      guard truth.values[0].count == 1 else { return true }
      return wanted.contains { numbers in
        let factors = zip(truth.values, numbers).map { $0.values[0] / $1 }
        guard let first = factors.first, first.isFinite else { return false }
        return factors.allSatisfy { abs($0 - first) <= 1e-5 * abs(first) }
      }
    }
  }

  /// The values to put in, of the size that the code before them has given its derivatives.
  ///
  /// Without such code the repaired steps get the constant that right ones have.
  private mutating func scaled(_ best: Substitution, _ current: [MemberConstant]) -> [[Quantity]] {
    guard !best.truth.isValue else { return best.values }
    let all = Array(problem.points.indices)
    var factor: Double?
    let line = problem.graph.nodes[best.node].span.line
    let isUpdate = best.fixed.contains { problem.graph.nodes[problem.members[$0].new].span.line == line }
    if !isUpdate, !best.truth.isSlope, let inherited = inheritedFactor(best.node) {
      // What was negated before stays so: signs are looked for when the rest is right.
      let put = best.values[0][0]
      let truth = best.truth.fitted(to: put.shape)?[0] ?? put
      factor = inherited * ownNumbers(best.node) / (put.multiple(of: truth, tolerance: 1e-8) ?? 1)
    } else {
      let references = problem.members.indices.filter { !best.fixed.contains($0) }
        .compactMap { current[$0].factor.map(abs) }.sorted()
      let now = trial.constants(of: best.fixed, putting: best.replacements, at: all)?.first?.factor
      if let now, !references.isEmpty { factor = references[references.count / 2] / abs(now) }
    }
    guard let factor else { return best.values }
    let values = best.values.map { $0.map { $0.scaled(factor) } }
    guard let after = trial.constants(of: best.fixed, putting: pairs(best.nodes, values), at: all),
      after.allSatisfy({ $0.factor != nil })
    else { return best.values }
    return values
  }

  /// The numbers that a node's statement multiplies its result with, such as 1/n.
  private func ownNumbers(_ number: Int) -> Double {
    let graph = problem.graph
    var (factor, node) = (1.0, number)
    for _ in 0..<12 {
      let inputs = graph.nodes[node].inputs
      let kind = OperationKind(graph.nodes[node].operation)
      guard graph.nodes[node].span.line == graph.nodes[number].span.line else { break }
      switch kind {
      case .pairwise(.multiply), .pairwise(.divide):
        guard inputs.count == 2 else { return factor }
        let isDivision = kind == .pairwise(.divide)
        let scalar = inputs.indices.first { place in
          !problem.depends[inputs[place]] && graph.nodes[inputs[place]].shape.reduce(1, *) == 1
            && !(isDivision && place == 0)
        }
        if let scalar {
          let value = Quantity(graph.recorded[inputs[scalar]]).values[0]
          factor *= isDivision ? 1 / value : value
          node = inputs[1 - scalar]
        } else if let next = inputs.first(where: { problem.depends[$0] && !problem.isForward[$0] }) {
          node = next
        } else {
          return factor
        }
      case .mean:
        let (whole, part) = (graph.nodes[inputs[0]].shape.reduce(1, *), graph.nodes[node].shape.reduce(1, *))
        factor *= Double(part) / Double(max(1, whole))
        node = inputs[0]
      case .identity, .sum, .moving:
        guard let next = inputs.first else { return factor }
        node = next
      default: return factor
      }
    }
    return factor.isFinite && factor > 0 ? factor : 1
  }

  /// The factor between a node's values and a derivative that they are a multiple of; nil if there is none.
  func derivativeFactor(_ node: Int, withParts: Bool = true) -> Double? {
    for (truth, values) in derivatives(at: node) {
      if case .part = truth.kind, !withParts { continue }
      if let factor = trial.factor(of: node, to: values) { return factor }
    }
    return nil
  }

  /// The derivatives that a node may hold, in its shape.
  func derivatives(at node: Int) -> [(truth: Truth, values: [Quantity])] {
    let shape = problem.graph.nodes[node].shape
    return truths.compactMap { truth in
      guard !truth.isValue, !truth.isSlope, let values = truth.fitted(to: shape) else { return nil }
      return (truth, values)
    }
  }

  /// The factor of the nearest derivative that a node is made of; nil if none of the backward pass is.
  func inheritedFactor(_ node: Int) -> Double? {
    var (open, seen): ([Int], Set<Int>) = (problem.graph.nodes[node].inputs, [])
    var next = 0
    while next < open.count, next < 60 {
      let input = open[next]
      next += 1
      guard problem.depends[input], !problem.isForward[input], seen.insert(input).inserted else { continue }
      if problem.members.contains(where: { $0.old == input }) { continue }
      if !problem.isForward[problem.graph.behindIdentities(input)],
        let factor = derivativeFactor(input, withParts: false)
      {
        return factor
      }
      open += problem.graph.nodes[input].inputs
    }
    return nil
  }
}
