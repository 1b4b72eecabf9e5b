@testable import Notebook
import Testing

@Suite struct SourceTextTests {
  @Test func linesEndAtEveryKindOfLineEnd() {
    #expect(SourceText(path: "a", text: "a\nb\r\nc\rd").lines == ["a", "b", "c", "d"])
    #expect(SourceText(path: "a", text: "a\n\n").lines == ["a", ""])
    #expect(SourceText(path: "a", text: "").lines == [])
  }

  @Test(arguments: [
    (1, "1:1"), (4, "1:4"), (6, "1:5"), (10, "1:6"), (11, "1:7"), (99, "1:7"),
  ])
  func bytesBecomeCharacters(byteColumn: Int, expected: String) {
    // e with an accent takes two bytes, the rocket four.
    let source = SourceText(path: "a", text: "abcé🚀x")
    #expect(source.position(line: 1, byteColumn: byteColumn).text == expected)
  }

  @Test func familyEmojiAndCombiningMarksAreOneCharacter() {
    let source = SourceText(path: "a", text: "👨‍👩‍👧e\u{301}x")
    #expect(source.position(line: 1, byteColumn: "👨‍👩‍👧e\u{301}".utf8.count + 1).text == "1:3")
  }

  @Test func tabsCountAsOneColumn() {
    #expect(SourceText(path: "a", text: "\t\tx").position(line: 1, byteColumn: 3).text == "1:3")
  }

  @Test func carriageReturnsStandInNoLine() {
    #expect(
      SourceText(path: "a", text: "one\r\ntwo").location(SourcePosition(line: 2, column: 1)).line == "two")
  }

  @Test func placesBehindTheEndOfALineGoOnInTheNext() {
    // A folded text `a < b` that stands in two lines of a quote.
    let source = SourceText(path: "a", text: "> - a <\n>   b\n")
    #expect(source.location(SourcePosition(line: 1, column: 8)).position?.text == "1:8")
    #expect(source.location(SourcePosition(line: 1, column: 9)).position?.text == "2:5")
    #expect(source.location(SourcePosition(line: 7, column: 7)).position?.text == "2:6")
    #expect(
      SourceText(path: "a", text: "").location(SourcePosition(line: 3, column: 9)).position?.text == "1:1")
  }

  @Test func aDiagnosticShowsItsLineAndACaret() {
    let source = SourceText(path: "a.md", text: "x\n\trate: abc")
    let diagnostic = Diagnostic(
      .badValue, "found 'abc', expected a number",
      at: source.location(SourcePosition(line: 2, column: 8), length: 3),
      help: "write a number",
      notes: [Diagnostic.Note("asked for here", at: source.location(SourcePosition(line: 1, column: 1)))])
    #expect(
      diagnostic.text(in: "lessons/") == """
        lessons/a.md:2:8: error: found 'abc', expected a number [bad-value]
         2 | \trate: abc
           | \t      ^^^
          = help: write a number
        lessons/a.md:1:1: note: asked for here
         1 | x
           | ^
        """)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let source = SourceText(
      path: "a.md", text: String(repeating: "x", count: 5_000) + "!" + String(repeating: "y", count: 500))
    let text = Diagnostic(.yaml, "here", at: source.location(SourcePosition(line: 1, column: 5_001))).text()
    let lines = text.split(separator: "\n").map(Array.init)
    #expect(lines.allSatisfy { $0.count < 200 })
    #expect(lines[1][lines[2].firstIndex(of: "^") ?? 0] == "!")
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let source = SourceText(path: "a.md", text: "\u{1B}[31mred")
    let text = Diagnostic(.yaml, "found '\u{7}'", at: source.location(SourcePosition(line: 1, column: 1)))
      .text()
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }
}
