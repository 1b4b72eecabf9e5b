@testable import Notebook
import Testing

@Suite struct MarkdownLimitsTests {
  private func problems(_ text: String) -> [String] {
    document(text).diagnostics.map { "\($0.place) \($0.code.rawValue)" }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      (
        String(repeating: "- ", count: 30_000) + "x" + String(repeating: "\n", count: 30_000),
        "1:401 too-deep"
      ),
      (
        String(repeating: "> ", count: 30_000) + "x" + String(repeating: "\n", count: 30_000),
        "1:401 too-deep"
      ),
      (String(repeating: ">", count: 100_000) + "a*", "1:201 too-deep"),
      ("é\n\n" + String(repeating: "1. ", count: 8_000) + "x", "3:601 too-deep"),
      (String(repeating: ">", count: 150) + String(repeating: "a*", count: 100_000), "1:60152 too-dense"),
      (String(repeating: "![[]()", count: 50_000), "1:60002 too-dense"),
      (String(repeating: "[a](<b", count: 20_000), "1:60001 too-dense"),
      (String(repeating: "*a\n", count: 40_000), "30001:1 too-dense"),
      (
        (0..<8_000).map { String(repeating: "  ", count: $0) + "- x\n" }.joined().prefix(3_000_000) + "",
        "1002:2003 too-deep"
      ),
    ])
  func hostileTextIsRefusedAtItsPlace(text: String, expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      String(repeating: "- ", count: 199) + "x\n", String(repeating: ">", count: 199) + "x\n",
      String(repeating: "*a ", count: 29_000), String(repeating: "![[]()", count: 7_400),
      String(repeating: "*a\n\n", count: 20_000), String(repeating: "- ", count: 5_000),
      String(repeating: "* ", count: 5_000) + "\n",
      (0..<900).map { String(repeating: "  ", count: $0) + "- x\n" }.joined(),
      String(repeating: "`a` ", count: 20_000), String(repeating: "a\n", count: 50_000),
    ])
  func textBelowTheBoundsIsRead(text: String) {
    #expect(problems(text) == [])
  }

  @Test func deepTreesAreWalkedWithoutRecursion() {
    let text =
      String(repeating: ">", count: 199) + String(repeating: "*a ", count: 20_000)
      + String(repeating: "b* ", count: 5_000)
    let tree = MarkdownTree(parsing: text)
    var depth = 0
    var deepest = 0
    tree.walk { step in
      if case .enter = step { depth += 1 } else { depth -= 1 }
      deepest = max(deepest, depth)
    }
    #expect(depth == 0 && deepest > 200)
  }

  @Test func theTreeIsThatOfCommonMark() {
    let tree = MarkdownTree(parsing: "# A *b* `c`\n\n1. x\n\n- [l](u \"t\")\n  ![i](v)\n\n<br>\n\n***\n")
    let kinds = tree.nodes.map(\.kind)
    #expect(kinds[0] == .document && kinds[1] == .heading(level: 1))
    #expect(tree.plainText(of: 1) == "A b c")
    #expect(kinds.contains(.list(start: 1, tight: true)) && kinds.contains(.list(start: nil, tight: true)))
    #expect(
      kinds.contains(.link(destination: "u", title: "t"))
        && kinds.contains(.image(destination: "v", title: "")))
    #expect(kinds.contains(.htmlBlock("<br>\n")) && kinds.last == .thematicBreak)
    #expect(
      tree.nodes.indices.dropFirst().allSatisfy { index in
        tree.nodes[index].parent.map { $0 < index } ?? false
      })
  }
}
