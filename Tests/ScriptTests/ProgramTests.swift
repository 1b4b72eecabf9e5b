import Foundation
import Script
import Syntax
import Testing

/// Programs whose output CPython 3.11 with NumPy 2.4.6 has written (`Oracle/run_programs.py`).
@Suite struct ProgramTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Programs")

  static let names: [String] = {
    let areas = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return areas.sorted().flatMap { area in
      let files =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: area).path)) ?? []
      return files.filter { $0.hasSuffix(".py") }.sorted().map { "\(area)/\($0.dropLast(3))" }
    }
  }()

  /// The text of a program.
  static func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).py"), encoding: .utf8)
  }

  @Test func thereArePrograms() { #expect(Self.names.count > 300) }

  @Test(arguments: names)
  func aProgramPrintsWhatPythonPrints(name: String) throws {
    let text = try Self.text(of: name)
    let expected = try String(contentsOf: Self.folder.appending(path: "\(name).out"), encoding: .utf8)
    #expect(Self.transcript(text) == expected)
  }

  /// What a program prints, and the exception that ends it on two lines of their own.
  private static func transcript(_ text: String) -> String {
    do {
      let outcome = try Script(text).run()
      guard let failure = outcome.failure else { return outcome.output }
      let message = failure.message.isEmpty ? "" : ": \(failure.message)"
      return ending(outcome.output, failure.type + message, failure.span.line)
    } catch {
      guard let first = error.errors.first else { return "" }
      return ending("", "\(first.typeName): \(first.message)", first.span.line)
    }
  }

  private static func ending(_ output: String, _ words: String, _ line: Int32) -> String {
    let gap = output.isEmpty || output.hasSuffix("\n") ? "" : "\n"
    return output + gap + "!!! \(words.replacingOccurrences(of: "\n", with: "\\n"))\n!!! line \(line)\n"
  }
}
