import Foundation
import Syntax
import Testing

@Test func theProgramsThatGradbookIsMadeForAreRead() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let shared = root.deletingLastPathComponent().appendingPathComponent("shared")
  guard FileManager.default.fileExists(atPath: shared.path) else {
    print("skipped: \(shared.path) is not there, so its programs cannot be read")
    return
  }
  var read = 0
  for folder in ["seeds", "cases/backprop"] {
    let base = shared.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    for path in paths where path.hasSuffix(".py") {
      let text = try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)
      #expect(messages(text) == [], "\(path)")
      read += 1
    }
  }
  #expect(read >= 14)
}
