import Foundation
import Testing

/// Texts that are compared with files under `Fixtures/snapshots`; GRADBOOK_REWRITE_SNAPSHOTS=1 writes them anew.
enum Snapshot {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Fixtures/snapshots")

  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let url = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["GRADBOOK_REWRITE_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return
    }
    let stored = try String(contentsOf: url, encoding: .utf8)
    let (now, then) = (text.split(separator: "\n"), stored.split(separator: "\n"))
    let line = zip(now, then).enumerated().first { $1.0 != $1.1 }
    #expect(
      text == stored,
      "\(name) changed\(line.map { " at line \($0.offset + 1): \($0.element.0)" } ?? ""); GRADBOOK_REWRITE_SNAPSHOTS=1 stores it",
      sourceLocation: sourceLocation)
  }
}
