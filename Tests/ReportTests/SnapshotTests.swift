import Foundation
import Testing

@testable import Report

struct SnapshotTests {
  /// Compares `text` with a stored file; `GRADBOOK_REWRITE_SNAPSHOTS=1` stores it anew.
  private func expectSnapshot(_ name: String, _ text: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["GRADBOOK_REWRITE_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let stored = try String(contentsOf: file, encoding: .utf8)
    #expect(text == stored, "GRADBOOK_REWRITE_SNAPSHOTS=1 swift test stores the new text")
  }

  @Test func aPageIsWrittenAsStored() throws {
    // The stylesheet changes more often than the structure and has tests of its own.
    let html = HTMLPage(result: Demo.result, options: Demo.options).html
      .replacing(Stylesheet.text, with: "[stylesheet]").replacing(Stylesheet.policy, with: "[policy]")
    try expectSnapshot("page.html", html)
  }

  @Test func aFragmentIsWrittenAsStored() throws {
    try expectSnapshot("fragment.html", HTMLFragment(result: Demo.result).html)
  }

  @Test func resultsForMachinesAreWrittenAsStored() throws {
    try expectSnapshot(
      "report.json", JSONReport(result: Demo.result, version: "0.1.0", numericVersion: "1").text)
  }

  @Test func anIndexIsWrittenAsStored() throws {
    let html = IndexPage(
      entries: [
        .init(address: "a.html", title: "Moons & more", description: "Two moons.", errors: 0, figures: 3),
        .init(address: "b/c d.html", title: "Broken", description: nil, errors: 2, figures: 1),
      ], version: "0.1.0"
    ).html.replacing(Stylesheet.text, with: "[stylesheet]").replacing(Stylesheet.policy, with: "[policy]")
    try expectSnapshot("index.html", html)
  }
}
