import Tensor

/// What the generators of points in the plane have in common.
enum Planar {
  /// The names of the two coordinates.
  static let featureNames = ["x1", "x2"]

  /// A place for each sample among those of its class: a permutation of 0..<count a class, drawn class by class.
  static func ranks(of classes: [Int], count: Int, using stream: inout RandomStream) -> [(rank: Int, of: Int)]
  {
    var sizes = Array(repeating: 0, count: count)
    for index in classes { sizes[index] += 1 }
    let orders = sizes.map { stream.permutation(of: $0) }
    var used = Array(repeating: 0, count: count)
    return classes.map { index in
      used[index] += 1
      return (orders[index][used[index] - 1], sizes[index])
    }
  }

  /// The points as rows, each coordinate with normal noise of `deviation`: two draws a point, first x1's.
  static func matrix(
    _ points: [(Double, Double)], noise deviation: Double, using stream: inout RandomStream
  ) -> Matrix {
    var elements: [Double] = []
    elements.reserveCapacity(2 * points.count)
    for (x, y) in points {
      elements.append(x + deviation * stream.normal())
      elements.append(y + deviation * stream.normal())
    }
    return Matrix(rows: points.count, columns: 2, elements: elements)
  }
}
