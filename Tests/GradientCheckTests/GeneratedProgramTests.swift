import Foundation
import GradientCheck
import Testing

/// Programs with faults that were put into them, and right ones.
@Suite struct GeneratedProgramTests {
  @Test func thereArePrograms() { #expect(JudgedProgram.generated.count == 100) }

  /// The share of parameters whose verdict is that of central differences may only become larger.
  @Test func verdictsAreThoseOfCentralDifferences() throws {
    var (right, all) = (0, 0)
    for program in JudgedProgram.generated {
      let verdicts = try program.checked().parameters
      for (name, verdict) in program.parameters {
        all += 1
        if verdicts.contains(where: { $0.name == name && $0.kind.rawValue == verdict }) { right += 1 }
      }
    }
    #expect(right >= 378, "\(right) of \(all) verdicts are right")
  }

  @Test(arguments: JudgedProgram.generated.filter(\.control))
  func nothingIsSaidAboutRightPrograms(_ program: JudgedProgram) throws {
    let findings = try program.checked().findings.filter { $0.severity != .note }
    #expect(findings.isEmpty, "\(findings.map { "\($0.line): \($0.message)" })")
  }

  /// The shares of wrong lines that are named, and of named lines that are wrong, may only become larger.
  @Test func wrongLinesAreNamed() throws {
    var (named, right, wanted) = (0, 0, 0)
    for program in JudgedProgram.generated where !program.control {
      let lines = Set(try program.checked().findings.filter { $0.severity == .error }.map(\.line))
      let faults = program.faults.filter { $0.severity == "error" }
      named += lines.count
      wanted += faults.count
      right += faults.count { fault in ([fault.line] + fault.also).contains(where: lines.contains) }
    }
    #expect(right >= 103, "\(right) of \(wanted) wrong lines are named")
    #expect(Double(right) >= 0.90 * Double(named), "\(right) of \(named) named lines are wrong")
  }
}
