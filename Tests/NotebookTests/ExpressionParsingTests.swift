@testable import Notebook
import Testing

@Suite struct ExpressionParsingTests {
  /// The syntax tree with every operation in parentheses, or the error with its offset.
  private func parse(_ text: String) -> String {
    do throws(ExpressionError) {
      return try Expression(parsing: text, at: .start).root.text
    } catch {
      return "\(error.offset): \(error.message)" + (error.help.map { " (\($0))" } ?? "")
    }
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(1 + (2 * 3))"), ("1 - 2 - 3", "((1 - 2) - 3)"), ("8 / 4 / 2", "((8 / 4) / 2)"),
    ("-a * b", "(-(a) * b)"), ("(1 + 2) * 3", "((1 + 2) * 3)"), ("-(1 + 2)", "-((1 + 2))"),
    ("--1", "-(-(1))"),
    ("a < 1 and b < 2 or c < 3", "(((a < 1) and (b < 2)) or (c < 3))"),
    ("a < 1 or b < 2 and c < 3", "((a < 1) or ((b < 2) and (c < 3)))"),
    ("not a < 1 and b < 2", "(not((a < 1)) and (b < 2))"),
    ("not (a < 1 and b < 2)", "not(((a < 1) and (b < 2)))"),
    ("a-b", "a-b"), ("a - b", "(a - b)"), ("a -b", "(a - b)"), ("a.b-c.05", "a.b-c.05"), ("x2.y_z", "x2.y_z"),
    ("0.4 < x <= 0.6", "(0.4 < x <= 0.6)"), ("a ≤ b ≥ c ≠ d", "(a <= b >= c != d)"), ("a == 1", "(a == 1)"),
    ("x within [0, 1 + 1]", "(x within 0 .. (1 + 1))"), ("x ≈ 1 ± 0.1", "(x near 1 by 0.1)"),
    ("x ~= 1 +- 0.1", "(x near 1 by 0.1)"), ("a.b falls", "(a.b falls)"),
    ("a rises after epoch 3 * 2", "(a rises after (3 * 2))"),
    ("97%", "0.97"), ("1e-3", "0.001"), (".5", "0.5"), ("5.", "5"), ("1_000", "1000"), ("never", "inf"),
    ("$rate × 2", "($rate * 2)"),
    ("count(a < 1) >= 18", "(count((a < 1)) >= 18)"), ("at(a.b, 3)", "at(a.b, 3)"),
    ("quantile(x, .25)", "quantile(x, 0.25)"),
    ("all(a < 1)", "all((a < 1))"), ("a − 1", "(a - 1)"),
  ])
  func textsBecomeTrees(text: String, expected: String) {
    #expect(parse(text) == expected)
  }

  @Test(arguments: [
    ("", "0: found nothing, expected an expression"), ("  ", "0: found nothing, expected an expression"),
    ("1 +", "3: found the end, expected a number, a name or '('"),
    ("1 2", "2: found number 2, expected an operator or the end"),
    ("(1", "2: found the end, expected ')'"), ("1)", "1: found ')', expected an operator or the end"),
    ("a = 1", "2: found '=', which has no meaning here (compare with '==')"),
    ("a & b", "2: found '&', which has no meaning here"),
    ("a wihtin [0, 1]", "2: found 'wihtin', expected an operator or the end (did you mean 'within'?)"),
    ("a within 0, 1", "9: found number 0, expected '['"),
    ("a within [0, 1", "14: found the end, expected ']'"),
    ("a ≈ 1", "5: found the end, expected '±' and a tolerance"),
    ("a rises after 3", "14: found number 3, expected 'epoch'"),
    ("lats(a)", "0: unknown function 'lats' (did you mean 'last'?)"),
    ("at(a)", "0: found 1 argument, expected at(curve, epoch): its value at that epoch; at the last one for never"),
    ("last()", "0: found 0 arguments, expected last(curve): its value at the last epoch"),
    ("last(a, b, c)", "0: found 3 arguments, expected last(curve): its value at the last epoch"),
    ("$", "0: found '$' alone, expected a parameter's name behind it"),
    (".", "0: found '.', which has no meaning here"),
    ("1 + (a < 2)", "4: found a condition, expected a number"),
    ("a < 1 and b", "10: found a number, expected a condition"),
    ("a or b < 1", "0: found a number, expected a condition"),
    ("not a", "4: found a number, expected a condition"),
    ("count(a)", "6: found a number, expected a condition"),
    ("median(a < 1)", "7: found a condition, expected a number"),
    ("last(a + 1)", "5: found something computed, expected a curve such as NAME.train.loss"),
    ("1 falls", "0: found something computed, expected a curve such as NAME.train.loss"),
    ("(a < 1) < 2", "0: found a condition, expected a number"),
    ("-(a < 1)", "1: found a condition, expected a number"),
    ("a < (b < 2)", "4: found a condition, expected a number"),
    ("1.2.3", "3: found number 0.3, expected an operator or the end"),
  ])
  func mistakesAreReportedAtTheirCharacter(text: String, expected: String) {
    #expect(parse(text) == expected)
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000) + "1",
    String(repeating: "not ", count: 100_000) + "a < 1", String(repeating: "1 + ", count: 100_000) + "1",
    String(repeating: "last(", count: 50_000),
  ])
  func hostileExpressionsAreRefused(text: String) {
    #expect(throws: ExpressionError.self) { try Expression(parsing: text, at: .start) }
  }

  @Test func aLongSumIsStillEvaluated() throws {
    let text = (0..<499).map { _ in "1" }.joined(separator: " + ")
    #expect(try Expression(parsing: text, at: .start).number { _ in nil } == 499)
  }

  @Test func pathsAndParametersKnowTheirPlaces() throws {
    let expression = try Expression(parsing: "é.x < $a + b.y", at: SourcePosition(line: 3, column: 10))
    #expect(expression.paths.map { "\($0.position.text) \($0.value)" } == ["3:10 é.x", "3:21 b.y"])
    #expect(expression.parameters.map { "\($0.position.text) \($0.value)" } == ["3:16 a"])
    #expect(expression.below("run").paths.map(\.value) == ["run.é.x", "run.b.y"])
  }

  @Test func epochsAreKnownAsSuch() throws {
    func isEpoch(_ text: String) throws -> Bool { try Expression(parsing: text, at: .start).isEpoch }
    #expect(try isEpoch("argmin(a)") && isEpoch("slow.first-flip") && isEpoch("median(first-above(a, 1))"))
    #expect(try !isEpoch("a.loss") && !isEpoch("first(a)") && !isEpoch("argmin(a) / 2"))
  }

  @Test func everyFunctionHasItsArgumentsInItsUsage() {
    for function in ExpressionFunction.allCases {
      let arguments = function.usage.drop { $0 != "(" }.prefix { $0 != ")" }.split(separator: ",")
      #expect(arguments.count == function.argumentCount)
    }
  }
}

extension Expression.Node {
  /// The tree with every operation in parentheses.
  fileprivate var text: String {
    switch self {
    case .number(let value): NumberWords.short(value)
    case .path(let path, _): path
    case .parameter(let name, _): "$" + name
    case .call(let name, let arguments, _): "\(name)(\(arguments.map(\.text).joined(separator: ", ")))"
    case .negative(let node): "-(\(node.text))"
    case .arithmetic(let sign, let a, let b): "(\(a.text) \(sign) \(b.text))"
    case .comparison(let nodes, let signs):
      "(" + zip(nodes, signs + [""]).map { "\($0.text) \($1)" }.joined(separator: " ").dropLast() + ")"
    case .within(let node, let low, let high): "(\(node.text) within \(low.text) .. \(high.text))"
    case .near(let a, let b, let t): "(\(a.text) near \(b.text) by \(t.text))"
    case .trend(let curve, let rises, let after, _):
      "(\(curve.text) \(rises ? "rises" : "falls")" + (after.map { " after \($0.text)" } ?? "") + ")"
    case .and(let a, let b): "(\(a.text) and \(b.text))"
    case .or(let a, let b): "(\(a.text) or \(b.text))"
    case .not(let node): "not(\(node.text))"
    }
  }
}
