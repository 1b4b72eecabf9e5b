import Arrays
import Testing

@Suite struct ElementwiseOracleTests {
  /// Operations that IEEE 754 does not fix to the last bit.
  private static let inexact: Set<String> = [
    "power", "arctan2", "hypot", "logaddexp", "exp", "expm1", "exp2", "log", "log1p", "log2", "log10", "sin",
    "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "arcsinh", "arccosh", "arctanh",
    "cbrt",
  ]

  @Test func operationsGiveWhatNumPyGives() throws {
    var binary: [String: BinaryOperation] = [:]
    var unary: [String: UnaryOperation] = [:]
    for operation in BinaryOperation.allCases { binary["\(operation)"] = operation }
    for operation in UnaryOperation.allCases { unary["\(operation)"] = operation }
    for line in try ElementwiseCase.all("elementwise.txt") {
      let outcome = ElementwiseOutcome {
        if let operation = binary[line.name] {
          return try BinaryOperation.apply(operation, line.operands[0], line.operands[1])
        }
        return try UnaryOperation.apply(#require(unary[line.name]), line.operands[0])
      }
      let ulps: Int64 = Self.inexact.contains(line.name) ? 4 : 0
      #expect(outcome.agrees(with: line.result, ulps: ulps), "\(line.line)\n\(outcome.text)")
    }
  }
}
