import Syntax
import Testing

@Suite("Programs are read as CPython reads them")
struct GrammarTests {
  @Test func everyRuleOfTheGrammarGivesTheTreeOfCPython() throws {
    let cases = try OracleFile.cases("trees.txt")
    #expect(cases.count > 200)
    for (program, result) in cases {
      let hasPlaces = result.hasPrefix("places ")
      let expected = result.dropFirst(hasPlaces ? 7 : 6)
      do throws(SyntaxErrors) {
        let tree = try Parser.parse(program)
        var writer = TreeText(hasPlaces: hasPlaces)
        let text = writer.body(tree.body)
        #expect(text == expected, "\(program)")
      } catch {
        Issue.record("\(program): \(error.errors[0].message)")
      }
    }
  }

  @Test func everyErrorHasTheWordsAndTheLineOfCPython() throws {
    let cases = try OracleFile.cases("errors.txt")
    #expect(cases.count > 300)
    for (program, expected) in cases {
      do throws(SyntaxErrors) {
        _ = try Parser.parse(program)
        Issue.record("no error in \(program)")
      } catch {
        let first = error.errors[0]
        #expect("\(first.span.line) \(first.message)" == expected, "\(program)")
      }
    }
  }

  @Test func positionsOfErrorsCountCharacters() throws {
    #expect(
      errors("x = 'é' + + \n").map(\.span) == [SourceSpan(line: 1, column: 13, endLine: 1, endColumn: 13)])
    #expect(errors("ä = ö ü\n").map(\.span) == [SourceSpan(line: 1, column: 7, endLine: 1, endColumn: 8)])
  }

  @Test func numbersKeepTheirValues() throws {
    let values =
      "x = 1e400, 5e-324, 0.1, 1_0.0_1e1_0, 9223372036854775807, 9223372036854775808, 0xFFFF_FFFF, 0o17, 0b11"
    #expect(
      try tree(values)
        == "{(assign [(name x)] (tuple [(float 7ff0000000000000) (float 1) (float 3fb999999999999a) "
        + "(float 42374e6cc9000000) (int 9223372036854775807) (int 9223372036854775808) (int 4294967295) "
        + "(int 15) "
        + "(int 3)]))}")
    #expect(try tree("0x123456789abcdef0123456789") == "{(expression (int 90144042682896311822508713865))}")
    let long = String(repeating: "9", count: 4301)
    #expect(
      errors(long).map(\.message) == [
        "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use "
          + "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
          + "literals "
          + "to avoid decimal conversion limits."
      ])
  }

  @Test func theEndOfALineMayBeWrittenInThreeWays() throws {
    let expected = "{(assign [(name x)] (int 1)) (if (name x) {(assign [(name y)] (str \"a\\u{a}b\"))} {})}"
    for end in ["\n", "\r\n", "\r"] {
      let program = ["x = 1", "if x:", "  y = '''a", "b'''", ""].joined(separator: end)
      #expect(try tree(program) == expected)
    }
    #expect(try tree("\u{FEFF}x = 1") == "{(assign [(name x)] (int 1))}")
  }
}
