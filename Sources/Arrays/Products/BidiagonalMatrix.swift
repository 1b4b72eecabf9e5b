/// A square matrix with numbers on its diagonal and next above it, and the rotations that made it so.
///
/// Its singular values and vectors are found by Golub and Kahan's implicit QR iteration, with zero shift
/// where that is as exact (Demmel and Kahan, 1990). Directions, shifts and thresholds are LAPACK's, so that
/// the vectors have the signs that they have in NumPy.
struct BidiagonalMatrix {
  private static let epsilon = 0x1p-53
  private static let tolerance = 98.70149282610239 * epsilon
  private static let sweepLimit = 6

  private let count: Int
  private(set) var diagonal: [Double]
  private var above: [Double]
  /// The vectors on the left as columns and on the right as rows, each of `count` numbers.
  private(set) var left: [Double]
  private(set) var right: [Double]

  init(diagonal: [Double], above: [Double]) {
    count = diagonal.count
    self.diagonal = diagonal
    self.above = above
    left = [Double](repeating: 0, count: diagonal.count * diagonal.count)
    right = left
    for place in diagonal.indices {
      left[place * count + place] = 1
      right[place * count + place] = 1
    }
  }

  /// Brings the matrix into diagonal form, the values positive and the greatest first; false if it does not
  /// converge.
  mutating func diagonalize() -> Bool {
    if count == 1 {
      left[0] = Double(signOf: diagonal[0], magnitudeOf: 1)
      diagonal[0] = diagonal[0].magnitude
      return true
    }
    var (last, oldFirst, oldLast, isDownward) = (count - 1, -1, -1, true)
    let threshold = threshold()
    var sweeps = Self.sweepLimit * count * count
    while last > 0 {
      guard sweeps >= 0 else { return false }
      var first = last
      var largest = diagonal[last].magnitude
      while first > 0 {
        if above[first - 1].magnitude <= threshold {
          above[first - 1] = 0
          break
        }
        largest = max(largest, diagonal[first - 1].magnitude, above[first - 1].magnitude)
        first -= 1
      }
      if first == last {
        last -= 1
        continue
      }
      if first == last - 1 {
        solvePair(first)
        last -= 2
        continue
      }
      if first > oldLast || last < oldFirst {
        isDownward = diagonal[first].magnitude >= diagonal[last].magnitude
      }
      guard let smallest = smallestValue(first, last, isDownward) else { continue }
      (oldFirst, oldLast) = (first, last)
      sweeps -= last - first
      sweep(first, last, shift(first, last, smallest / largest, isDownward), isDownward)
      let end = isDownward ? last - 1 : first
      if above[end].magnitude <= threshold { above[end] = 0 }
    }
    finish()
    return true
  }

  /// What an element above the diagonal is 0 below.
  private func threshold() -> Double {
    var (smallest, mu) = (diagonal[0].magnitude, diagonal[0].magnitude)
    for place in 1..<max(1, count) where smallest != 0 {
      mu = diagonal[place].magnitude * (mu / (mu + above[place - 1].magnitude))
      smallest = min(smallest, mu)
    }
    let size = Double(count)
    let least = Double.leastNormalMagnitude
    return max(
      Self.tolerance * (smallest / size.squareRoot()), Double(Self.sweepLimit) * (size * (size * least)))
  }

  /// A bound below the singular values of a block; nil if an element above its diagonal has become 0.
  private mutating func smallestValue(_ first: Int, _ last: Int, _ isDownward: Bool) -> Double? {
    let (end, corner) = isDownward ? (last - 1, last) : (first, first)
    if above[end].magnitude <= Self.tolerance * diagonal[corner].magnitude {
      above[end] = 0
      return nil
    }
    var mu = diagonal[isDownward ? first : last].magnitude
    var smallest = mu
    for step in 0..<last - first {
      let place = isDownward ? first + step : last - 1 - step
      if above[place].magnitude <= Self.tolerance * mu {
        above[place] = 0
        return nil
      }
      let next = diagonal[isDownward ? place + 1 : place].magnitude
      mu = next * (mu / (mu + above[place].magnitude))
      smallest = min(smallest, mu)
    }
    return smallest
  }

  private func shift(_ first: Int, _ last: Int, _ ratio: Double, _ isDownward: Bool) -> Double {
    if Double(count) * Self.tolerance * ratio <= max(Self.epsilon, 0.01 * Self.tolerance) { return 0 }
    let place = isDownward ? last - 1 : first
    let start = diagonal[isDownward ? first : last].magnitude
    let shift = TriangularPair.smallerValue(diagonal[place], above[place], diagonal[place + 1])
    if start > 0, (shift / start) * (shift / start) < Self.epsilon { return 0 }
    return shift
  }

  private mutating func solvePair(_ first: Int) {
    let pair = TriangularPair(diagonal[first], above[first], diagonal[first + 1])
    (diagonal[first], above[first], diagonal[first + 1]) = (pair.larger, 0, pair.smaller)
    turnRight(first, first + 1, pair.right)
    turnLeft(first, first + 1, pair.left)
  }

  /// Makes the values positive and sorts them and their vectors.
  private mutating func finish() {
    for place in 0..<count where diagonal[place] < 0 {
      diagonal[place] = -diagonal[place]
      for column in 0..<count { right[place * count + column] = -right[place * count + column] }
    }
    for end in stride(from: count - 1, to: 0, by: -1) {
      var smallest = 0
      for place in 1...end where diagonal[place] <= diagonal[smallest] { smallest = place }
      if smallest == end { continue }
      diagonal.swapAt(smallest, end)
      for index in 0..<count {
        right.swapAt(smallest * count + index, end * count + index)
        left.swapAt(index * count + smallest, index * count + end)
      }
    }
  }
}

extension BidiagonalMatrix {
  /// One sweep over a block, downward or upward.
  private mutating func sweep(_ first: Int, _ last: Int, _ shift: Double, _ isDownward: Bool) {
    let step = isDownward ? 1 : -1
    let (start, end) = isDownward ? (first, last) : (last, first)
    /// The element above the diagonal between a place and the next one of the sweep.
    func between(_ place: Int) -> Int { isDownward ? place : place - 1 }
    if shift == 0 { return sweepWithoutShift(start, end, step, between) }
    let value = diagonal[start]
    var f = (value.magnitude - shift) * (Double(signOf: value, magnitudeOf: 1) + shift / value)
    var g = above[between(start)]
    var place = start
    while place != end {
      let (edge, next) = (between(place), place + step)
      let outer = PlaneRotation(f, g)
      if place != start { above[between(place - step)] = outer.length }
      f = outer.cosine * diagonal[place] + outer.sine * above[edge]
      above[edge] = outer.cosine * above[edge] - outer.sine * diagonal[place]
      g = outer.sine * diagonal[next]
      diagonal[next] = outer.cosine * diagonal[next]
      let inner = PlaneRotation(f, g)
      diagonal[place] = inner.length
      f = inner.cosine * above[edge] + inner.sine * diagonal[next]
      diagonal[next] = inner.cosine * diagonal[next] - inner.sine * above[edge]
      if next != end {
        g = inner.sine * above[between(next)]
        above[between(next)] = inner.cosine * above[between(next)]
      }
      turn(place, next, isDownward ? outer : inner, isDownward ? inner : outer)
      place = next
    }
    above[between(end - step)] = f
  }

  private mutating func sweepWithoutShift(_ start: Int, _ end: Int, _ step: Int, _ between: (Int) -> Int) {
    var outer = PlaneRotation(cosine: 1, sine: 0, length: 0)
    var inner = outer
    var place = start
    while place != end {
      let next = place + step
      outer = PlaneRotation(diagonal[place] * outer.cosine, above[between(place)])
      if place != start { above[between(place - step)] = inner.sine * outer.length }
      inner = PlaneRotation(inner.cosine * outer.length, diagonal[next] * outer.sine)
      diagonal[place] = inner.length
      turn(place, next, step > 0 ? outer : inner, step > 0 ? inner : outer)
      place = next
    }
    let rest = diagonal[end] * outer.cosine
    diagonal[end] = rest * inner.cosine
    above[between(end - step)] = rest * inner.sine
  }

  private mutating func turn(_ place: Int, _ next: Int, _ onRight: PlaneRotation, _ onLeft: PlaneRotation) {
    turnRight(place, next, onRight)
    turnLeft(place, next, onLeft)
  }

  /// Turns two rows on the right; upward, the first is the later one.
  private mutating func turnRight(_ first: Int, _ second: Int, _ rotation: PlaneRotation) {
    for index in 0..<count {
      let (x, y) = (right[first * count + index], right[second * count + index])
      right[first * count + index] = rotation.cosine * x + rotation.sine * y
      right[second * count + index] = rotation.cosine * y - rotation.sine * x
    }
  }

  /// Turns two columns on the left.
  private mutating func turnLeft(_ first: Int, _ second: Int, _ rotation: PlaneRotation) {
    for index in 0..<count {
      let (x, y) = (left[index * count + first], left[index * count + second])
      left[index * count + first] = rotation.cosine * x + rotation.sine * y
      left[index * count + second] = rotation.cosine * y - rotation.sine * x
    }
  }
}
