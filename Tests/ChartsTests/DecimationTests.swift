import Testing

@testable import Charts

@Suite struct DecimationTests {
  @Test func shortLinesAreKeptWhole() {
    let places = (0..<400).map { Point(x: Double($0), y: 0) as Point? }
    #expect(Decimation.kept(places, limit: 400).count == 400)
  }

  @Test func longLinesKeepTheirEndsAndExtremes() {
    var places = (0..<10_000).map { Point(x: Double($0) / 20, y: Double($0 * 7919 % 1000)) as Point? }
    places[4321]?.y = 5000
    places[4322]?.y = -5000
    let kept = Decimation.kept(places, limit: 400)
    #expect(kept.count <= 400 && kept.count > 300)
    #expect(kept == kept.sorted())
    for index in [0, 4321, 4322, 9999] { #expect(kept.contains(index)) }
  }

  @Test func gapsSplitALine() {
    let places: [Point?] = [Point(x: 0, y: 0), Point(x: 1, y: 0), nil, Point(x: 3, y: 0)]
    #expect(Decimation.runs(places, limit: 400).map(\.count) == [2, 1])
  }

  @Test func gapsOfLongLinesStayGapsAndAddNoPoints() {
    var places = (0..<10_000).map { Point(x: Double($0) / 20, y: Double($0 % 3)) as Point? }
    for index in stride(from: 1, to: 10_000, by: 2) { places[index] = nil }
    let runs = Decimation.runs(places, limit: 400)
    #expect(runs.map(\.count).reduce(0, +) <= 400)
    #expect(runs.allSatisfy { $0.count == 1 })
  }

  @Test func straightStretchesNeedTwoPoints() {
    let line = (0..<100).map { Point(x: Double($0), y: Double($0) / 3) }
    #expect(Decimation.simplified(line) == [line[0], line[99]])
  }

  @Test func simplifiedLinesStayWithinATwentiethOfAUnit() {
    let curve = (0..<400).map { Point(x: Double($0), y: 2e4 / Double($0 + 50)) }
    let kept = Decimation.simplified(curve)
    #expect(kept.count < 100)
    for (from, to) in zip(kept, kept.dropFirst()) {
      for point in curve where point.x >= from.x && point.x <= to.x {
        let y = from.y + (to.y - from.y) * (point.x - from.x) / (to.x - from.x)
        #expect((y - point.y).magnitude <= 0.0501)
      }
    }
  }

  @Test func cornersAndVerticalStepsSurvive() {
    let steps = [Point(x: 0, y: 0), Point(x: 5, y: 0), Point(x: 5, y: 9), Point(x: 9, y: 9)]
    #expect(Decimation.simplified(steps) == steps)
    #expect(Decimation.simplified([steps[0]]) == [steps[0]])
    #expect(Decimation.simplified([]) == [])
  }
}
