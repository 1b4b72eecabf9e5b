import Foundation
import Testing

/// Whether clang, which builds what the scripts run, is on the path.
private let hasClang = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  .contains { FileManager.default.isExecutableFile(atPath: $0 + "/clang") }

/// The quick part of `make identity`; the scripts say what differs.
///
/// That an epoch allocates nothing is shown there alone: it holds for code that is specialised across files.
@Suite(.enabled(if: hasClang, "clang, which builds the kernels' program, is not on the path"))
struct IdentityTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Identity")

  /// Runs a script and returns what it wrote, if it failed.
  private func failure(of script: String, _ arguments: String...) throws -> String? {
    let log = FileManager.default.temporaryDirectory.appendingPathComponent("identity-\(UUID())")
    defer { try? FileManager.default.removeItem(at: log) }
    try Data().write(to: log)
    let process = Process()
    process.executableURL = Self.folder.appendingPathComponent(script)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? nil : try String(contentsOf: log, encoding: .utf8)
  }

  @Test func kernelsGiveTheStoredBitsOnEveryInstructionSet() throws {
    #expect(try failure(of: "check-kernels.sh", "quick") == nil)
  }

  @Test func trainingsGiveTheStoredBitsWithAnyNumberOfThreads() throws {
    #expect(try failure(of: "check-training.sh", "quick", Gradbook.path) == nil)
  }

  /// A changed stylesheet changes it too: `make digests` stores it anew.
  @Test func thePageWithAllChartsIsTheStoredOne() throws {
    #expect(try failure(of: "check-charts.sh", "quick", Gradbook.path) == nil)
  }
}
