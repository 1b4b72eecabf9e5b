import Testing

@testable import Charts

@Suite struct SeriesSentenceTests {
  private func sentence(
    _ y: [Double], x: [Double]? = nil, including others: [Double] = [], xTitle: String = "epoch",
    scale: AxisScale = .linear
  ) -> String {
    SeriesSentence(
      subject: "loss", xTitle: xTitle, x: x ?? y.indices.map(Double.init), y: y,
      yAxis: Axis(covering: y + others, scale: scale, padding: 0, tickCount: 5)
    ).clause
  }

  @Test func fallsAndRises() {
    #expect(
      sentence([0.387, 0.3, 0.25], x: [0, 1000, 2000]) == "loss falls from 0.387 to 0.250 over 2000 epochs")
    #expect(sentence([0.5, 0.9, 0.97]) == "loss rises from 0.500 to 0.970 over 2 epochs")
    #expect(sentence([2, 1]) == "loss falls from 2 to 1 over 1 epoch")
  }

  @Test func staysWhereTheChangeIsBelowHalfAPercentOfTheAxis() {
    #expect(sentence([0.494, 0.4941, 0.494], including: [0, 1]) == "loss stays at 0.494")
    #expect(sentence([0.494, 0.4941]) == "loss rises from 0.4940 to 0.4941 over 1 epoch")
    #expect(sentence([3, 3, 3]) == "loss stays at 3")
  }

  @Test func turnsAreNamed() {
    #expect(sentence([1, 0.2, 0.5]) == "loss falls from 1 to 0.200 at epoch 1 and then rises to 0.500")
    #expect(sentence([0.2, 0.9, 0.5]) == "loss rises from 0.200 to 0.900 at epoch 1 and then falls to 0.500")
    #expect(
      sentence([0.5, 0.9, 0.1, 0.6])
        == "loss moves between 0.100 and 0.900, from 0.500 to 0.600, over 3 epochs")
  }

  @Test func aSmallTurnIsNotWorthSaying() {
    #expect(sentence([1, 0.2, 0.25]) == "loss falls from 1 to 0.250 over 2 epochs")
  }

  @Test func backWhereItBegan() {
    #expect(
      sentence([0.5, 0.51, 0.49, 0.5], including: [0, 1]).hasPrefix("loss moves between 0.490 and 0.510"))
  }

  @Test func divergenceIsSaid() {
    #expect(
      sentence([0.4, 0.3, 0.2, .nan, .infinity])
        == "loss falls from 0.400 to 0.200 by epoch 2 and is not finite from epoch 3 on")
    #expect(sentence([0.4, .nan]) == "loss is 0.400 at epoch 0 and is not finite from epoch 1 on")
    #expect(sentence([.nan, .infinity]) == "loss is not finite anywhere")
    #expect(
      sentence([4, .nan, 2])
        == "loss falls from 4 to 2 over 2 epochs, with gaps where 1 value is not finite")
  }

  @Test func whatALogAxisHidesIsCounted() {
    #expect(
      sentence([100, 0, 1], scale: .log)
        == "loss falls from 100 to 1 over 2 epochs, without 1 value that the axes cannot show")
    #expect(sentence([0, -1], scale: .log) == "loss has nothing that the axes can show")
  }

  @Test func onALogAxisRatiosCount() {
    #expect(sentence([1, 1e-4, 1e-8], scale: .log) == "loss falls from 1 to 1.00e-8 over 2 epochs")
  }

  @Test func nothingAndOnePoint() {
    #expect(sentence([]) == "loss has no values")
    #expect(sentence([0.25], x: [7]) == "loss is 0.250 at epoch 7")
  }

  @Test func otherQuantitiesThanCounts() {
    #expect(
      sentence([2, 1], x: [0.01, 0.5], xTitle: "rate") == "loss falls from 2 to 1 from rate 0.0100 to 0.500")
  }
}
