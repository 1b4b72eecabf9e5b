@testable import Notebook
import Testing

@Suite struct OptionTypeTests {
  /// Decodes `yaml` as the value of `key`; the value, else the message.
  private func decode<Value>(_ type: OptionType<Value>, _ yaml: String) -> String {
    let text = "key: \(yaml)\n"
    let source = SourceText(path: "a.md", text: text)
    var yamlReader = YAMLReader(OptionText(source: source, text: text, firstLine: 1))
    guard case .mapping(let entries)? = yamlReader.read(allowsEquals: false)?.content else {
      return "not a mapping"
    }
    var reader = OptionReader(entries, at: .start, session: OptionSession(source: source, parameters: [:]))
    let value = reader.readOptional("key", type, "A key.")
    let problems = reader.session.diagnostics.map { $0.message + ($0.help.map { " (\($0))" } ?? "") }
    if let value { return type.encode(value).plainText + problems.joined() }
    return problems.joined(separator: "; ")
  }

  @Test(arguments: [
    ("010", "10"), ("-.5", "-0.5"), ("1e-3", "0.001"), ("20%", "0.2"), ("+5.", "5"), ("1_000.5", "1000.5"),
    ("\"0.5\"", "0.5"), ("-0", "0"), (".5e1", "5"),
  ])
  func numbersAreRead(yaml: String, expected: String) {
    #expect(decode(.number(), yaml) == expected)
  }

  @Test(arguments: [
    "nan", ".nan", "inf", "-.inf", "abc", "0x10", "1:30", ".", "%", "-", "1e", "1e999", "--1", "[1]", "٣",
  ])
  func whatIsNotAFiniteDecimalNumberIsRefused(yaml: String) {
    let found = yaml == "[1]" ? "a list" : "'\(yaml)'"
    #expect(
      decode(.number(), yaml == "-" || yaml == "%" ? "'\(yaml)'" : yaml)
        == "found \(found), expected a number")
  }

  @Test func aDecimalCommaGetsAHint() {
    #expect(decode(.number(), "0,5") == "found '0,5', expected a number (write the decimal point as '.')")
  }

  @Test func rangesAreKept() {
    #expect(decode(.number(.positive), "0") == "found 0, expected a number > 0")
    #expect(decode(.number(.positive), "-1") == "found -1, expected a number > 0")
    #expect(decode(.number(.nonNegative), "0") == "0")
    #expect(decode(.number(.share), "101%") == "found 101%, expected a number from 0 to 1")
    #expect(decode(.number(.properShare), "1") == "found 1, expected a number between 0 and 1")
    #expect(decode(.number(.momentum), "1") == "found 1, expected a number >= 0 and < 1")
    #expect(decode(.number(.decay), "1") == "1")
    #expect(decode(.number(.aboveOne), "1") == "found 1, expected a number > 1")
  }

  @Test(arguments: [("010", "10"), ("1e3", "1000"), ("+7", "7"), ("12_000", "12000"), ("4.0", "4")])
  func wholeNumbersAreRead(yaml: String, expected: String) {
    #expect(decode(.integer(1...(.max)), yaml) == expected)
  }

  @Test(arguments: ["1.5", "abc", "100%", "nan", "1e99", "99999999999999999999"])
  func whatIsNotAWholeNumberIsRefused(yaml: String) {
    #expect(decode(.integer(1...9), yaml) == "found '\(yaml)', expected a whole number from 1 to 9")
  }

  @Test func wholeNumbersHaveRanges() {
    #expect(decode(.integer(1...9), "0") == "found 0, expected a whole number from 1 to 9")
    #expect(decode(.integer(1...(.max)), "-3") == "found -3, expected a whole number >= 1")
  }

  @Test func seedsFillSixtyFourBits() {
    #expect(decode(.seed, "18446744073709551615") == "18446744073709551615")
    #expect(decode(.seed, "1.5").hasPrefix("found '1.5', expected a whole number from 0"))
  }

  @Test func yesAndNoAreTexts() {
    #expect(decode(.text, "no") == "no")
    #expect(decode(.flag, "no") == "found 'no', expected true or false (write 'false')")
    #expect(decode(.flag, "Yes") == "found 'Yes', expected true or false (write 'true')")
    #expect(decode(.flag, "true") == "true")
    #expect(decode(.flag, "1") == "found '1', expected true or false")
  }

  @Test func wordsOfAClosedSetAreSuggested() {
    #expect(decode(OptionType<NumbersKind>.word, "broken") == "broken")
    #expect(
      decode(OptionType<NumbersKind>.word, "borken")
        == "found 'borken', expected one of: fine, broken (did you mean 'broken'?)")
    #expect(
      decode(OptionType<NumbersKind>.word, "{a: b}") == "found a mapping, expected one of: fine, broken")
  }

  @Test func listsTakeASingleElementAndReportEveryMistake() {
    #expect(decode(.list(of: .number()), "3") == "[3]")
    #expect(
      decode(.list(of: .number()), "[a, 1, b]")
        == "found 'a', expected a number; found 'b', expected a number")
    #expect(decode(.list(of: .number()), "[]") == "found a list, expected at least 1 element")
  }

  @Test func mappingsTakeAShorthandAndRefuseUnknownKeys() {
    let type = OptionType.mapping("a thing", shorthand: "size", encode: { .integer($0) }) { reader in
      reader.require("size", .integer(1...9), "The size.")
    }
    #expect(decode(type, "4") == "4")
    #expect(decode(type, "{size: 5}") == "5")
    #expect(
      decode(type, "{sise: 5}")
        == "'size' is missing (add 'size:', a whole number from 1 to 9); unknown option 'sise' of a thing (did you mean 'size'?)"
    )
    #expect(
      decode(type, "{size = 5}")
        == "'size' is missing (add 'size:', a whole number from 1 to 9); found '=' after 'size', expected ':' (write 'size: 5')"
    )
    #expect(decode(type, "[1]") == "found a list, expected a thing")
    #expect(type.nested.map(\.key) == ["size"])
  }

  @Test func longTextsAreCutInMessages() {
    let long = String(repeating: "x", count: 500)
    #expect(decode(.number(), long).count < 120)
  }

  @Test(arguments: [
    ("epoch", "epochs"), ("lerning", "learning"), ("kidn", "kind"), ("KIND", "kind"), ("zzz", nil), ("", nil),
  ])
  func theNearestWordIsSuggested(word: String, expected: String?) {
    #expect(nearest(word, in: ["kind", "epochs", "learning", ""]) == expected)
  }

  @Test func withoutANearWordThereIsAList() {
    #expect(suggestion("zzz", in: ["a1", "b1"]) == "there is: a1, b1")
    #expect(suggestion("zzz", in: [], none: "add one") == "add one")
  }

  @Test func everyBlockTakesTheOptionsOfQuarto() {
    #expect(
      DisplayOptions.declarations.map(\.key) == ["echo", "code-fold", "caption", "alt", "label", "error"])
    let cell = plan(
      "```nn numbers a\necho: true\ncode-fold: show\nfig-cap: C\nfig-alt: A\nlabel: L\nerror: true\n```\n"
    ).cells[0]
    #expect(cell.display.source == .open && cell.display.caption == "C" && cell.display.alternative == "A")
    #expect(cell.display.label == "L" && cell.display.toleratesError)
    #expect(plan("```nn numbers a\necho: false\n```\n").cells[0].display.source == .hidden)
    #expect(
      problems("```nn numbers a\ncaption: a\nfig-cap: b\ncode-fold: maybe\n```\n") == [
        "3:1 conflicting-keys: 'fig-cap' and 'caption' mean the same",
        "4:12 bad-value: found 'maybe', expected true, false or show",
      ])
  }
}
