import Charts
import Testing

@Suite struct LineChartTests {
  private func svg(_ series: [Series]) -> String {
    Figure(panels: [.line(LinePanel(yTitle: "loss", series: series))]).draw(idPrefix: "f").svg
  }

  private func series(_ name: String, _ kind: String = "", color: Int = 0, y: [Double] = [1, 2]) -> Series {
    Series(name: name, kind: kind, x: y.indices.map(Double.init), y: y, color: color)
  }

  @Test func aSeriesIsLabelledByWhatTellsItFromTheOthers() {
    let oneRun = svg([series("slow", "train"), series("slow", "test")])
    #expect(oneRun.contains(">train</text>") && oneRun.contains(">test</text>"))
    let oneKind = svg([series("slow", "train"), series("fast", "train")])
    #expect(oneKind.contains(">slow</text>") && oneKind.contains(">fast</text>"))
    let both = svg([series("slow", "train"), series("fast", "test")])
    #expect(both.contains(">slow train</text>") && both.contains(">fast test</text>"))
  }

  @Test func linesOfSeveralColoursHaveShapes() {
    #expect(!svg([series("slow", "train"), series("slow", "test")]).contains("gb-marker"))
    #expect(svg([series("slow"), series("fast", color: 1)]).contains("gb-marker"))
  }

  @Test func manySeriesAndLongNamesMoveIntoALegend() {
    #expect(svg((0..<7).map { series("run \($0)") }).contains(">run 6</text>"))
    #expect(!svg((0..<7).map { series("run \($0)") }).contains("gb-label"))
    #expect(!svg([series(String(repeating: "long name ", count: 5))]).contains("gb-label"))
  }

  @Test func aLonePointIsADot() {
    #expect(svg([series("slow", y: [1, .nan, .nan, 2, 3])]).contains("gb-marker"))
    #expect(!svg([series("slow", y: [.nan, .nan])]).contains("gb-line"))
  }

  @Test func aLineOfManyPointsStaysSmall() {
    let y = (0..<100_000).map { Double($0 * 7919 % 1000) }
    #expect(svg([series("slow", y: y)]).utf8.count < 12_000)
  }

  @Test func theSameDataGivesTheSameBytes() {
    let lines = (0..<5).map { series("run \($0)", color: $0, y: [3, 1, 2]) }
    #expect(svg(lines) == svg(lines))
  }
}
