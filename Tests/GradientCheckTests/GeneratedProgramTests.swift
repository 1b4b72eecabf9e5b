import Foundation
import GradientCheck
import Testing

/// Programs with faults that were put into them, and right ones.
@Suite struct GeneratedProgramTests {
  /// The verdict on each program; nil where the check failed.
  private static let checked = JudgedProgram.generated.map { ($0, try? $0.checked()) }

  @Test func everyProgramIsChecked() {
    #expect(Self.checked.count == 100 && Self.checked.allSatisfy { $0.1 != nil })
  }

  /// The number of parameters whose verdict is that of central differences may only become larger.
  @Test func verdictsAreThoseOfCentralDifferences() {
    var (right, all) = (0, 0)
    for (program, verdict) in Self.checked {
      for (name, kind) in program.parameters {
        all += 1
        if verdict?.parameters.contains(where: { $0.name == name && $0.kind.rawValue == kind }) == true {
          right += 1
        }
      }
    }
    #expect(right >= 381, "\(right) of \(all) verdicts are right")
  }

  @Test func nothingIsSaidAboutRightPrograms() {
    for (program, verdict) in Self.checked where program.control {
      let findings = (verdict?.findings ?? []).filter { $0.severity != .note }
      #expect(findings.isEmpty, "\(program.name): \(findings.map { "\($0.line): \($0.message)" })")
    }
  }

  /// The numbers of wrong lines that are named, and of named lines that are wrong, may only become larger.
  @Test func wrongLinesAreNamed() {
    var (named, right, wanted) = (0, 0, 0)
    for (program, verdict) in Self.checked where !program.control {
      let lines = Set((verdict?.findings ?? []).filter { $0.severity == .error }.map(\.line))
      let faults = program.faults.filter { $0.severity == "error" }
      named += lines.count
      wanted += faults.count
      right += faults.count { fault in ([fault.line] + fault.also).contains(where: lines.contains) }
    }
    #expect(right >= 109, "\(right) of \(wanted) wrong lines are named")
    #expect(Double(right) >= 0.97 * Double(named), "\(right) of \(named) named lines are wrong")
  }
}
