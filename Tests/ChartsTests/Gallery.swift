import Charts

/// Small figures of every kind, ordinary and awkward ones.
enum Gallery {
  static let figures: [(name: String, figure: Figure)] = [
    ("loss-and-accuracy", Figure(panels: [.line(loss), .line(accuracy)])),
    ("log-band-legend", Figure(panels: [.line(log), .line(many)])),
    ("points", Figure(panels: [.scatter(scatter), .boundary(boundary)], columns: 2)),
    ("images", Figure(panels: [.images(images), .boundary(classes)])),
    ("awkward", Figure(panels: awkward)),
    ("nothing", Figure(panels: [])),
  ]

  private static let epochs: [Double] = [0, 1, 2, 3, 4, 5]

  private static let loss = LinePanel(
    yTitle: "loss",
    series: [
      Series(name: "slow", kind: "train", x: epochs, y: [0.4, 0.33, 0.29, 0.27, 0.26, 0.25]),
      Series(name: "slow", kind: "test", x: epochs, y: [0.4, 0.34, 0.3, 0.28, 0.28, 0.29], dash: .dashed),
    ], references: [ReferenceLine(value: 0.25, label: "constant predictor 0.250")],
    marks: [Mark(x: 4, y: 0.28, label: "best", color: 0)])

  private static let accuracy = LinePanel(
    yTitle: "accuracy",
    series: [
      Series(name: "slow", kind: "train", x: epochs, y: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], marker: .square)
    ],
    references: [ReferenceLine(value: 0.506, label: "majority class 0.506")], including: [0, 1])

  private static let log = LinePanel(
    yTitle: "gradient norm", yScale: .log,
    series: [
      Series(
        name: "fast", x: epochs, y: [1, 0.1, 0, 1e-3, 1e-4, 1e-5],
        band: Band(
          lower: [0.5, 0.05, 0, 5e-4, 5e-5, 5e-6], upper: [2, 0.2, 0, 2e-3, 2e-4, 2e-5],
          label: "median of 3 runs"), color: 2, dash: .dotted, marker: .diamond)
    ])

  private static let many = LinePanel(
    yTitle: "rate", xTitle: "step", xScale: .log,
    series: (0..<8).map { number in
      Series(
        name: "run \(number)", x: [1, 10, 100], y: [1, 2, Double(number)], color: number,
        dash: Dash.allCases[number % 3], marker: .number(number))
    })

  private static let groups = [0, 1].map { number in
    PointGroup(
      name: "class \(number)",
      points: (0..<4).map { Point(x: Double($0) / 4 + 0.1, y: Double(number) / 2 + 0.2) }, color: number,
      marker: .number(number))
  }

  private static let scatter = ScatterPanel(
    name: "moons", xTitle: "x1", yTitle: "x2", groups: groups, equalAspect: true)

  private static let boundary = BoundaryPanel(
    name: "slow", xTitle: "x1", yTitle: "x2", x: 0...1, y: 0...1, columns: 4, rows: 3,
    field: .scores([0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0.6], threshold: 0.5), groups: groups)

  private static let classes = BoundaryPanel(
    name: "slow", xTitle: "x1", yTitle: "x2", x: 0...1, y: 0...1, columns: 3, rows: 2,
    field: .classes([0, 1, 1, 0, 2, 2]), groups: groups)

  private static let images = ImagePanel(
    name: "shapes",
    images: [
      Thumbnail(label: "ring", rows: 3, columns: 3, pixels: [1, 1, 1, 1, 0, 1, 1, 1, 1]),
      Thumbnail(label: "cross", rows: 3, columns: 3, pixels: [0, 1, 0, 1, 1, .nan, 0, 1, 0.5]),
      Thumbnail(label: "broken", rows: 3, columns: 3, pixels: [1]),
    ])

  private static let awkward: [Panel] = {
    let limit = Double.greatestFiniteMagnitude
    let values: [[Double]] = [
      [], [5], [.nan], [.nan, .infinity, -.infinity], [3, 3, 3], [0, 0], [-limit, limit], [1e-300, 1e300],
      [-1, -2, 0], [.leastNonzeroMagnitude, limit], [1, .nan, 2, .nan, .nan],
    ]
    return values.flatMap { y in
      [AxisScale.linear, .log].flatMap { scale -> [Panel] in
        let series = Series(
          name: "<a> & \"b\" 'c' \u{1}", kind: "]]>", x: y.indices.map(Double.init), y: y,
          band: Band(lower: y, upper: Array(y.reversed()), label: "<&>"), marker: .cross)
        return [
          .line(
            LinePanel(
              yTitle: "<y>", xTitle: "&", yScale: scale, xScale: scale, series: [series],
              references: y.map { ReferenceLine(value: $0, label: "<r>") },
              marks: y.map { Mark(x: $0, y: $0, label: "&m") })),
          .scatter(
            ScatterPanel(
              name: "<s>", xTitle: "<x>", yTitle: "<y>",
              groups: [
                PointGroup(name: "<g>", points: y.map { Point(x: $0, y: $0) }, color: -1, marker: .bar)
              ],
              equalAspect: true)),
          .boundary(
            BoundaryPanel(
              name: "<b>", xTitle: "<x>", yTitle: "<y>", x: 0...0, y: -limit...limit, columns: y.count,
              rows: 1,
              field: .scores(y, threshold: 0), groups: [])),
          .images(
            ImagePanel(name: "<i>", images: [Thumbnail(label: "<l>", rows: 1, columns: y.count, pixels: y)])),
        ]
      }
    }
  }()
}
