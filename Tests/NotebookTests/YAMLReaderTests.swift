@testable import Notebook
import Testing

@Suite struct YAMLReaderTests {
  /// What is said about a block's options, as `line:column code: message`.
  private func slips(_ yaml: String, allowsEquals: Bool = false) -> [String] {
    var reader = YAMLReader(
      OptionText(source: SourceText(path: "a.md", text: yaml), text: yaml, firstLine: 1))
    _ = reader.read(allowsEquals: allowsEquals)
    return reader.diagnostics.map(\.short)
  }

  private func entries(_ yaml: String) -> [String] {
    var reader = YAMLReader(
      OptionText(source: SourceText(path: "a.md", text: yaml), text: yaml, firstLine: 1))
    guard case .mapping(let entries)? = reader.read(allowsEquals: false)?.content else { return [] }
    return entries.map {
      "\($0.key.position.text) \($0.key.value) = \($0.value.position.text) \($0.value.yaml)"
    }
  }

  @Test func keysAndValuesHaveTheirPlaces() {
    #expect(
      entries("kind: moons\nsplit: {test: 0.2}\nlist:\n  - é: \"b\"\n") == [
        "1:1 kind = 1:7 moons", "2:1 split = 2:8 {test: 0.2}", "3:1 list = 4:3 [{é: \"b\"}]",
      ])
  }

  @Test func nothingIsInterpreted() {
    #expect(
      entries("a: 010\nb: no\nc: -.5\nd: 1:30\ne: ~\nf: 2001-01-01\n") == [
        "1:1 a = 1:4 010", "2:1 b = 2:4 no", "3:1 c = 3:4 -.5", "4:1 d = 4:4 1:30", "5:1 e = 5:4 ~",
        "6:1 f = 6:4 2001-01-01",
      ])
  }

  @Test(arguments: [
    ("\tkind: moons\n", "1:1 tab: found a tab in the indentation, where YAML takes only spaces"),
    ("split:\n \ttest: 0.2\n", "2:2 tab: found a tab in the indentation, where YAML takes only spaces"),
    ("kind:\u{A0}moons\n", "1:6 no-break-space: found a no-break space, which YAML does not take as a space"),
    (
      "\u{A0}kind: moons\n", "1:1 no-break-space: found a no-break space, which YAML does not take as a space"
    ),
    (
      "kind\u{A0}: moons\n", "1:5 no-break-space: found a no-break space, which YAML does not take as a space"
    ),
    (
      "kind: moons\u{A0}\n",
      "1:12 no-break-space: found a no-break space, which YAML does not take as a space"
    ),
    (
      "a: {b: 1,\u{202F}c: 2}\n",
      "1:10 no-break-space: found a no-break space, which YAML does not take as a space"
    ),
    ("-\u{A0}a\n", "1:2 no-break-space: found a no-break space, which YAML does not take as a space"),
    ("rate = 0.1\n", "1:6 equals-sign: found '=' after 'rate', expected ':'"),
    ("rate=0.1\n", "1:5 equals-sign: found '=' after 'rate', expected ':'"),
    ("a: 1\nb: 2\na: 3\n", "3:1 duplicate-key: key 'a' is given twice"),
    ("x: {a: 1, b: 2, a: 3}\n", "1:17 duplicate-key: key 'a' is given twice"),
    ("x: {a: {a: 1}, 'a': 3}\n", "1:17 duplicate-key: key 'a' is given twice"),
    ("- a: 1\n  b: {a: 2}\n  a: 3\n", "3:3 duplicate-key: key 'a' is given twice"),
    ("1: a\n\"1\": b\n", "2:2 duplicate-key: key '1' is given twice"),
    ("a: &x 1\nb: *x\n", "1:4 yaml: found an anchor or alias ('&' or '*'), which options do not take"),
    ("a: !t &x [1]\n", "1:7 yaml: found an anchor or alias ('&' or '*'), which options do not take"),
    (
      "a: [1, 2\nb: 3\n",
      "2:2 yaml: not YAML: did not find expected ',' or ']', while parsing a flow sequence"
    ),
    ("a: b: c\n", "1:5 yaml: not YAML: mapping values are not allowed in this context"),
    (
      "a: @b\n",
      "1:4 yaml: not YAML: found character that cannot start any token, while scanning for the next token"
    ),
    ("a: 1\n b: 2\n", "2:3 yaml: not YAML: mapping values are not allowed in this context"),
    ("? [a]\n: 1\n", "1:3 yaml: found a list or mapping as a key, expected a word"),
  ])
  func eachSlipHasItsOwnMessage(yaml: String, expected: String) {
    #expect(slips(yaml) == [expected])
  }

  @Test(arguments: [
    "caption: \"Der Verlust\u{A0}: klein\u{A0}\"\n", "caption: 5\u{A0}% weniger\n",
    "# a\u{A0}: b\nkind: moons\n",
    "caption: R & D, 2 * 3\n", "caption: '&x'\n", "a: b=c\n", "x: {a: 1}\ny: {a: 2}\n", "- a: 1\n- a: 2\n",
    "text: |\n  \u{A0}indented\n", "a:\n  k: 1\nb:\n  k: 2\n",
  ])
  func whatIsRightIsNotASlip(yaml: String) {
    #expect(slips(yaml) == [])
  }

  @Test func equalsSignsAreLeftAloneWhereStatementsStand() {
    #expect(slips("- a.x == 1\n", allowsEquals: true) == [])
  }

  @Test func aDuplicateNamesTheFirstPlaceAndTheFirstValueStays() {
    let yaml = "a: 1\nb: 2\na: 3\na: 4\n"
    var reader = YAMLReader(
      OptionText(source: SourceText(path: "a.md", text: yaml), text: yaml, firstLine: 1))
    let root = reader.read(allowsEquals: false)
    #expect(reader.diagnostics.map(\.place) == ["3:1", "4:1"])
    #expect(reader.diagnostics.flatMap(\.notes).map { $0.location.position?.text } == ["1:1", "1:1"])
    #expect(root?.yaml == "{a: 1, b: 2}")
  }

  @Test func placesBehindAMendedSlipAreThoseOfTheFile() {
    #expect(entries("rate=abc\n") == ["1:1 rate = 1:6 abc"])
    #expect(entries("a:\n\tb: 1\n") == ["1:1 a = 2:2 {b: 1}"])
    #expect(
      entries("\ta: 1\n\tb:\n\t\tc: x\n\td: 2\n") == ["1:2 a = 1:5 1", "2:2 b = 3:3 {c: x}", "4:2 d = 4:5 2"])
    #expect(entries("a: 1\n\tb: 2\n") == ["1:1 a = 1:4 1", "2:2 b = 2:5 2"])
    #expect(entries("é\u{A0}:\u{A0}x\n") == ["1:1 é = 1:5 x"])
  }

  @Test func manySlipsComeInOneRun() {
    #expect(slips("a = 1\n\tb: 2\nc:\u{A0}3\n").count >= 3)
  }

  @Test func aHundredKeysGivenTwiceEndInTime() {
    let yaml = (0..<2_000).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    #expect(slips(yaml).count == 20)
  }

  @Test(arguments: [
    String(repeating: "[", count: 41), String(repeating: "- ", count: 41) + "x",
    "a: " + String(repeating: "{b: ", count: 60), String(repeating: " ", count: 161) + "a: 1",
    String(repeating: "[", count: 100_000), String(repeating: "? ", count: 50_000),
  ])
  func tooDeepIsRefused(yaml: String) {
    #expect(slips(yaml).map { $0.contains("too-deep") } == [true])
  }

  @Test func longLinesOfDashesAreReadInTime() {
    #expect(slips("a: x" + String(repeating: "-", count: 200_000)) == [])
  }

  @Test func placesOfABlockInAQuoteAreThoseOfTheFile() {
    let text = "> ```nn numbers a\n> curve: x\n> ```\n\n- ```nn numbers b\n    curve: y\n  ```\n"
    #expect(
      problems(text) == [
        "2:10 bad-value: found 'x', expected a number", "6:12 bad-value: found 'y', expected a number",
      ])
  }
}
