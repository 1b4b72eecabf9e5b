import Tensor

/// How many elements lie in each of several bins; NumPy's `histogram`.
public struct Histogram: Sendable {
  /// The bins' edges.
  public enum Bins: Sendable {
    case count(Int)
    case edges(NDArray)
  }

  /// The number of elements in each bin, or the sum of their weights, or a density whose integral is 1.
  public let counts: NDArray
  /// The edges, one more than bins; the last bin holds its right edge.
  public let edges: NDArray

  /// - Parameters:
  ///   - range: where bins that are given by their number begin and end; by default least and greatest
  /// element.
  ///   - weights: an array of the same shape.
  public init(
    _ array: NDArray, bins: Bins = .count(10), range: (Double, Double)? = nil, weights: NDArray? = nil,
    isDensity: Bool = false
  ) throws(ArrayError) {
    if let weights, weights.shape != array.shape {
      throw ArrayError(.value, "weights should have the same shape as a.")
    }
    let values = try array.raveled().asType(.float64)
    let weightValues = try weights.map { (weights) throws(ArrayError) in
      try weights.raveled().asType(.float64)
    }
    var sums: NDArray
    switch bins {
    case .count(let count):
      guard count > 0 else { throw ArrayError(.value, "`bins` must be positive, when an integer") }
      let (first, last) = try Self.outerEdges(values, range)
      edges = try EvenlySpaced(first, last, count: count < Int.max ? count + 1 : count).values
      sums = try Self.evenSums(values, weightValues, edges)
    case .edges(let given):
      guard given.rank == 1 else { throw ArrayError(.value, "`bins` must be 1d, when an array") }
      edges = try given.copied()
      let numbers = try edges.asType(.float64)
      let edge = numbers.base(Double.self)
      for place in 1..<max(1, edges.count) where edge[place - 1] > edge[place] {
        throw ArrayError(.value, "`bins` must increase monotonically, when an array")
      }
      sums = try Self.sums(values, weightValues, numbers)
    }
    if isDensity {
      let numbers = try edges.asType(.float64)
      let (total, edge, density) = (Self.total(sums), numbers.base(Double.self), sums.base(Double.self))
      for place in 0..<sums.count {
        density[place] = density[place] / (edge[place + 1] - edge[place]) / total
      }
    } else if weights?.type.isFloating != true {
      sums = try sums.asType(.int64)
    }
    counts = sums
  }

  private static func outerEdges(
    _ values: NDArray, _ range: (Double, Double)?
  ) throws(ArrayError) -> (Double, Double) {
    var (first, last) = (0.0, 1.0)
    if let range {
      (first, last) = range
      if first > last { throw ArrayError(.value, "max must be larger than min in range parameter.") }
      guard first.isFinite && last.isFinite else {
        throw ArrayError(.value, "supplied range of [\(text(first)), \(text(last))] is not finite")
      }
    } else if values.count > 0 {
      let numbers = values.base(Double.self)
      (first, last) = (numbers[0], numbers[0])
      for place in 0..<values.count {
        if numbers[place] < first || numbers[place].isNaN { first = numbers[place] }
        if numbers[place] > last || numbers[place].isNaN { last = numbers[place] }
      }
      guard first.isFinite && last.isFinite else {
        throw ArrayError(
          .value,
          "autodetected range of [\(NumberText.shortest(first)), \(NumberText.shortest(last))] is not finite")
      }
    }
    return first == last ? (first - 0.5, last + 0.5) : (first, last)
  }

  private static func text(_ edge: Double) -> String { NumberText.general(edge, significant: 17) }

  /// The sums of bins of one width: the bin is computed, and put right where rounding missed an edge.
  private static func evenSums(
    _ values: NDArray, _ weights: NDArray?, _ edges: NDArray
  ) throws(ArrayError) -> NDArray {
    let count = edges.count - 1
    let sums = try NDArray.zeros(Dimensions(count))
    let (numbers, edge, sum) = (values.base(Double.self), edges.base(Double.self), sums.base(Double.self))
    let (first, last) = (edge[0], edge[count])
    for place in 0..<values.count {
      let value = numbers[place]
      guard value >= first && value <= last else { continue }
      // A range beyond the largest double makes this NaN.
      let part = (value - first) / (last - first) * Double(count)
      var bin = part > 0 ? Int(min(part, Double(count - 1))) : 0
      if value < edge[bin] { bin -= 1 }
      if bin < count - 1 && value >= edge[bin + 1] { bin += 1 }
      sum[max(bin, 0)] += weights.map { $0.base(Double.self)[place] } ?? 1
    }
    return sums
  }

  private static func sums(
    _ values: NDArray, _ weights: NDArray?, _ edges: NDArray
  ) throws(ArrayError) -> NDArray {
    let sums = try NDArray.zeros(Dimensions(max(0, edges.count - 1)))
    guard sums.count > 0 else { return sums }
    let places = try edges.insertionPlaces(of: values, isRight: true)
    let bins = places.base(Int64.self)
    let (numbers, edge, sum) = (values.base(Double.self), edges.base(Double.self), sums.base(Double.self))
    for place in 0..<values.count {
      // The last bin holds its right edge.
      let bin = numbers[place] == edge[sums.count] ? sums.count : Int(bins[place])
      guard bin >= 1 && bin <= sums.count else { continue }
      sum[bin - 1] += weights.map { $0.base(Double.self)[place] } ?? 1
    }
    return sums
  }

  private static func total(_ sums: NDArray) -> Double {
    let numbers = sums.base(Double.self)
    var total = 0.0
    for place in 0..<sums.count { total += numbers[place] }
    return total
  }
}
