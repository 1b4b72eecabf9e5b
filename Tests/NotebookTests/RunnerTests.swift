import Foundation
@testable import Notebook
import Synchronization
import Tensor
import Testing

@Suite struct RunnerTests {
  @Test func blocksRunInTheOrderOfTheirNames() {
    let text =
      "`nn s.total`\n\n```nn sum s\nof: [t, n]\n```\n```nn sum t\nof: n\nweight: 2\n```\n```nn numbers n\n```\n"
    #expect(run(text).inlines.map(\.text) == ["3"])
  }

  @Test func whatDependsOnAFailureIsNotRun() {
    let text =
      "```nn numbers n\nkind: broken\n```\n```nn sum s\nof: n\n```\n```nn sum t\nof: s\n```\nIt is `nn s.total` and `nn claim: n.last < 1`.\n"
    #expect(
      run(text).diagnostics.map(\.short) == [
        "1:7 training: broken on purpose", "4:7 not-run: not run, because 'n' failed",
        "7:7 not-run: not run, because 's' failed", "10:11 not-run: not known, because 's' failed",
        "10:35 not-run: not known, because 'n' failed",
      ])
  }

  @Test func anErrorThatIsShownOnPurposeIsAWarning() {
    let result = run("```nn numbers n\nkind: broken\nerror: true\n```\n")
    #expect(!result.hasFailed && result.diagnostics.map(\.severity) == [.warning])
    #expect(!run("```nn numbers n\ncurve: x\nerror: true\n```\n").hasFailed)
  }

  @Test func claimsFailTheRunWithTheirMiss() {
    let result = run("```nn numbers n\n```\n`nn claim: n.last > 2` and `nn claim: n.last < 2`\n")
    #expect(result.diagnostics.map(\.short) == ["3:12 claim: claim does not hold: found 1, 1 below 2"])
    #expect(result.inlines.map(\.text) == ["n.last > 2", "n.last < 2"])
    #expect(result.inlines.map(\.isClaim) == [true, true])
  }

  @Test func valuesTakeFormats() {
    #expect(
      run(
        "```nn numbers n\ncurve: [0.12345]\n```\n`nn n.last:.2f` `nn n.last | .1%` `nn n.last` `nn first-above(n.loss, 1):d`\n"
      )
      .inlines.map(\.text) == ["0.12", "12.3%", "0.12345", "never"])
  }

  @Test func theNumberOfThreadsChangesNothing() {
    let many = (0..<20).map { index in
      "```nn sum s\(index)\nof: [a, \(index > 0 ? "s\(index - 1)" : "b")]\nweight: 0.3\n```\n`nn s\(index).total:.17g`\n"
    }.joined()
    let text = "```nn numbers a\ncurve: [0.1]\n```\n```nn numbers b\ncurve: [0.7]\nkind: broken\n```\n" + many
    let results = [1, 2, 4].map { run(text, threads: $0) }
    for result in results.dropFirst() {
      #expect(result.inlines.map(\.text) == results[0].inlines.map(\.text))
      #expect(result.diagnostics == results[0].diagnostics)
    }
  }

  @Test func imagesAreEmbeddedFromTheFolderAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gradbook-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("in/sub"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("GIF".utf8).write(to: folder.appendingPathComponent("in/a b.gif"))
    try Data("x".utf8).write(to: folder.appendingPathComponent("secret.png"))
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("in/link.png"),
      withDestinationURL: folder.appendingPathComponent("secret.png"))
    let text =
      "![](a%20b.gif)\n\n![](../secret.png)\n\n![](link.png)\n\n![](a.txt)\n\n![](gone.png)\n\n![](https://x.org/a.png)\n"
    let pool = ThreadPool(threads: 1)
    let runner = Runner(folder: NotebookFolder(path: folder.path + "/in"), pool: pool)
    let result = runner.run(plan(text))
    #expect(result.images == ["a%20b.gif": "data:image/gif;base64,R0lG"])
    #expect(
      result.diagnostics.map { "\($0.place) \($0.code.rawValue) \($0.severity.rawValue)" } == [
        "3:5 outside-folder error", "5:5 outside-folder error", "7:5 image error", "9:5 image error",
        "11:5 image warning",
      ])
    // A fragment goes into a page that somebody else makes: images are not even looked up.
    var options = DocumentOptions()
    options.isFragment = true
    let fragment = Document(parsing: SourceText(path: "-", text: text), options: options)
    #expect(runner.run(Plan(fragment, verbs: [])).diagnostics == [])
  }

  @Test func everyBlockThatRunsIsObservedOnce() {
    let pool = ThreadPool(threads: 2)
    defer { pool.shutdown() }
    let seen = Mutex<[String]>([])
    let runner = Runner(
      folder: NotebookFolder(path: "."), pool: pool,
      observe: { cell, work in
        seen.withLock { $0.append(cell.title) }
        return work()
      })
    let text = "```nn numbers n\n```\n```nn sum s\nof: n\n```\n```nn sum t\nof: gone\n```\n`nn s.total`\n"
    let result = runner.run(plan(text))
    #expect(seen.withLock { $0 } == ["n", "s"] && result.inlines.map(\.text) == ["1"])
  }

  @Test func filesAreReadPieceByPiece() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("gradbook-\(UUID())").path
    try Data([1, 2, 3, 4, 5]).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let name = (path as NSString).lastPathComponent
    let file = try NotebookFolder(path: FileManager.default.temporaryDirectory.path).open(name)
    var bytes: [UInt8] = [0, 0, 0]
    let isFilled = bytes.withUnsafeMutableBytes(file.fill)
    #expect(file.size == 5 && isFilled && bytes == [1, 2, 3])
    let isFilledAgain = bytes.withUnsafeMutableBytes(file.fill)
    #expect(!isFilledAgain)
    #expect(throws: NotebookFolder.Problem.outside) { try NotebookFolder(path: path).open("../" + name) }
  }

  @Test func filesOutsideTheFolderCannotBeRead() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gradbook-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("in/sub"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([0x61, 0xFF]).write(to: folder.appendingPathComponent("in/binary.csv"))
    try Data("a".utf8).write(to: folder.appendingPathComponent("in/sub/points.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/up", withDestinationPath: folder.path)
    let inside = NotebookFolder(path: folder.path + "/in")
    func problem(_ path: String) -> NotebookFolder.Problem? {
      do throws(NotebookFolder.Problem) {
        _ = try inside.text(of: path)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem("sub/points.csv") == nil && problem("sub/../sub/points.csv") == nil)
    for path in ["/etc/passwd", "~/x", "up/secret.csv", "up/gone", "", "a\0b", "../x"] {
      #expect(problem(path) == .outside, "\(path)")
    }
    #expect(problem("sub") == .notAFile && problem("binary.csv") == .notUTF8)
    #expect(problem("sub/pionts.csv") == .missing(nearest: "sub/points.csv"))
    #expect(problem("sub/zzz") == .missing(nearest: nil))
  }
}
