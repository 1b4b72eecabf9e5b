import Foundation
import Script
import Testing

/// Programs whose warnings CPython 3.11 with NumPy 2.4.6 has written (`Oracle/make_warnings.py`).
@Suite struct WarningTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Programs/warnings")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".py") }.sorted().map { String($0.dropLast(3)) }
  }()

  @Test func thereArePrograms() { #expect(Self.names.count >= 12) }

  @Test(arguments: names)
  func aProgramWarnsOfWhatPythonWarnsOf(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name).py"), encoding: .utf8)
    let expected = try String(contentsOf: Self.folder.appending(path: "\(name).warnings"), encoding: .utf8)
    #expect(try Script(text).run().warnings == expected)
  }

  @Test func aWarningIsANoteOfItsLineThatIsMadeOnce() throws {
    let text =
      "import numpy as np\nfor i in range(5):\n    x = [1, np.log(0), np.log(-1), np.log(0)]\nnp.log(0)\n"
    let notes = try Script(text).run().notes
    #expect(
      notes.map { "\($0.span.line):\($0.span.column) \($0.message)" } == [
        "3:13 RuntimeWarning: divide by zero encountered in log",
        "3:24 RuntimeWarning: invalid value encountered in log",
        "4:1 RuntimeWarning: divide by zero encountered in log",
      ])
  }

  @Test func thereIsAnEndToWhatAProgramCanWarnOf() throws {
    let text = "import warnings\nfor i in range(100000):\n    warnings.warn(str(i))\nprint('end')\n"
    let outcome = try Script(text).run()
    #expect(outcome.output == "end\n" && outcome.notes.count == 100)
  }
}

extension Script.Outcome {
  /// The notes that are warnings of Python's, as `Oracle/program_warnings.py` writes them.
  var warnings: String {
    notes.filter { $0.message.prefix { $0 != ":" }.hasSuffix("Warning") }
      .map { "\($0.span.line) \($0.message)\n" }.joined()
  }
}
