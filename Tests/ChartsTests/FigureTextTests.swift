import Testing

@testable import Charts

@Suite struct FigureTextTests {
  private func series(_ name: String, _ kind: String, _ y: [Double], band: Band? = nil) -> Series {
    Series(name: name, kind: kind, x: [0, 2000], y: y, band: band)
  }

  @Test func titleAndDescriptionComeFromTheData() {
    let image = Figure(panels: [
      .line(
        LinePanel(
          yTitle: "loss", series: [series("slow", "train", [0.387, 0.25])],
          references: [ReferenceLine(value: 0.25, label: "constant predictor 0.250")])),
      .line(
        LinePanel(
          yTitle: "accuracy", series: [series("slow", "train", [0.494, 0.494])],
          marks: [Mark(x: 2000, y: 0.494, label: "best")], including: [0, 1])),
    ]).draw(idPrefix: "f")
    #expect(image.title == "loss and accuracy of slow")
    #expect(
      image.description
        == "train loss of slow falls from 0.387 to 0.250 over 2000 epochs; for comparison: constant predictor "
        + "0.250; train accuracy stays at 0.494; marked: best at epoch 2000.")
  }

  @Test func severalRunsAreNamedEachTime() {
    let panel = LinePanel(
      yTitle: "loss", yScale: .log,
      series: [series("slow", "train", [4, 2]), series("fast", "train", [4, 1])],
      references: [ReferenceLine(value: 0, label: "zero")])
    let image = Figure(panels: [.line(panel)]).draw(idPrefix: "f")
    #expect(image.title == "loss of slow and fast")
    #expect(
      image.description
        == "train loss of slow falls from 4 to 2 over 2000 epochs; train loss of fast falls from 4 to 1 over "
        + "2000 epochs; zero cannot be shown on this axis.")
  }

  @Test func bandsAreSaid() {
    let band = Band(lower: [0.4, 0.7], upper: [0.6, 0.9], label: "median of 20 runs")
    let image = Figure(panels: [
      .line(LinePanel(yTitle: "accuracy", series: [series("slow", "test", [0.5, 0.8], band: band)]))
    ]).draw(idPrefix: "f")
    #expect(
      image.description
        == "test accuracy of slow (median of 20 runs) rises from 0.500 to 0.800 over 2000 epochs.")
  }

  @Test func anEmptyFigureSaysSo() {
    let image = Figure(panels: []).draw(idPrefix: "f")
    #expect(image.title == "empty figure")
    #expect(image.description == "There is nothing to draw.")
    #expect(image.tables == [])
  }

  @Test func manyPointsAreThinnedAndThatIsSaid() {
    let points = (0..<3000).map { Point(x: Double($0), y: 0) }
    let image = Figure(panels: [
      .scatter(
        ScatterPanel(
          name: "d", xTitle: "x", yTitle: "y",
          groups: [0, 1].map { PointGroup(name: "c\($0)", points: points, color: $0, marker: .circle) }))
    ]).draw(idPrefix: "f")
    #expect(image.description == "d: 6,000 points, 3,000 of c0 and 3,000 of c1, 1,000 of 6,000 points drawn.")
    #expect(image.svg.contains(">1,000 of 6,000 points drawn</text>"))
  }

  @Test func aDecisionIsSaidInShares() {
    let groups = ["ring", "cross"].map { PointGroup(name: $0, points: [], color: 0, marker: .circle) }
    let panel = BoundaryPanel(
      name: "fast", xTitle: "x", yTitle: "y", x: 0...1, y: 0...1, columns: 2, rows: 2,
      field: .scores([0, 0, 0, 1], threshold: 0.5), groups: groups)
    #expect(
      Figure(panels: [.boundary(panel)]).draw(idPrefix: "f").description
        == "fast decides ring on 75 % of the area and cross on 25 % of the area.")
  }
}
