import Script
import Syntax

/// A program's step with its verdicts.
struct Examination {
  /// The program's text.
  let text: String
  let outline: ProgramOutline
  /// Which visit the step starts at.
  let visit: Int
  let problem: StepProblem
  let verdicts: StepVerdicts
  /// The parameters that a step before this one has changed although the loss changed with none of them.
  let flatSteps: [String]

  /// What another such examination costs, about: the bytes that the run keeps, those that are computed at the points, and
  /// what each operation there costs besides, as so many bytes.
  var work: Int {
    let elements = problem.graph.nodes.reduce(0) { $0 + $1.shape.reduce(1, *) }
    return problem.step.run.trace.byteCount + 200 * elements + 40_000 * problem.graph.nodes.count
  }

  /// A search for the step's faults that has not begun.
  func search(outline: ProgramOutline) -> FaultSearch {
    let order = UpdateOrder(problem)
    var search = FaultSearch(order.corrected, outline, directions: verdicts.directions)
    for suspect in order.suspects { search.blame(suspect) }
    return search
  }

  /// Whether some parameters, by their paths, are right and kept here, and nothing that was right before is wrong.
  ///
  /// `inSize` asks for steps that are no multiple of what the rate says either.
  func isRepaired(_ wanted: Set<String>, inSize: Bool, from before: Examination) -> Bool {
    let (own, old) = (constantsOfKept, before.constantsOfKept)
    for path in wanted {
      guard let now = own[path], let factor = now.constant.factor, factor > 0 else { return false }
      if inSize, abs(factor / now.rate - 1) > 1e-4 { return false }
    }
    return old.allSatisfy { path, was in
      guard let now = own[path] else { return false }
      guard let factor = was.constant.factor, factor > 0 else { return true }
      return (now.constant.factor ?? 0) > 0
    }
  }

  /// Whether some parameters' steps have the size, beside what the rate says, that most of those have that were right
  /// before; where all were repaired, the size that the rate says if any has it, else that of most.
  func isEven(_ wanted: Set<String>, besides repaired: Set<String>) -> Bool {
    let sizes = constantsOfKept.compactMapValues { own in own.constant.factor.map { $0 / own.rate } }
      .filter { $0.value > 0 }
    let others = sizes.filter { !wanted.contains($0.key) }
    let right = others.filter { !repaired.contains($0.key) }
    let counted = (right.isEmpty ? others : right).values
    func isSame(_ size: Double, _ other: Double) -> Bool { abs(size / other - 1) < 1e-4 }
    if right.isEmpty, counted.contains(where: { isSame($0, 1) }) {
      return wanted.allSatisfy { path in sizes[path].map { isSame($0, 1) } ?? false }
    }
    func support(_ size: Double) -> Int { counted.count { isSame($0, size) } }
    let most = counted.map(support).max() ?? 0
    return wanted.allSatisfy { path in sizes[path].map { most == 0 || support($0) == most } ?? false }
  }

  /// What the step does to each array whose new value the program keeps, by path.
  private var constantsOfKept: [String: (constant: MemberConstant, rate: Double)] {
    var result: [String: (constant: MemberConstant, rate: Double)] = [:]
    for (number, member) in problem.members.enumerated()
    where problem.step.parameters[member.parameter].isKept {
      let constant = member.increment == nil ? verdicts.constants[number] : .none
      result[member.path] = (constant, verdicts.rates[number])
    }
    return result
  }
}
