import Arrays
import Script
import Syntax

/// Looks for a change of each faulty statement that makes the program's gradients right, and tries it.
struct Repairer {
  /// A fault with what became of it.
  struct Repair {
    let fault: FaultReport.Fault
    /// The change; nil if none was found.
    let edit: Edit?
    /// The statement as it is then.
    let text: String?
  }

  private let check: ProgramCheck
  /// How many programs are run for one fault at most.
  private static let trials = 40

  init(_ check: ProgramCheck) { self.check = check }

  /// Repairs faults one after the other, in the order in which they were found; what is repaired stays so.
  func repairs(of faults: [FaultReport.Fault], in examination: Examination) -> (
    repairs: [Repair], program: String
  ) {
    var current = examination
    var found: [Int32: Repair] = [:]
    var program = check.text
    // A repair may need another one first.
    var hasChanged = true
    for _ in 0..<2 where hasChanged {
      hasChanged = false
      for fault in faults where found[fault.line] == nil {
        guard let (edit, next, text) = repair(fault, current) else { continue }
        found[fault.line] = Repair(fault: fault, edit: edit, text: text)
        (current, program) = (next, next.text)
        hasChanged = true
      }
    }
    return (faults.map { found[$0.line] ?? Repair(fault: $0, edit: nil, text: nil) }, program)
  }

  private func repair(
    _ fault: FaultReport.Fault, _ current: Examination
  ) -> (edit: Edit, next: Examination, text: String)? {
    // Where nothing true is known to belong, nothing can be looked for.
    let isKnown = fault.suspects.contains { if case .unexplained = $0.fault { false } else { true } }
    guard isKnown, let place = current.outline.place(ofLine: fault.line) else { return nil }
    let lines = SourceLines(current.text)
    let catalog = EditCatalog(current.outline, place, lines)
    let edits = EditFilter(check, current).likely(catalog.edits, place).prefix(Self.trials)
    let wanted = Set(fault.suspects.flatMap(\.fixed).map { current.problem.members[$0].path })
    let isScale = fault.suspects.contains { if case .scale = $0.fault { true } else { false } }
    for edit in edits {
      let text = edit.program(lines)
      guard let next = try? check.examination(of: text),
        next.isRepaired(wanted, inSize: isScale, from: current)
      else { continue }
      let changed = SourceLines(text)
      let shown = changed.line(Int(place.lines.lowerBound))
      return (edit, next, shown)
    }
    return nil
  }
}
