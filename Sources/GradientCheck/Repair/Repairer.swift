import Arrays
import Script
import Syntax

/// Looks for a change of each faulty statement that makes the program's gradients right, and tries it.
struct Repairer {
  private let check: ProgramCheck
  private let examination: Examination
  private let search: FaultSearch
  private let lines: SourceLines
  /// How many more programs are run at most.
  private var budget: Int
  /// Whether functions may be passed more than they are.
  private var passesArguments = true
  /// What all runs together may cost, as ``Examination/work`` counts it.
  private static let work = 800_000_000
  /// How many programs are run whatever they cost, and how many at most.
  private static let (least, most) = (4, 120)
  /// How many of them for one fault.
  static let trials = 40
  /// How many of them for a fault whose step is right, but of another size than the others.
  private static let uneven = 16
  /// How many nodes a step has at most that is searched again.
  private static let searchedSize = 300

  init(_ check: ProgramCheck, _ examination: Examination, _ search: FaultSearch) {
    self.check = check
    self.examination = examination
    self.search = search
    lines = SourceLines(examination.text)
    budget = Self.budget(for: examination)
  }

  /// How many programs that cost what an examined one does may be run.
  static func budget(for examination: Examination) -> Int {
    min(most, max(least, work / max(1, examination.work)))
  }

  /// Repairs faults: all at once if the likeliest changes do it, else one after the other, in the order of the lines.
  ///
  /// Returned are the changed lines, by the line of the fault, the program with all of them, and the lines of faults that
  /// are none once the others are repaired.
  mutating func repairs(of faults: [FaultReport.Fault]) -> (
    changes: [Int32: [LineChange]], program: String, needless: Set<Int32>
  ) {
    let tasks = RepairTask.Maker(check, examination, search, lines).tasks(for: faults)
    var chosen: [Int: Edit] = [:]
    var current = examination
    tryAll(tasks, &chosen, &current)
    // A repair may need another one first.
    var hasChanged = true
    for _ in 0..<2 where hasChanged {
      hasChanged = false
      for (number, task) in tasks.enumerated() where chosen[number] == nil {
        for edit in task.edits.prefix(Self.trials) {
          var trial = chosen
          trial[number] = edit
          guard let next = examination(with: trial),
            next.isRepaired(task.wanted, inSize: task.isScale, from: current)
          else { continue }
          (chosen, current, hasChanged) = (trial, next, true)
          break
        }
      }
      if hasChanged { tryAll(tasks, &chosen, &current) }
    }
    var changes: [Int32: [LineChange]] = [:]
    for (number, edit) in chosen { changes[tasks[number].line] = lines.changes(by: edit) }
    if let rest = searchedAgain(tasks, chosen, current) {
      return (changes.merging(rest.changes) { own, _ in own }, rest.program, rest.needless)
    }
    if let rest = withArguments(tasks, chosen, current) {
      changes[rest.line] = rest.changes
      return (changes, rest.program, [])
    }
    if tryForward(tasks, &chosen, &current), let rest = searchedAgain(tasks, chosen, current) {
      for (number, edit) in chosen { changes[tasks[number].line] = lines.changes(by: edit) }
      return (changes.merging(rest.changes) { own, _ in own }, rest.program, rest.needless)
    }
    tryEven(tasks, &chosen, &current)
    let needless = needless(tasks, &chosen, &current)
    changes = [:]
    for (number, edit) in chosen { changes[tasks[number].line] = lines.changes(by: edit) }
    return (changes, current.text, needless)
  }

  /// The repairs of faults that are left, looked for anew in the program with those that were found; nil without any.
  private func searchedAgain(
    _ tasks: [RepairTask], _ chosen: [Int: Edit], _ current: Examination
  ) -> (changes: [Int32: [LineChange]], program: String, needless: Set<Int32>)? {
    let left = Set(tasks.indices.filter { chosen[$0] == nil }.map { tasks[$0].line })
    guard !left.isEmpty, !chosen.isEmpty, keepsLines(chosen), budget > 0,
      search.problem.graph.nodes.count <= Self.searchedSize
    else { return nil }
    var search = current.search(outline: current.outline)
    search.runAll(current.verdicts)
    let faults = FaultReport(search).faults.filter { left.contains($0.line) }
    var next = Repairer(check, current, search)
    next.budget = budget
    let rest = next.repairs(of: faults)
    return rest.changes.isEmpty ? nil : rest
  }

  /// The repair of the only fault that is left, if its function is passed something more; nil without any.
  private func withArguments(
    _ tasks: [RepairTask], _ chosen: [Int: Edit], _ current: Examination
  ) -> (line: Int32, changes: [LineChange], program: String)? {
    let left = tasks.indices.filter { chosen[$0] == nil }
    guard passesArguments, left.count == 1, budget > 0, keepsLines(chosen),
      search.problem.graph.nodes.count <= Self.searchedSize,
      let place = current.outline.place(ofLine: tasks[left[0]].line)
    else { return nil }
    let (line, before) = (tasks[left[0]].line, SourceLines(current.text))
    for (name, edit) in ArgumentEdits(current.outline, place, before).edits {
      guard let text = before.program(with: [edit]),
        let wider = try? check.examination(of: text, visit: current.visit)
      else { continue }
      var search = wider.search(outline: wider.outline)
      search.runAll(wider.verdicts)
      let faults = FaultReport(search).faults.filter { $0.line == line }
      var next = Repairer(check, wider, search)
      (next.budget, next.passesArguments) = (min(budget, Self.trials), false)
      let rest = next.repairs(of: faults)
      // What does not need it is no repair of this kind.
      let isUsed = rest.changes[line]?.contains { $0.new.contains { $0.contains(name) } } ?? false
      guard isUsed else { continue }
      return (line, LineDifference(before, SourceLines(rest.program)).changes, rest.program)
    }
    return nil
  }

  /// Whether lines keep their numbers, each being replaced by one.
  private func keepsLines(_ chosen: [Int: Edit]) -> Bool {
    chosen.values.allSatisfy { edit in
      lines.changes(by: edit).allSatisfy { $0.old.count == $0.new.count }
    }
  }

  /// Tries the likeliest changes of all faults that are left, together.
  private mutating func tryAll(
    _ tasks: [RepairTask], _ chosen: inout [Int: Edit], _ current: inout Examination
  ) {
    var trial = chosen
    let left = tasks.indices.filter { chosen[$0] == nil && !tasks[$0].edits.isEmpty }
    guard left.count > 1 else { return }
    for number in left { trial[number] = tasks[number].edits[0] }
    guard let next = examination(with: trial),
      left.allSatisfy({ next.isRepaired(tasks[$0].wanted, inSize: tasks[$0].isScale, from: current) })
    else { return }
    (chosen, current) = (trial, next)
  }

  /// Tries other changes for faults whose repair makes a step of another size than the others have.
  private mutating func tryEven(
    _ tasks: [RepairTask], _ chosen: inout [Int: Edit], _ current: inout Examination
  ) {
    let repaired = Set(tasks.flatMap(\.wanted))
    for (number, task) in tasks.enumerated()
    where chosen[number] != nil && !current.isEven(task.wanted, besides: repaired) {
      // Of all that do it the shortest: what is not needed for it may look like a number near to 1.
      let edits = task.edits.prefix(Self.uneven).sorted { $0.length < $1.length }
      for edit in edits {
        var trial = chosen
        trial[number] = edit
        guard let next = examination(with: trial), next.isEven(task.wanted, besides: repaired),
          next.isRepaired(task.wanted, inSize: task.isScale, from: current)
        else { continue }
        (chosen, current) = (trial, next)
        break
      }
    }
  }

  /// The lines of faults without whose repair the program is as right as with it; their changes are taken back.
  ///
  /// What only follows from another fault is none, even where the search has found it first.
  private mutating func needless(
    _ tasks: [RepairTask], _ chosen: inout [Int: Edit], _ current: inout Examination
  ) -> Set<Int32> {
    var needless: Set<Int32> = []
    let repaired = Set(tasks.flatMap(\.wanted))
    for (number, task) in tasks.enumerated().reversed() where !task.wanted.isEmpty {
      if chosen[number] == nil {
        if current.isRepaired(task.wanted, inSize: task.isScale, from: examination) {
          needless.insert(task.line)
        }
        continue
      }
      guard chosen.count > 1 else { continue }
      var trial = chosen
      trial[number] = nil
      guard let next = examination(with: trial) else { continue }
      let isRight = tasks.enumerated().allSatisfy { other, task in
        chosen[other] == nil
          || next.isRepaired(task.wanted, inSize: task.isScale, from: current)
            && next.isEven(task.wanted, besides: repaired)
      }
      guard isRight else { continue }
      (chosen, current) = (trial, next)
      needless.insert(task.line)
    }
    return needless
  }

  /// Tries changes of the forward pass and the loss for the faults that are left: the backward pass may be what is meant.
  ///
  /// Returns whether one of them has repaired something.
  private mutating func tryForward(
    _ tasks: [RepairTask], _ chosen: inout [Int: Edit], _ current: inout Examination
  ) -> Bool {
    let before = chosen.count
    for edit in forwardEdits() {
      let left = tasks.indices.filter {
        chosen[$0] == nil && !tasks[$0].wanted.isEmpty && !tasks[$0].isScale
      }
      guard let first = left.first(where: { tasks[$0].edits.isEmpty }) ?? left.first else { break }
      // Others may have to be repaired at the same time.
      let others = left.filter { $0 != first && !tasks[$0].edits.isEmpty }
      for helpers in others.isEmpty ? [[]] : [[], others] {
        var trial = chosen
        for number in helpers { trial[number] = tasks[number].edits[0] }
        trial[first] = edit
        guard let next = examination(with: trial) else { continue }
        let repaired = left.filter {
          next.isRepaired(tasks[$0].wanted, inSize: tasks[$0].isScale, from: current)
        }
        guard !repaired.isEmpty, helpers.allSatisfy(repaired.contains) else { continue }
        for number in repaired { chosen[number] = trial[number] ?? edit }
        current = next
        break
      }
    }
    return chosen.count > before
  }

  /// Changes of the statements that the loss is made of, the nearest to the loss first.
  private func forwardEdits() -> [Edit] {
    let problem = search.problem
    var last: [SourceSpan: Int] = [:]
    for number in problem.forward where problem.depends[number] && !problem.graph.nodes[number].isGiven {
      last[problem.graph.nodes[number].span] = number
    }
    let places = examination.outline.places.compactMap { place in
      place.statement.editedValue.flatMap { last[$0.elementSpan] }.map { (place: place, node: $0) }
    }
    return places.sorted { $0.node > $1.node }
      .flatMap { EditCatalog(forwardOf: examination.outline, $0.place, lines).edits }
  }

  /// What the program with some changes does; nil if it cannot be made or judged.
  private mutating func examination(with edits: [Int: Edit]) -> Examination? {
    guard budget > 0, let text = lines.program(with: edits.sorted { $0.key < $1.key }.map(\.value)) else {
      return nil
    }
    budget -= 1
    return try? check.examination(of: text, visit: examination.visit)
  }
}
