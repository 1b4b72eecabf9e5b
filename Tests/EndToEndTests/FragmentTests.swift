import Foundation
import Synchronization
import Testing

@Suite struct FragmentTests {
  private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  @Test(arguments: [
    ("# A *b*\n", "<h1>A <em>b</em></h1>\n"), ("<b>x</b>\n", "<p><b>x</b></p>\n"), ("", ""),
    ("![a](b.png)\n", "<p><img src=\"b.png\" alt=\"a\" /></p>\n"),
    ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("    code\n", "<pre><code>code\n</code></pre>\n"),
    ("<script>x</script>\n", "<script>x</script>\n"), ("a\\\nb\n", "<p>a<br />\nb</p>\n"),
  ])
  func commonMarkIsWrittenAsItsReferenceWritesIt(markdown: String, html: String) throws {
    let outcome = try Folder().run("render", "--fragment", "-", input: markdown)
    #expect(outcome.status == 0 && outcome.errors == "" && outcome.output == html)
  }

  @Test func blocksRunInAFragment() throws {
    let folder = try Folder()
    let good = try folder.run(
      "render", "--fragment", "-", input: "```nn data d\nkind: xor\n```\n\n`nn d.samples:d` points\n")
    #expect(good.status == 0 && good.output.contains("4 points") || good.output.contains(">4<"))
    let wrong = try folder.run("render", "--fragment", "-", input: "`nn d.samples`\n")
    #expect(
      wrong.status == 1 && wrong.errors.hasPrefix("<stdin>:1:5: error: no block is named 'd' [unknown-name]"))
    let bytes = try Gradbook.run(["render", "--fragment", "-"], in: folder.path, input: Data([0x61, 0xFF]))
    #expect(
      bytes.status == 1 && bytes.errors.hasPrefix("<stdin>:1:2: error: found a byte that is not UTF-8 text"))
  }

  @Test func allExamplesOfCommonMarkAreWrittenByteForByte() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appendingPathComponent("shared/commonmark/spec-0.30.json")
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: \(file.path) is not there, so the 652 examples of CommonMark 0.30 cannot be compared")
      return
    }
    let examples = try JSONDecoder().decode([Example].self, from: data)
    #expect(examples.count == 652)
    let folder = try Folder()
    let wrong = Mutex<[Int]>([])
    let path = folder.path
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      for example in examples where example.example % 4 == worker {
        let outcome = try? Gradbook.run(
          ["render", "--fragment", "-", "-j", "1"], in: path, input: Data(example.markdown.utf8))
        if outcome?.output != example.html || outcome?.status != 0 {
          wrong.withLock { $0.append(example.example) }
        }
      }
    }
    #expect(wrong.withLock { $0.sorted() } == [])
  }
}
