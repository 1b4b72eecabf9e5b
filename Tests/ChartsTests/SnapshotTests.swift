import Charts
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SnapshotTests {
  @Test(arguments: Gallery.figures.map(\.name))
  func everyFigureIsWellFormed(name: String) throws {
    let figure = try #require(Gallery.figures.first { $0.name == name }).figure
    let image = figure.draw(idPrefix: "f")
    #expect(XMLParser(data: Data(image.svg.utf8)).parse())
    #expect(image.svg.contains("role=\"img\""))
    #expect(image.svg.contains("aria-labelledby=\"f-title f-desc\""))
    #expect(!image.svg.contains("nan\"") && !image.svg.contains("inf\""))
  }

  /// Compares with the stored drawing; to accept a new look, run with GRADBOOK_REWRITE_SNAPSHOTS=1 and read
  /// the difference in version control.
  @Test(arguments: ["loss-and-accuracy", "log-band-legend", "points", "images", "nothing"])
  func theDrawingIsAsStored(name: String) throws {
    let figure = try #require(Gallery.figures.first { $0.name == name }).figure
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/\(name).svg")
    let svg = figure.draw(idPrefix: "f").svg
    if ProcessInfo.processInfo.environment["GRADBOOK_REWRITE_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(svg.utf8).write(to: file)
    }
    let stored = try String(contentsOf: file, encoding: .utf8)
    #expect(svg == stored, "the drawing differs from Snapshots/\(name).svg")
  }
}
