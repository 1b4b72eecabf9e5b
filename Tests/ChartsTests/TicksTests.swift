import Testing

@testable import Charts

@Suite struct TicksTests {
  private func labels(_ lower: Double, _ upper: Double, _ count: Int) -> [String] {
    LinearTicks(lower: lower, upper: upper, count: count).ticks.map(\.label)
  }

  private func logLabels(_ lower: Double, _ upper: Double, values: ClosedRange<Double>, _ count: Int)
    -> [String]
  {
    LogTicks(exponents: lower...upper, values: values, count: count).ticks.map(\.label)
  }

  @Test func stepsAreOneTwoOrFiveTimesAPowerOfTen() {
    #expect(labels(0, 1, 5) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
    #expect(labels(0, 2000, 5) == ["0", "500", "1,000", "1,500", "2,000"])
    #expect(labels(0.243, 0.394, 5) == ["0.25", "0.30", "0.35"])
    #expect(labels(-1.3, 1.4, 5) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
  }

  @Test func tickValuesAreTheNearestDoubles() {
    #expect(
      LinearTicks(lower: 0, upper: 0.5, count: 5).ticks.map(\.value) == [0, 0.1, 0.2, 0.3, 0.4, 0.5])
  }

  @Test func decimalsAreAsManyAsNeeded() {
    #expect(labels(0.4990, 0.5010, 5) == ["0.4990", "0.4995", "0.5000", "0.5005", "0.5010"])
    #expect(labels(1.00001, 1.00003, 2) == ["1.00001", "1.00002", "1.00003"])
  }

  @Test func verySmallAndVeryLargeTicksUsePowersOfTen() {
    #expect(labels(0, 4e-5, 4) == ["0", "1×10⁻⁵", "2×10⁻⁵", "3×10⁻⁵", "4×10⁻⁵"])
    #expect(labels(0, 2e6, 4) == ["0", "0.5×10⁶", "1.0×10⁶", "1.5×10⁶", "2.0×10⁶"])
    #expect(labels(0, 200_000, 4) == ["0", "50,000", "100,000", "150,000", "200,000"])
  }

  @Test func theWidestRangeOfDoublesHasTicks() {
    let limit = Double.greatestFiniteMagnitude
    #expect(labels(-limit, limit, 4) == ["−1×10³⁰⁸", "0", "1×10³⁰⁸"])
  }

  @Test func rangesThatCannotBeDividedHaveNone() {
    #expect(labels(1, 1, 5) == [])
    #expect(labels(.nan, 1, 5) == [])
    #expect(labels(1e16, 1e16 + 4, 5) == [])
  }

  @Test func logAxesShowDecades() {
    #expect(logLabels(-2.2, 1.3, values: 0.01...20, 6) == ["0.01", "0.1", "1", "10"])
    #expect(logLabels(-6.1, -1, values: 1e-6...0.1, 6) == ["10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "10⁻²", "10⁻¹"])
    #expect(logLabels(0, 4, values: 1...1e4, 6) == ["1", "10", "100", "1,000", "10,000"])
  }

  @Test func manyDecadesAreSkippedEvenly() {
    #expect(logLabels(-12.5, 0.5, values: 1e-12...1, 5) == ["10⁻¹²", "10⁻⁹", "10⁻⁶", "10⁻³", "1"])
    #expect(logLabels(-300, 300, values: 1e-300...1e300, 5).count <= 8)
  }

  @Test func fewerThanTwoDecadesShowTwosAndFives() {
    #expect(logLabels(-1.1, 0.4, values: 0.08...2.5, 5) == ["0.1", "0.2", "0.5", "1", "2"])
    #expect(logLabels(-5.1, -4, values: 1e-5...1e-4, 5) == ["10⁻⁵", "2×10⁻⁵", "5×10⁻⁵", "10⁻⁴"])
  }

  @Test func aShortLogRangeHasLinearTicks() {
    #expect(logLabels(0.49, 0.66, values: 3.1...4.6, 4) == ["3.5", "4.0", "4.5"])
  }
}
