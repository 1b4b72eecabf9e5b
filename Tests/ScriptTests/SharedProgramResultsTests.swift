import Foundation
import Script
import Testing

/// The programs that Gradbook is made for, which lie beside the repository in `../shared`: CPython 3.11 with NumPy 2.4.6
/// has written what they print (`Oracle/make_shared.py`).
@Suite struct SharedProgramResultsTests {
  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let store = here.appending(path: "Oracle/shared")
  private static let shared = here.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared")

  static let cases: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: store.path)) ?? []
    return files.filter { $0.hasSuffix(".out") }.map { String($0.dropLast(4)) }.sorted().filter {
      $0 != "first" && $0 != "second"
    }
  }()

  @Test func thereAreTwelvePrograms() { #expect(Self.cases.count == 12) }

  @Test(arguments: cases)
  func aProgramPrintsAndWarnsOfWhatPythonDoes(name: String) throws {
    guard let text = try Self.text("cases/backprop/\(name)/code.py") else { return }
    let outcome = try Script(text).run()
    try Self.compare(outcome, name, tolerance: 1e-6)
  }

  @Test func theFirstSeedPrintsWhatPythonPrints() throws {
    guard let text = try Self.text("seeds/first.py") else { return }
    try Self.compare(try Script(text).run(), "first", tolerance: 1e-10)
  }

  @Test func everyLossOfTheFirstSeedIsNumPys() throws {
    guard let text = try Self.text("seeds/first.py") else { return }
    let expected = try Self.losses("first").map { $0[0] }
    let found = try Self.watched(text, "0.5 * np.sum((y - a2) ** 2) / train_size")
    #expect(expected.count == 2_000 && found.count == 2_000)
    for (pass, pair) in zip(expected, found).enumerated() where pair.0 != pair.1 {
      #expect((pair.0 - pair.1).magnitude <= 1e-10 * pair.0, "pass \(pass)")
    }
  }

  /// At the larger rates each last place decides what the next pass is, so that numbers are compared at .001 alone.
  @Test func theSecondSeedPrintsPythonsTextAndAtASmallRateItsNumbers() throws {
    guard let text = try Self.text("seeds/second.py") else { return }
    let outcome = try Script(text).run()
    let expected = try String(contentsOf: Self.store.appending(path: "second.out"), encoding: .utf8)
    #expect(PrintedText(outcome.output).rest == PrintedText(expected).rest)
    let count = expected.split(separator: "alpha")[0].utf8.count + 5
    let (ours, theirs) = (outcome.output.utf8.prefix(count), expected.utf8.prefix(count))
    #expect(String(decoding: ours, as: UTF8.self) == String(decoding: theirs, as: UTF8.self))
    #expect(
      try outcome.warnings
        == String(contentsOf: Self.store.appending(path: "second.warnings"), encoding: .utf8)
    )
  }

  /// `make disagreement` measures the same anew.
  @Test func theSecondSeedDiffersFromNumPyHardlyMoreThanNumPyFromItself() throws {
    guard let text = try Self.text("seeds/second.py") else { return }
    let rates = "for alpha in (0.001, 0.01, 1.0):", condition = "if i % 20 == 0:"
    #expect(text.ranges(of: rates).count == 1 && text.ranges(of: condition).count == 1)
    let all = text.replacing(rates, with: "for alpha in (0.001,):").replacing(condition, with: "if True:")
    let expected = try Self.losses("second")
    let found = PrintedText(try Script(all.replacing("loss %.4f", with: "loss %.17g")).run().output).numbers
    // Behind the rate, three numbers a pass: its number, the loss, the accuracy.
    let losses = stride(from: 2, to: found.count, by: 3).map { found[$0] }
    #expect(expected.count == 101 && losses.count == 101)
    let ours = zip(expected, losses).map { Self.distance($1, $0[0]) }
    let between = expected.map { row in
      row.map { one in row.map { Self.distance($0, one) }.max() ?? 0 }.max() ?? 0
    }
    let (largest, last) = (try #require(ours.max()), try #require(ours.last))
    let (largestBetween, lastBetween) = (try #require(between.max()), try #require(between.last))
    #expect(largest <= 10 * largestBetween)
    #expect(last <= 10 * lastBetween)
  }

  private static func distance(_ one: Double, _ other: Double) -> Double {
    one == other ? 0 : (one - other).magnitude / other.magnitude
  }

  private static func compare(_ outcome: Script.Outcome, _ name: String, tolerance: Double) throws {
    let expected = PrintedText(try String(contentsOf: store.appending(path: "\(name).out"), encoding: .utf8))
    let found = PrintedText(outcome.output)
    #expect(outcome.failure == nil)
    #expect(found.lineCount == expected.lineCount)
    #expect(found.rest == expected.rest)
    #expect(expected.distance(to: found) <= tolerance)
    let warnings = try String(contentsOf: store.appending(path: "\(name).warnings"), encoding: .utf8)
    #expect(outcome.warnings == warnings)
  }

  /// The values of an expression, one a turn of the program's training loop.
  private static func watched(_ text: String, _ expression: String) throws -> [Double] {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    let watch = ScriptSettings.Watch(name: "loss", text: expression, line: line, column: 3)
    return try Script(text, settings: ScriptSettings(watches: [watch])).run().watched["loss"] ?? []
  }

  /// The stored losses: a row a pass, a column for each way of running NumPy.
  private static func losses(_ name: String) throws -> [[Double]] {
    let text = try String(contentsOf: store.appending(path: "\(name)-losses.txt"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.first != "#" }.map { line in
      line.split(separator: " ").compactMap { Double($0) }
    }
  }

  /// A program; nil, which is said, where `../shared` is not there.
  private static func text(_ path: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: shared.path) else {
      print("skipped: \(shared.path) is not there, so \(path) cannot be run")
      return nil
    }
    return try String(contentsOf: shared.appending(path: path), encoding: .utf8)
  }
}
