import Testing

@testable import Charts

@Suite struct AxisTests {
  @Test func aValueIsPlacedByDifferenceOrByRatio() {
    let linear = Axis(covering: [0, 10], scale: .linear, padding: 0, tickCount: 5)
    #expect(linear.fraction(of: 2.5) == 0.25)
    let log = Axis(covering: [1, 10_000], scale: .log, padding: 0, tickCount: 5)
    #expect(log.fraction(of: 100) == 0.5)
  }

  @Test func whatCannotBeShownHasNoPlace() {
    let linear = Axis(covering: [0, .nan, 10], scale: .linear, padding: 0, tickCount: 5)
    #expect(linear.fraction(of: .nan) == nil)
    #expect(linear.fraction(of: .infinity) == nil)
    let log = Axis(covering: [-1, 0, 1, 10], scale: .log, padding: 0, tickCount: 5)
    #expect(log.fraction(of: 0) == nil)
    #expect(log.fraction(of: -1) == nil)
    #expect(log.fraction(of: 1) == 0)
  }

  @Test func equalValuesLieInTheMiddleOfASaneAxis() throws {
    for value in [0, 5, -3e-8, 1e308, .leastNonzeroMagnitude] {
      let axis = Axis(covering: [value, value], scale: .linear, padding: 0.05, tickCount: 5)
      let fraction = try #require(axis.fraction(of: value))
      #expect(fraction > 0.2 && fraction < 0.8, "\(value)")
    }
    for value in [5, 1e308, Double(bitPattern: 2_024)] {
      let axis = Axis(covering: [value], scale: .log, padding: 0.05, tickCount: 5)
      let fraction = try #require(axis.fraction(of: value))
      #expect(fraction > 0.2 && fraction < 0.8, "\(value)")
    }
  }

  @Test func nothingToShowStillGivesAnAxis() {
    #expect(Axis(covering: [], scale: .linear, padding: 0, tickCount: 5).ticks.first?.label == "0.0")
    #expect(Axis(covering: [.nan, -1], scale: .log, padding: 0, tickCount: 5).ticks.last?.label == "10")
  }

  @Test func integersHaveWholeTicks() {
    let axis = Axis(covering: [0, 2], scale: .linear, padding: 0, tickCount: 7, wholeSteps: true)
    #expect(axis.ticks.map(\.label) == ["0", "1", "2"])
  }
}
