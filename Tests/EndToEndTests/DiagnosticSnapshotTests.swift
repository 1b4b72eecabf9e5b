import Foundation
import Notebook
import Testing

/// The whole text of every kind of message, through the real binary.
@Suite struct DiagnosticSnapshotTests {
  @Test(arguments: ["structure", "options", "names", "runs", "npy", "script"])
  func mistakesAreShownWithTheirLineAndAHint(name: String) throws {
    let folder = try Folder("mistakes")
    let outcome = try folder.run("render", "mistakes/\(name).md", "-j", "2")
    #expect(outcome.status == 1 && outcome.output == "")
    try Snapshot.check(outcome.errors, "\(name).txt")
    // The page is written all the same, and shows each error.
    let page = try folder.read("output/\(name).html")
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func filesThatCannotBeUsedAreNamed() throws {
    let folder = try Folder("mistakes")
    try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
    try folder.write("x\n", to: "a/lesson.md")
    try folder.write("x\n", to: "b/lesson.md")
    try folder.write("# Index\n", to: "c/index.md")
    try Data([0x61, 0x0A, 0x62, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: folder.path + "/latin.md"))
    try folder.write("x\n" + String(repeating: "![[]()", count: 10_001), to: "dense.md")
    try folder.write(String(repeating: "> ", count: 201) + "x\n", to: "deep.md")
    try folder.write("x\n", to: "locked")
    let outcome = try folder.run(
      "render", "mistakes/structrue.md", "empty", "a/lesson.md", "b/lesson.md", "c", "latin.md", "dense.md",
      "deep.md")
    #expect(outcome.status == 1)
    let blocked = try folder.run("render", "a/lesson.md", "-o", "locked")
    #expect(blocked.status == 1)
    try Snapshot.check(outcome.errors + "\n" + blocked.errors, "files.txt")
  }

  @Test func everyCodeOccursInASnapshot() throws {
    let names = ["structure", "options", "names", "runs", "npy", "script", "files"]
    let all = try names.map {
      try String(contentsOf: Snapshot.folder.appendingPathComponent("\($0).txt"), encoding: .utf8)
    }
    .joined()
    let missing = DiagnosticCode.allCases.filter { !all.contains("[\($0.rawValue)]") }
    #expect(missing == [])
  }
}
