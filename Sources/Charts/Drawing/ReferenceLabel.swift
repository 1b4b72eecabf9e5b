/// Where the text on a reference line may stand: above or below it, from left to right.
enum ReferenceLabel {
  static func candidates(for label: String, y: Double, plot: Rectangle) -> [Rectangle] {
    let width = TextWidth.of(label)
    return [y - 18, y + 2].flatMap { top in
      [0.02, 0.25, 0.5, 0.75, 0.98].map { share in
        Rectangle(x: plot.x + (plot.width - width) * share, y: top, width: width, height: 16)
      }
    }
  }
}
