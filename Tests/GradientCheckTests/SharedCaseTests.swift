import Foundation
import GradientCheck
import Testing

/// The cases in `../shared/cases/backprop`, which were measured with NumPy.
@Suite struct SharedCaseTests {
  struct Case: Decodable, Sendable {
    struct Loss: Decodable, Sendable {
      let expression: String
      let line: Int
      enum CodingKeys: String, CodingKey { case expression, line = "at_line" }
    }
    struct Parameter: Decodable, Sendable {
      let name: String
      let gradient: String?
      let verdict: String
    }
    struct Fault: Decodable, Sendable {
      let line: Int
      let also: [Int]?
      enum CodingKeys: String, CodingKey { case line, also = "also_accept_lines" }
    }
    let loss: Loss
    let parameters: [Parameter]
    let faults: [Fault]
    let control: Bool
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/cases/backprop")
  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return found.filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/case.json").path())
    }
    .sorted()
  }()

  @Test(.enabled(if: !names.isEmpty, "the cases are not beside the repository"), arguments: names)
  func verdictsAndLinesAreThoseOfTheCase(_ name: String) throws {
    let place = Self.folder.appending(path: name)
    let known = try JSONDecoder().decode(
      Case.self, from: Data(contentsOf: place.appending(path: "case.json")))
    let code = try String(contentsOf: place.appending(path: "code.py"), encoding: .utf8)
    let verdict = try ProgramCheck(text: code, loss: known.loss.expression, line: known.loss.line).run()
    let kinds = Dictionary(uniqueKeysWithValues: verdict.parameters.map { ($0.name, $0.kind.rawValue) })
    #expect(kinds == Dictionary(uniqueKeysWithValues: known.parameters.map { ($0.name, $0.verdict) }))
    let lines = Set(verdict.findings.map(\.line))
    for fault in known.faults {
      #expect(([fault.line] + (fault.also ?? [])).contains(where: lines.contains), "line \(fault.line)")
    }
    let errors = verdict.findings.filter { $0.severity == .error }.count
    #expect(errors <= known.faults.count)
    if known.control { #expect(verdict.findings.isEmpty) }
    #expect(verdict.findings.allSatisfy { $0.severity == .note || !$0.changes.isEmpty })
  }

  @Test(.enabled(if: !names.isEmpty, "the cases are not beside the repository"), arguments: names)
  func theSameLinesAreNamedWhenNobodyTellsTheLoss(_ name: String) throws {
    let place = Self.folder.appending(path: name)
    let known = try JSONDecoder().decode(
      Case.self, from: Data(contentsOf: place.appending(path: "case.json")))
    let code = try String(contentsOf: place.appending(path: "code.py"), encoding: .utf8)
    let found = try ProgramCheck(findingIn: code).run()
    let told = try ProgramCheck(text: code, loss: known.loss.expression, line: known.loss.line).run()
    #expect(found.findings.map(\.line) == told.findings.map(\.line))
    #expect(found.parameters.map(\.kind) == told.parameters.map(\.kind))
  }

  /// The first question's program: L2 of the wrong sign in dw2 and dw1, bias gradients times the bias, and a hidden delta
  /// made of the averaged weight gradient.
  @Test(.enabled(if: !names.isEmpty, "the cases are not beside the repository"))
  func theFirstQuestionHasFiveWrongLines() throws {
    let file = Self.folder.deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "seeds/first.py")
    let code = try String(contentsOf: file, encoding: .utf8).replacing(
      "train_size = 500", with: "train_size = 60")
    let loss = "0.5*np.sum((y - a2)**2)/train_size + 0.5*reg_lambda*(np.sum(w1**2) + np.sum(w2**2))"
    let errors = try ProgramCheck(text: code, loss: loss, line: 40).run().findings.filter {
      $0.severity == .error
    }
    #expect(errors.map(\.line) == [42, 43, 44, 46, 47])
  }

  /// The second question's program: the softplus stands for its derivative, sums over samples are read as means, and its
  /// aliases and its schedule harm nobody.
  @Test(.enabled(if: !names.isEmpty, "the cases are not beside the repository"))
  func theSecondQuestionHasAWrongSlopeAndSumsForMeans() throws {
    let file = Self.folder.deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "seeds/second.py")
    let code = try String(contentsOf: file, encoding: .utf8).replacing(
      "shapes(600)", with: "shapes(40)"
    ).replacing("alpha, 101", with: "alpha, 4")
    let findings = try ProgramCheck(findingIn: code).run().findings
    func lines(_ severity: GradientFinding.Severity) -> [Int] {
      findings.filter { $0.severity == severity }.map(\.line)
    }
    #expect(lines(.error) == [20] && lines(.warning) == [42, 43])
    #expect(findings.filter { $0.severity == .note }.map(\.kind) == [.inPlace, .inPlace, .unusedSchedule])
  }
}
