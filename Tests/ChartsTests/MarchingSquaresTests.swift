import Testing

@testable import Charts

@Suite struct MarchingSquaresTests {
  private func area(_ polygons: [[Point]]) -> Double {
    var doubled = 0.0
    for polygon in polygons {
      for (a, b) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) { doubled += a.x * b.y - b.x * a.y }
    }
    return doubled / 2
  }

  @Test func aSlopeIsCutWhereItCrosses() {
    let squares = MarchingSquares(
      scores: [0, 1, 2, 0, 1, 2, 0, 1, 2], rows: 3, columns: 3, threshold: 0.5)
    #expect(squares.lines == [[Point(x: 0.5, y: 0), Point(x: 0.5, y: 1), Point(x: 0.5, y: 2)]])
    #expect(area(squares.region) == 3)
  }

  @Test func aPeakIsRinged() {
    let squares = MarchingSquares(
      scores: [0, 0, 0, 0, 1, 0, 0, 0, 0], rows: 3, columns: 3, threshold: 0.5)
    #expect(squares.lines.count == 1)
    #expect(squares.lines.first?.first == squares.lines.first?.last)
    #expect(squares.lines.first?.count == 5)
    #expect(area(squares.region) == 0.5)
  }

  @Test func alternatingCornersAreDecidedByTheirMean() {
    let joined = MarchingSquares(scores: [1, 0, 0, 1], rows: 2, columns: 2, threshold: 0.25)
    #expect(joined.lines.count == 2)
    #expect(area(joined.region) > 0.5)
    let apart = MarchingSquares(scores: [1, 0, 0, 1], rows: 2, columns: 2, threshold: 0.75)
    #expect(apart.lines.count == 2)
    #expect(area(apart.region) == 0.0625)
  }

  @Test func samplesThatAreNotFiniteLeaveHoles() {
    let squares = MarchingSquares(
      scores: [1, 1, .nan, 1, 1, 1], rows: 2, columns: 3, threshold: 0.5)
    #expect(area(squares.region) == 1)
    #expect(
      MarchingSquares(scores: [-1e308, 1e308, -1e308, 1e308], rows: 2, columns: 2, threshold: 0).lines.count
        == 1)
    #expect(MarchingSquares(scores: [1], rows: 2, columns: 2, threshold: 0).region == [])
  }

  @Test func classBordersAreJoined() {
    let regions = ClassRegions(classes: [0, 0, 1, 0, 0, 1, 2, 2, 2], rows: 3, columns: 3)
    #expect(regions.runs.map(\.group) == [0, 1, 0, 1, 2])
    #expect(regions.borders.map(\.from) == [Point(x: 0, y: 2), Point(x: 2, y: 0)])
    #expect(regions.borders.map(\.to) == [Point(x: 3, y: 2), Point(x: 2, y: 2)])
  }
}
