/// Names at the right ends of lines, moved apart where they would overlap.
struct DirectLabels {
  struct Item {
    var label: String
    var color: Int
    /// Where the line ends.
    var end: Point
  }

  let items: [Item]

  func draw(on canvas: inout Canvas, plot: Rectangle) {
    let order = items.indices.sorted { (items[$0].end.y, $0) < (items[$1].end.y, $1) }
    let heights = Self.spread(
      order.map { items[$0].end.y }, distance: TextWidth.lineHeight, within: plot.y...plot.bottom)
    for (index, y) in zip(order, heights) {
      let item = items[index]
      let moved = (y - item.end.y).magnitude > 3 || item.end.x < plot.right - 6
      canvas.group(Palette.style(item.color)) { canvas in
        if moved { canvas.line(item.end.x + 5, item.end.y, plot.right + 15, y, style: "gb-leader") }
        canvas.text(item.label, x: plot.right + (moved ? 18 : 10), y: y + 4.5, style: "gb-label")
      }
    }
  }

  /// The room to the right of the plot for labels of this width.
  static func room(for labels: [String]) -> Double { (labels.map(TextWidth.of).max() ?? 0) + 18 }

  /// Returns ascending places near the ascending `wanted` ones, `distance` apart, inside `range` if they fit.
  ///
  /// Neighbours that are too close become a block around the mean of their wishes, as in isotonic regression
  /// (pool adjacent violators).
  static func spread(_ wanted: [Double], distance: Double, within range: ClosedRange<Double>) -> [Double] {
    struct Block {
      var sum: Double
      var count: Int
    }
    // Wishes less the place in the queue: then "distance apart" is "not descending".
    var blocks: [Block] = []
    for (index, place) in wanted.enumerated() {
      blocks.append(Block(sum: place - Double(index) * distance, count: 1))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        if before.sum / Double(before.count) < last.sum / Double(last.count) { break }
        blocks.removeLast()
        blocks[blocks.count - 1] = Block(sum: before.sum + last.sum, count: before.count + last.count)
      }
    }
    let highest = range.upperBound - Double(max(wanted.count - 1, 0)) * distance
    var result: [Double] = []
    for block in blocks {
      let base = max(range.lowerBound, min(block.sum / Double(block.count), highest))
      for _ in 0..<block.count { result.append(base + Double(result.count) * distance) }
    }
    return result
  }
}
