import Testing

@testable import Charts

@Suite struct LabelPlacerTests {
  private let bounds = Rectangle(x: 0, y: 0, width: 200, height: 100)

  private func place(_ x: Double, _ y: Double) -> LabelPlace {
    LabelPlace(box: Rectangle(x: x, y: y, width: 50, height: 10), anchor: .start)
  }

  private func chosen(_ placer: inout LabelPlacer, _ candidates: LabelPlace...) -> Rectangle? {
    placer.place(candidates)?.box
  }

  @Test func theFirstOfEqualsIsTaken() {
    var placer = LabelPlacer(bounds: bounds)
    #expect(chosen(&placer, place(0, 0), place(100, 0)) == place(0, 0).box)
  }

  @Test func linesAreAvoided() {
    var placer = LabelPlacer(bounds: bounds)
    placer.avoid([Point(x: 0, y: 5), Point(x: 60, y: 5)])
    #expect(chosen(&placer, place(0, 0), place(100, 0)) == place(100, 0).box)
  }

  @Test func aLabelKeepsTheNextOneAway() {
    var placer = LabelPlacer(bounds: bounds)
    _ = chosen(&placer, place(0, 0))
    #expect(chosen(&placer, place(40, 5), place(100, 0)) == place(100, 0).box)
  }

  @Test func coveringALineIsBetterThanLeavingThePlotOrCoveringALabel() {
    var placer = LabelPlacer(bounds: bounds)
    placer.avoid(Rectangle(x: 0, y: 50, width: 200, height: 50))
    placer.avoid([Point(x: 0, y: 5), Point(x: 200, y: 5)])
    #expect(chosen(&placer, place(180, 30), place(0, 60), place(0, 0)) == place(0, 0).box)
  }

  @Test func withoutCandidatesThereIsNoPlace() {
    var placer = LabelPlacer(bounds: bounds)
    #expect(chosen(&placer) == nil)
  }
}
