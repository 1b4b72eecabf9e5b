import Syntax
import Testing

@Suite("No text makes the parser crash, hang or build a deep tree")
struct LimitTests {
  private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test func bracketsNestAsDeepAsInCPython() throws {
    _ = try Parser.parse(times("(", 200) + "1" + times(")", 200))
    _ = try Parser.parse(times("[", 200) + times("]", 200))
    #expect(messages(times("(", 201) + "1" + times(")", 201)) == ["1: too many nested parentheses"])
    #expect(messages(times("[", 100_000)) == ["1: too many nested parentheses"])
  }

  @Test(arguments: ["not ", "-", "a ** ", "lambda: ", "a if b else ", "`"])
  func expressionsNestAsDeepAsBrackets(piece: String) throws {
    #expect(messages("x = " + times(piece, 100_000) + "1\n") == ["1: too many nested expressions"])
  }

  @Test(arguments: ["a + ", "a.b + ", "(a) * "])
  func chainsNestInTheTreeUpToALimit(piece: String) throws {
    _ = try Parser.parse("x = " + times(piece, 900) + "1\n")
    #expect(messages("x = " + times(piece, 100_000) + "1\n") == ["1: too many nested operations"])
  }

  @Test func callsAndAttributesAreChainsToo() {
    #expect(messages("x" + times(".a", 100_000)) == ["1: too many nested operations"])
    #expect(messages("x" + times("()", 100_000)) == ["1: too many nested operations"])
    #expect(messages("x" + times("[1]", 100_000)) == ["1: too many nested operations"])
  }

  @Test func longIsNotDeep() throws {
    _ = try Parser.parse("x = [" + times("-1.5 if a else (2, b), ", 30_000) + "]\n")
    _ = try Parser.parse("x = " + times("a and ", 50_000) + "b\n")
    _ = try Parser.parse("x = a" + times(" < a", 50_000) + "\n")
    _ = try Parser.parse("x = " + times("'a' ", 50_000) + "\n")
    _ = try Parser.parse("f(" + times("a + b, ", 50_000) + ")\n")
    _ = try Parser.parse(times("x = 1\n", 50_000))
    _ = try Parser.parse("if x: pass\n" + times("elif y: pass\n", 900))
  }

  @Test func chainsInsideOfChainsAddUp() {
    let inner = "(" + times("a + ", 600) + "1)"
    #expect(messages("x = (\(inner) + 1)" + times(" + 1", 600) + "\n") == ["1: too many nested operations"])
    #expect(messages("if x: pass\n" + times("elif y: pass\n", 5000)) == ["1002: too many nested operations"])
  }

  @Test func blocksNestAsDeepAsInCPython() throws {
    let blocks = (0..<99).map { times(" ", $0) + "if x:\n" }.joined()
    _ = try Parser.parse(blocks + times(" ", 99) + "y\n")
    let deeper = (0..<200).map { times(" ", $0) + "if x:\n" }.joined()
    #expect(messages(deeper).contains("101: too many levels of indentation"))
  }

  @Test func longTextsAreRefused() {
    #expect(
      messages(times(times("x", 50_000), 1000)) == [
        "1: the program is 50000000 bytes long; the most that is read are 4194304"
      ])
  }

  @Test(arguments: [
    "(\n", "x = [1,\n", "{'a': (\n", "f'{", "\"\"\"", "“", "\0", "\\\n", "match x:\n", "if x:\n",
  ])
  func unfinishedTextsTakeLinearTime(piece: String) {
    let count = 1_000_000 / piece.utf8.count
    #expect(messages(times(piece, count)).count <= 50)
  }
}
