import Testing

@testable import Charts

@Suite struct TableTests {
  private func line(_ y: String, _ series: Series...) -> Panel {
    .line(LinePanel(yTitle: y, series: series))
  }

  @Test func panelsOverTheSameQuantityShareATable() {
    let image = Figure(panels: [
      line("loss", Series(name: "slow", kind: "train", x: [0, 1], y: [0.38741, 0.25])),
      line("accuracy", Series(name: "slow", kind: "train", x: [0, 1], y: [0.5, .nan])),
    ]).draw(idPrefix: "f")
    #expect(
      image.tables == [
        ChartTable(
          columns: ["epoch", "slow train loss", "slow train accuracy"],
          rows: [["0", "0.3874", "0.5000"], ["1", "0.2500", "nan"]])
      ])
  }

  @Test func atMost25RowsWithTheFirstAndTheLast() {
    let x = (0...2000).map(Double.init)
    let table = Figure(panels: [line("loss", Series(name: "a", x: x, y: x))]).draw(idPrefix: "f").tables[0]
    #expect(table.rows.count == 25)
    #expect(table.rows.first == ["0", "0"])
    #expect(table.rows.last == ["2000", "2000"])
    #expect(table.rows[1][0] == "83")
  }

  @Test func rowsAreChosenWhereAllRunsHaveValues() {
    let every = (0...100).map(Double.init)
    let third = (0...33).map { Double($0 * 3) }
    let table = Figure(panels: [
      line("loss", Series(name: "a", x: every, y: every), Series(name: "b", x: third, y: third))
    ]).draw(idPrefix: "f").tables[0]
    #expect(table.rows.dropLast().allSatisfy { !$0.contains("") })
    #expect(table.rows.last == ["100", "100", ""])
  }

  @Test func pointsAreListedWithTheirClass() {
    let group = PointGroup(name: "rings", points: [Point(x: 0.5, y: -1)], color: 0, marker: .circle)
    let image = Figure(panels: [
      .scatter(ScatterPanel(name: "d", xTitle: "x1", yTitle: "x2", groups: [group]))
    ]).draw(idPrefix: "f")
    #expect(image.tables == [ChartTable(columns: ["x1", "x2", "class"], rows: [["0.5000", "-1", "rings"]])])
    #expect(image.description == "d: 1 point.")
  }
}
