import Testing

@testable import Charts

@Suite struct DirectLabelsTests {
  private func spread(_ wanted: [Double]) -> [Double] {
    DirectLabels.spread(wanted, distance: 10, within: 0...100)
  }

  @Test func distantLabelsStayWhereTheyAre() { #expect(spread([10, 40, 90]) == [10, 40, 90]) }

  @Test func closeLabelsMoveApartEvenly() {
    #expect(spread([50, 50]) == [45, 55])
    #expect(spread([50, 52, 54]) == [42, 52, 62])
    #expect(spread([50, 50, 58]) == [42.666666666666664, 52.666666666666664, 62.666666666666664])
  }

  @Test func labelsStayInsideThePlot() {
    #expect(spread([0, 0]) == [0, 10])
    #expect(spread([100, 100]) == [90, 100])
  }

  @Test func noLabelsNeedNoPlace() { #expect(spread([]) == []) }
}
