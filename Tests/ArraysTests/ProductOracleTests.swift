import Arrays
import Testing

@Suite struct ProductOracleTests {
  @Test func productsGiveWhatNumPyGives() throws {
    let workspace = ProductWorkspace()
    for line in try ElementwiseCase.all("products.txt") {
      let (a, b) = (line.operands[0], line.operands[1])
      let outcome = ElementwiseOutcome {
        switch line.name {
        case "matmul": try Products.matmul(a, b, workspace: workspace)
        case "dot": try Products.dot(a, b, workspace: workspace)
        case "inner": try Products.inner(a, b)
        case "outer": try Products.outer(a, b)
        default: try Products.vdot(a, b)
        }
      }
      #expect(outcome.agrees(with: line.result, ulps: 0), "\(line.line.prefix(300))\n\(outcome.text)")
    }
  }
}
