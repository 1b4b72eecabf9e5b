import Testing

@testable import Charts

@Suite struct NumeralTests {
  @Test(arguments: [
    (0.25, "0.250"), (0.387_412, "0.387"), (12.345, "12.3"), (1234.56, "1235"), (0.000_123_4, "0.000123"),
    (0.000_012_34, "1.23e-5"), (2000.0, "2000"), (1.0, "1"), (-0.5, "-0.500"), (0.0, "0"), (0.9996, "1.00"),
    (1.5e6, "1.50e6"), (1e300, "1.00e300"), (.nan, "nan"), (-.infinity, "-inf"),
    (.leastNonzeroMagnitude, "4.94e-324"),
  ])
  func threeSignificantDigits(value: Double, text: String) {
    #expect(Numeral.significant(value, 3) == text)
  }

  @Test func thousandsAreSetApart() {
    #expect(Numeral.fixed(1_234_567, decimals: 0) == "1,234,567")
    #expect(Numeral.fixed(-1_234_567, decimals: 2) == "−12,345.67")
    #expect(Numeral.fixed(5, decimals: 3) == "0.005")
    #expect(Numeral.fixed(100, decimals: 0) == "100")
  }

  @Test func exponentsAreRaised() {
    #expect(Numeral.powerOfTen(-15) == "10⁻¹⁵")
    #expect(Numeral.powerOfTen(0) == "1")
  }

  @Test func coordinatesHaveAtMostTwoDecimals() {
    #expect(
      [1, 0.5, 0.25, -0.001, 12.345, -3.07, .nan].map { "\(Coordinate($0))" } == [
        "1", ".5", ".25", "0", "12.35", "-3.07", "0",
      ])
  }
}
