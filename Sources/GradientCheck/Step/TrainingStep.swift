import Arrays
import Script
import Syntax

/// What a program does between two visits of a line: what it changes, and what the loss depends on.
struct TrainingStep {
  /// The run of which it is a part.
  let run: TracedRun
  /// The visits before and after it.
  let (start, end): (TracedVisit, TracedVisit)
  /// The node of the loss.
  let loss: NodeID
  /// What it changes that the loss depends on, in the order in which the program can reach it.
  let parameters: [StepParameter]
  /// What it changes by adding to it without the loss depending on it: velocities, counters.
  let states: [StepParameter.Member]
  /// What it made in the step before and uses again, such as the gradient of that step.
  let carried: [NodeID]
  /// What it adds a gradient to without the loss depending on it, although nothing else is made of it.
  let unused: [StepParameter.Member]
  /// Arrays that the loss depends on and the step leaves as they are, although it changes others of the same list, with
  /// the new value of one of these.
  let leftOut: [(path: String, updated: NodeID)]

  /// What the step has computed, whether it is used or not: it tells what was meant.
  let computed: [NodeID]

  /// Looks at the step that starts with a visit.
  ///
  /// - Throws: ``CheckFailure`` where there is no step, or it changes nothing that the loss depends on.
  init(
    _ run: TracedRun, visit: Int, loopNames: Set<String> = [], declared: DeclaredStep = DeclaredStep()
  ) throws(CheckFailure) {
    guard visit < run.visits.count else { throw .neverVisited(run.failure) }
    self.run = run
    start = run.visits[visit]
    guard let loss = start.expression else { throw .noLoss(start.failure) }
    self.loss = loss
    guard visit + 1 < run.visits.count else { throw .noStep(run.failure) }
    end = run.visits[visit + 1]
    // A sum of losses is no parameter of itself, and what goes through the forward pass is not added to anything.
    let isComputed = Self.isAncestor(of: loss, cut: [], run.trace)
    let changed = Self.changed(start, end, loopNames, run.trace).filter { member in
      member.old != run.trace.behindCopies(loss)
        && !(member.isScaled && member.chain.contains(where: isComputed))
    }
    let replaced = ReplacedParameters(
      Self.sorted(start.variables, loopNames), start, end, updated: changed,
      Self.isAncestor(of: loss, cut: Set(changed.map(\.old)), run.trace), run.trace)
    let members = try declared.members(changed + replaced.members, start, end, run.trace)
    let relevant = Self.isAncestor(of: loss, cut: Set(members.map(\.old)), run.trace)
    if let idle = declared.idle(among: members, relevant) { throw .idleParameter(idle) }
    let own = Self.grouped(members.filter { relevant($0.old) }, run.trace)
    let isFound = declared.parameters == nil
    parameters =
      isFound ? own + Self.forgotten(start, end, members, relevant, loopNames, run.trace) : own
    computed = Self.computed(start, end, parameters, run)
    leftOut = isFound ? Self.leftOut(start, end, parameters, relevant, loopNames, run.trace) : []
    states = (isFound ? members : changed).filter { !relevant($0.old) }
    unused = isFound ? Self.unused(states, parameters, run.trace) : []
    carried = Self.carried(start, end, parameters, states, relevant, run.trace)
    guard !parameters.isEmpty else { throw .noParameters }
  }

  /// Tells of nodes whether another is made of them; what is only behind `cut` does not count.
  private static func isAncestor(of end: NodeID, cut: Set<NodeID>, _ trace: Trace) -> (NodeID) -> Bool {
    let ancestors = trace.ancestors(of: [end], cut: cut)
    return { Int($0.number) < ancestors.count && ancestors[Int($0.number)] }
  }

  /// What is replaced in each step by something that depends on parameters, and goes into their new values.
  private static func carried(
    _ start: TracedVisit, _ end: TracedVisit, _ parameters: [StepParameter], _ states: [StepParameter.Member],
    _ relevant: (NodeID) -> Bool, _ trace: Trace
  ) -> [NodeID] {
    let members = parameters.flatMap(\.members)
    guard let last = trace.nodes.last else { return [] }
    let depends = trace.dependants(of: Set(members.map(\.old)), upTo: last)
    let used = trace.ancestors(of: members.map(\.new))
    let known = Set((members + states).map(\.old))
    var seen: Set<NodeID> = []
    return start.variables.compactMap { variable in
      let old = trace.behindCopies(variable.node)
      guard trace.value(of: old).isFloat, !known.contains(old), !relevant(old), !depends[Int(old.number)],
        Int(old.number) < used.count, used[Int(old.number)], seen.insert(old).inserted,
        let next = end.variables.first(where: { $0.path == variable.path && $0.depth == variable.depth })
      else { return nil }
      let new = trace.behindCopies(next.node)
      return new != old && depends[Int(new.number)] ? old : nil
    }
  }

  /// The arrays among the states that take a gradient, and that no parameter's new value is made of: no velocities.
  private static func unused(
    _ states: [StepParameter.Member], _ parameters: [StepParameter], _ trace: Trace
  ) -> [StepParameter.Member] {
    let olds = Set(parameters.flatMap { $0.members.map(\.old) })
    let news = parameters.flatMap { $0.members.map(\.new) }
    guard let last = (states.map(\.new) + news).max() else { return [] }
    let depends = trace.dependants(of: olds, upTo: last)
    let step = trace.ancestors(of: news, cut: olds)
    let reader = StepRate(trace, states: states, depends: Set(trace.nodes(marked: depends)))
    return states.filter { state in
      let value = trace.value(of: state.old)
      guard !state.isScaled, value.isFloat, depends[Int(state.new.number)],
        !(Int(state.new.number) < step.count && step[Int(state.new.number)])
      else { return false }
      // A sum of losses is a number that no rate multiplies.
      return !value.shape.isEmpty || !reader.factors(of: state).numbers.isEmpty
    }
  }

  /// What variables hold at the end, and what nothing was made of before the last update.
  private static func computed(
    _ start: TracedVisit, _ end: TracedVisit, _ parameters: [StepParameter], _ run: TracedRun
  ) -> [NodeID] {
    let trace = run.trace
    let held = end.variables.map { trace.behindCopies($0.node) }.filter { Int($0.number) > start.count }
    guard start.count < end.count, let last = parameters.flatMap({ $0.members.map(\.new) }).max() else {
      return held
    }
    var isRead = [Bool](repeating: false, count: trace.nodes.count + 1)
    let own = trace.nodes.dropFirst(start.count).prefix(end.count - start.count)
    for node in own { for input in trace.inputs(of: node) { isRead[Int(input.number)] = true } }
    // What is only tried is not computed by the program.
    for probe in run.probes where probe.start < probe.count {
      for number in probe.start + 1...probe.count where number < isRead.count { isRead[number] = true }
    }
    let unread = own.prefix { $0 <= last }.filter { node in
      guard !isRead[Int(node.number)], trace.value(of: node).isFloat else { return false }
      return switch OperationKind(trace.operation(of: node)) {
      case .pairwise, .elementwise, .product, .sum, .mean, .identity: true
      default: false
      }
    }
    return held + unread
  }

  private static func leftOut(
    _ start: TracedVisit, _ end: TracedVisit, _ parameters: [StepParameter], _ relevant: (NodeID) -> Bool,
    _ loopNames: Set<String>, _ trace: Trace
  ) -> [(path: String, updated: NodeID)] {
    var updated: [String: NodeID] = [:]
    for member in parameters.filter(\.isKept).flatMap(\.members)
    where member.path.hasSuffix("]") && updated[member.path.listName] == nil {
      updated[member.path.listName] = member.new
    }
    guard !updated.isEmpty else { return [] }
    var seen = Set(parameters.flatMap { $0.members.map(\.old) })
    let after = Set(end.variables.map { trace.behindCopies($0.node) })
    var found: [(path: String, updated: NodeID)] = []
    for variable in sorted(start.variables, loopNames) {
      let node = trace.behindCopies(variable.node)
      guard variable.path.hasSuffix("]"), let other = updated[variable.path.listName], relevant(node),
        after.contains(node), trace.value(of: node).isFloat,
        trace.value(of: node).shape.count == trace.value(of: other).shape.count,
        !trace.value(of: node).shape.isEmpty, seen.insert(node).inserted,
        trace.isUsedAsParameter(node, relevant)
      else { continue }
      found.append((variable.path, other))
    }
    return found
  }

  /// Unchanged parameters to which the step adds something that it forgets again.
  private static func forgotten(
    _ start: TracedVisit, _ end: TracedVisit, _ members: [StepParameter.Member], _ relevant: (NodeID) -> Bool,
    _ loopNames: Set<String>, _ trace: Trace
  ) -> [StepParameter] {
    let olds = Set(members.map(\.old))
    guard start.count < end.count, let last = trace.nodes.last else { return [] }
    let kept = trace.ancestors(of: members.map(\.new))
    var holders: [NodeID: String] = [:]
    for variable in sorted(start.variables, loopNames) {
      let node = trace.behindCopies(variable.node)
      if !olds.contains(node), relevant(node), trace.value(of: node).isFloat, holders[node] == nil,
        !trace.isMade(node, of: olds)
      {
        holders[node] = variable.path
      }
    }
    // Where nothing is kept at all, everything that is used like a parameter may be one.
    var used = olds
    if olds.isEmpty {
      used = Set(holders.keys.filter { trace.isUsedAsParameter($0, relevant) })
      holders = holders.filter {
        used.contains($0.key) && !trace.isMade($0.key, of: used.subtracting([$0.key]))
      }
    }
    let depends = trace.dependants(of: used, upTo: last)
    var found: [StepParameter.Member] = []
    for node in trace.nodes.dropFirst(start.count).prefix(end.count - start.count)
    where depends[Int(node.number)] {
      let kind = OperationKind(trace.operation(of: node))
      guard kind == .pairwise(.add) || kind == .pairwise(.subtract), !relevant(node),
        !(Int(node.number) < kept.count && kept[Int(node.number)])
      else { continue }
      let inputs = trace.inputs(of: node)
      guard inputs.count == 2,
        let place = inputs.indices.first(where: { holders[trace.behindCopies(inputs[$0])] != nil }),
        place == 0 || kind == .pairwise(.add), depends[Int(inputs[1 - place].number)],
        !relevant(inputs[1 - place])
      else { continue }
      let old = trace.behindCopies(inputs[place])
      guard trace.value(of: node).shape == trace.value(of: old).shape, let path = holders[old],
        !found.contains(where: { $0.path == path }), trace.isUsedAsParameter(old, relevant)
      else { continue }
      let member = StepParameter.Member(path: path, old: old, new: node, chain: [node])
      found.append(member)
    }
    return grouped(found, trace, isKept: false)
  }

  /// Everything whose new value is the old one plus or minus something, once each, under its nearest and shortest name.
  private static func changed(
    _ start: TracedVisit, _ end: TracedVisit, _ loopNames: Set<String>, _ trace: Trace
  ) -> [StepParameter.Member] {
    // Frames may use one name for different things.
    struct Name: Hashable {
      let path: String
      let depth: Int?
    }
    var after: [Name: NodeID] = [:]
    for variable in end.variables {
      let name = Name(path: variable.path, depth: variable.depth)
      if after[name] == nil { after[name] = variable.node }
    }
    var known: [NodeID: [(NodeID, Int)]] = [:]
    var members: [StepParameter.Member] = []
    for variable in sorted(start.variables, loopNames) {
      guard let new = after[Name(path: variable.path, depth: variable.depth)] else { continue }
      let (before, now) = (trace.behindCopies(variable.node), trace.behindCopies(new))
      guard before != now, trace.value(of: before).isNumeric else { continue }
      guard !(known[before] ?? []).contains(where: { $0.0 == now }) else { continue }
      guard Int(now.number) > start.count, let chain = UpdateChain(from: before, to: now, in: trace) else {
        continue
      }
      known[before, default: []].append((now, members.count))
      members.append(
        StepParameter.Member(
          path: variable.path, old: before, new: now, chain: chain.nodes, isScaled: chain.isScaled))
    }
    // The same old value under two names may have been changed under one of them only: the longer way counts.
    var chosen: [NodeID: StepParameter.Member] = [:]
    for member in members where chosen[member.old].map({ $0.new < member.new }) ?? true {
      chosen[member.old] = member
    }
    members = members.filter { chosen[$0.old]?.new == $0.new }
    // What is computed from a parameter in each step anew is none itself.
    let olds = members.map(\.old)
    return members.filter { member in
      !member.isScaled || !trace.isMade(member.old, of: Set(olds.filter { $0 != member.old }))
    }
  }

  /// Variables of inner frames before those of outer ones and global ones, short paths before long ones; what a loop
  /// names in passing comes last.
  private static func sorted(_ variables: [TracedVariable], _ loopNames: Set<String>) -> [TracedVariable] {
    func isPassing(_ variable: TracedVariable) -> Bool {
      loopNames.contains(String(variable.path.prefix { $0 != "." && $0 != "[" }))
    }
    return variables.sorted { left, right in
      let passing = (isPassing(left), isPassing(right))
      if passing.0 != passing.1 { return passing.1 }
      let (a, b) = (left.depth ?? .max, right.depth ?? .max)
      if a != b { return a < b }
      let steps = [left, right].map { $0.path.count { $0 == "." || $0 == "[" } }
      return steps[0] == steps[1] ? left.path.count < right.path.count : steps[0] < steps[1]
    }
  }

  /// Numbers of one list that the same expression updates are one parameter.
  private static func grouped(
    _ members: [StepParameter.Member], _ trace: Trace, isKept: Bool = true
  ) -> [StepParameter] {
    var parameters: [StepParameter] = []
    var groups: [String: [StepParameter.Member]] = [:]
    var order: [String] = []
    for member in members {
      var name = member.path
      if trace.value(of: member.old).shape.isEmpty, name.hasSuffix("]") {
        let span = trace[member.new].span
        let base = name.listName
        let others = members.filter { $0.path.listName == base && trace.value(of: $0.old).shape.isEmpty }
        if others.allSatisfy({ trace[$0.new].span == span }) { name = base }
      }
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(member)
    }
    for name in order {
      let members = groups[name] ?? []
      parameters.append(StepParameter(name: name, members: members, isKept: isKept))
    }
    return parameters
  }
}

extension Trace {
  /// The node behind copies under other names; variables that start with the same number of the text stay apart.
  func behindCopies(_ node: NodeID) -> NodeID {
    var node = node
    while case .copy = operation(of: node), let input = inputs(of: node).first {
      if case .literal = operation(of: input) { return node }
      node = input
    }
    return node
  }
}

extension Operand {
  /// Whether it holds numbers and not truth values.
  var isNumeric: Bool {
    switch self {
    case .array(let array): array.type != .bool
    case .scalar(let scalar): scalar.type != .bool
    case .weakFloat, .weakInteger: true
    }
  }
}

extension String {
  /// The path without the indices at its end.
  var listName: String {
    var name = Substring(self)
    while name.hasSuffix("]"), let open = name.lastIndex(of: "["),
      name[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber || $0 == "-" })
    {
      name = name[..<open]
    }
    return String(name)
  }
}
