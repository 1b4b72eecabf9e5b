/// The region of a grid where a score reaches a threshold, and the line around it.
///
/// Marching squares (W. Lorensen and H. Cline 1987, in two dimensions) with linear interpolation; a cell whose
/// corners alternate is decided by the mean of its four corners.
struct MarchingSquares {
  /// Closed polygons, in grid coordinates, that together cover the region without overlap.
  private(set) var region: [[Point]] = []
  /// The line where the score crosses the threshold, in as few pieces as possible.
  private(set) var lines: [[Point]] = []

  private let columns: Int
  private let rows: Int
  private let scores: [Double]
  private let threshold: Double
  private var segments: [(from: Int, to: Int)] = []
  private var crossings: [Point?]

  /// Node (r, c) has the score `scores[r * columns + c]` and lies at x = c, y = r; cells with a corner that is
  /// not finite are left out.
  init(scores: [Double], rows: Int, columns: Int, threshold: Double) {
    self.columns = columns
    self.rows = rows
    self.scores = scores
    self.threshold = threshold
    crossings = Array(repeating: nil, count: 2 * rows * columns)
    guard rows > 1, columns > 1, scores.count == rows * columns else { return }
    for row in 0..<(rows - 1) { march(row) }
    lines = chained()
  }

  private mutating func march(_ row: Int) {
    var fullFrom: Int?
    for column in 0...(columns - 1) {
      let corners = column < columns - 1 ? self.corners(row, column) : []
      let isFull = !corners.isEmpty && corners.allSatisfy { isInside($0) }
      if isFull {
        if fullFrom == nil { fullFrom = column }
        continue
      }
      if let start = fullFrom {
        let (left, right, top) = (Double(start), Double(column), Double(row))
        region.append([
          Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: top + 1),
          Point(x: left, y: top + 1),
        ])
        fullFrom = nil
      }
      if corners.allSatisfy({ scores[$0].isFinite }), corners.contains(where: isInside) {
        cut(corners, row, column)
      }
    }
  }

  /// The nodes around a cell, in order.
  private func corners(_ row: Int, _ column: Int) -> [Int] {
    let node = row * columns + column
    return [node, node + 1, node + columns + 1, node + columns]
  }

  private func isInside(_ node: Int) -> Bool { scores[node] >= threshold }

  /// The number of the edge from the cell's corner k to its next one: first all horizontal, then all vertical.
  private func edge(_ side: Int, _ row: Int, _ column: Int) -> Int {
    let node = row * columns + column
    switch side {
    case 0: return node
    case 1: return rows * columns + node + 1
    case 2: return node + columns
    default: return rows * columns + node
    }
  }

  private func place(of node: Int) -> Point { Point(x: Double(node % columns), y: Double(node / columns)) }

  private func crossing(_ a: Int, _ b: Int) -> Point {
    // The lower node first: both cells at an edge find the same bits. Halves keep the differences finite.
    let (from, to) = (min(a, b), max(a, b))
    let share = (threshold / 2 - scores[from] / 2) / (scores[to] / 2 - scores[from] / 2)
    let (start, end) = (place(of: from), place(of: to))
    return Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
  }

  private mutating func cut(_ corners: [Int], _ row: Int, _ column: Int) {
    var outline: [Point] = []
    var cuts: [(edge: Int, side: Int)] = []
    for side in 0..<4 {
      let (a, b) = (corners[side], corners[(side + 1) % 4])
      if isInside(a) { outline.append(place(of: a)) }
      guard isInside(a) != isInside(b) else { continue }
      let edge = edge(side, row, column)
      let point = crossing(a, b)
      crossings[edge] = point
      outline.append(point)
      cuts.append((edge, side))
    }
    if cuts.count == 2 {
      region.append(outline)
      segments.append((cuts[0].edge, cuts[1].edge))
      return
    }
    let mean = corners.map { scores[$0] / 4 }.reduce(0, +)
    let joined = mean >= threshold
    // Each segment cuts off one corner k, between its edges k - 1 and k: an outer one where the inside is
    // joined across the cell, else an inner one.
    for corner in 0..<4 where isInside(corners[corner]) != joined {
      let (before, after) = (edge((corner + 3) % 4, row, column), edge(corner, row, column))
      segments.append((before, after))
      if !joined, let from = crossings[before], let to = crossings[after] {
        region.append([place(of: corners[corner]), to, from])
      }
    }
    if joined { region.append(outline) }
  }

  /// Joins segments end to end; open lines begin at their first end, rings anywhere.
  private func chained() -> [[Point]] {
    var touching = [[Int]](repeating: [], count: crossings.count)
    for (index, segment) in segments.enumerated() {
      touching[segment.from].append(index)
      touching[segment.to].append(index)
    }
    var used = [Bool](repeating: false, count: segments.count)
    var lines: [[Point]] = []
    func follow(from start: Int) {
      var edge = start
      var line = [crossings[edge]].compactMap { $0 }
      while let next = touching[edge].first(where: { !used[$0] }) {
        used[next] = true
        edge = segments[next].from == edge ? segments[next].to : segments[next].from
        if let point = crossings[edge] { line.append(point) }
      }
      if line.count > 1 { lines.append(line) }
    }
    for edge in touching.indices where touching[edge].count == 1 { follow(from: edge) }
    for segment in segments { follow(from: segment.from) }
    return lines
  }
}
