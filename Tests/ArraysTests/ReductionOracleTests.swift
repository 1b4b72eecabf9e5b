import Arrays
import Testing

@Suite struct ReductionOracleTests {
  @Test func reductionsGiveWhatNumPyGivesToTheLastBit() throws {
    var reductions: [String: Reduction] = [:]
    for reduction in Reduction.allCases { reductions["\(reduction)"] = reduction }
    for line in try ElementwiseCase.all("reductions.txt") {
      let options = line.arguments.split(separator: ";")
      let axis = options[0] == "all" ? nil : options[0].split(separator: " ").compactMap { Int($0) }
      guard case .array(let array) = line.operands[0] else { continue }
      let outcome = ElementwiseOutcome {
        try Reduction.reduce(
          #require(reductions[line.name]), array, axis: axis, keepDimensions: options[1] == "1",
          degreesOfFreedom: #require(Int(options[2])))
      }
      #expect(outcome.agrees(with: line.result, ulps: 0), "\(line.line.prefix(300))\n\(outcome.text)")
    }
  }
}
