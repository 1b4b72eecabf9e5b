/// A box for a label inside a plot, and which end of the text is fixed to it.
///
/// Boxes have room for the widest font; the fixed end keeps narrower text close to what it belongs to.
struct LabelPlace {
  private static let height = 14.0

  var box: Rectangle
  var anchor: Canvas.Anchor
  /// The point that a thin line ties the label to, where it stands too far off to be understood without.
  var tie: Point?

  func draw(_ label: String, on canvas: inout Canvas, style: String) {
    let x =
      switch anchor {
      case .start: box.x
      case .middle: box.x + box.width / 2
      case .end: box.right
      }
    if let tie {
      let end = Point(
        x: max(box.x, min(tie.x, box.right)), y: box.y > tie.y ? box.y : box.bottom)
      let (across, down) = (end.x - tie.x, end.y - tie.y)
      let share = 6 / max((across * across + down * down).squareRoot(), 6)
      canvas.line(tie.x + across * share, tie.y + down * share, end.x, end.y, style: "gb-leader")
    }
    canvas.text(label, x: x, y: box.y + 11, style: style, anchor: anchor)
  }

  /// Places all around a point, near before far.
  static func around(_ point: Point, label: String) -> [LabelPlace] {
    let width = TextWidth.of(label)
    var places: [LabelPlace] = []
    for distance in [0.0, 12, 26, 44, 64] {
      let (above, below, level) = (point.y - 18 - distance, point.y + 4 + distance, point.y - 7)
      let (after, before) = (point.x + 6, point.x - 6 - width)
      for (x, y, anchor) in [
        (after, above, Canvas.Anchor.start), (before, above, .end), (after, below, .start),
        (before, below, .end), (point.x - width / 2, above - 4, .middle),
        (point.x - width / 2, below + 4, .middle), (after + 3 + distance, level, .start),
        (before - 3 - distance, level, .end), (after + 14 + distance, level - 10, .start),
        (before - 14 - distance, level - 10, .end),
      ] {
        places.append(
          LabelPlace(
            box: Rectangle(x: x, y: y, width: width, height: height), anchor: anchor,
            tie: distance > 12 ? point : nil))
      }
    }
    return places
  }

  /// Places on a horizontal line, near before far, from left to right.
  static func along(y: Double, plot: Rectangle, label: String) -> [LabelPlace] {
    let width = TextWidth.of(label)
    return [y - 16, y + 2, y - 24, y + 10].flatMap { top in
      [0.02, 0.25, 0.5, 0.75, 0.98].map { share in
        LabelPlace(
          box: Rectangle(x: plot.x + (plot.width - width) * share, y: top, width: width, height: height),
          anchor: share < 0.1 ? .start : share > 0.9 ? .end : .middle)
      }
    }
  }
}
