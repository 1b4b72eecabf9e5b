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

  /// A search for the step's faults that has not begun.
  func search(outline: ProgramOutline) -> FaultSearch {
    let order = UpdateOrder(problem)
    var search = FaultSearch(order.corrected, outline, directions: verdicts.directions)
    for suspect in order.suspects { search.blame(suspect) }
    return search
  }

  /// Whether some parameters, by their paths, are right here, and nothing that was right before is wrong.
  ///
  /// `inSize` asks for steps that are no multiple of what the rate says either.
  func isRepaired(_ wanted: Set<String>, inSize: Bool, from before: Examination) -> Bool {
    guard problem.members.map(\.path) == before.problem.members.map(\.path) else { return false }
    for (number, member) in problem.members.enumerated() {
      let (old, new) = (before.verdicts.constants[number], verdicts.constants[number])
      if wanted.contains(member.path) {
        guard let factor = new.factor, factor > 0 else { return false }
        if inSize, abs(factor / verdicts.rates[number] - 1) > 1e-4 { return false }
      }
      if let factor = old.factor, factor > 0 {
        guard let now = new.factor, now > 0 else { return false }
      }
    }
    return true
  }
}
