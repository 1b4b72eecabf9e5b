import Arrays

/// Numbers in a shape, in C order, as float64.
struct Quantity: Hashable, Sendable {
  /// The length of each axis; none for a single number.
  var shape: [Int]
  /// As many numbers as the shape has places.
  var values: [Double]

  init(_ shape: [Int], _ values: [Double]) {
    self.shape = shape
    self.values = values
  }

  init(_ shape: [Int], repeating value: Double) {
    self.init(shape, [Double](repeating: value, count: shape.reduce(1, *)))
  }

  init(_ number: Double) { self.init([], [number]) }

  /// The numbers of an operand, converted.
  init(_ operand: Operand) {
    switch operand {
    case .weakFloat(let number): self.init(number)
    case .weakInteger(let number): self.init(Double(number))
    case .scalar(let scalar): self.init(scalar.double)
    case .array(let array):
      var values = [Double](repeating: 0, count: array.count)
      if array.type == .float64, let whole = try? array.contiguous() {
        let base = whole.base(Double.self)
        withExtendedLifetime(whole) {
          for place in values.indices { values[place] = base[place] }
        }
      } else if let whole = try? array.copied() {
        for place in values.indices { values[place] = whole.scalar(atOffset: place).double }
      }
      self.init(array.shape.array, values)
    }
  }

  /// How many numbers there are.
  var count: Int { values.count }

  /// The largest magnitude; 0 if there are no numbers, not a number if one of them is none.
  var magnitude: Double {
    var largest = 0.0
    for value in values {
      if value.isNaN { return .nan }
      largest = max(largest, abs(value))
    }
    return largest
  }

  /// Whether no number is infinite or not a number.
  var isFinite: Bool { values.allSatisfy(\.isFinite) }

  /// The same numbers in another shape of as many places.
  func reshaped(_ shape: [Int]) -> Quantity { Quantity(shape, values) }

  /// The matrix with rows and columns exchanged; anything but a matrix as it is.
  var transposed: Quantity {
    guard shape.count == 2 else { return self }
    let (rows, columns) = (shape[0], shape[1])
    var result = [Double](repeating: 0, count: count)
    for row in 0..<rows {
      for column in 0..<columns { result[column * rows + row] = values[row * columns + column] }
    }
    return Quantity([columns, rows], result)
  }

  func map(_ transform: (Double) -> Double) -> Quantity { Quantity(shape, values.map(transform)) }

  func scaled(_ factor: Double) -> Quantity { map { $0 * factor } }

  static func + (left: Quantity, right: Quantity) -> Quantity { left.combined(right, +) }
  static func - (left: Quantity, right: Quantity) -> Quantity { left.combined(right, -) }
  static func * (left: Quantity, right: Quantity) -> Quantity { left.combined(right, *) }

  /// Element by element, both broadcast to the shape that they have in common; they must fit each other.
  func combined(_ other: Quantity, _ operation: (Double, Double) -> Double) -> Quantity {
    if shape == other.shape {
      var result = values
      for place in result.indices { result[place] = operation(values[place], other.values[place]) }
      return Quantity(shape, result)
    }
    if other.count == 1, other.shape.count <= shape.count {
      let value = other.values[0]
      return map { operation($0, value) }
    }
    guard let common = Self.broadcastShape(shape, other.shape) else {
      return Quantity(shape, repeating: .nan)
    }
    let (first, second) = (broadcast(to: common), other.broadcast(to: common))
    var result = first.values
    for place in result.indices { result[place] = operation(result[place], second.values[place]) }
    return Quantity(common, result)
  }

  /// The shape that two have in common by NumPy's rules; nil if they do not fit.
  static func broadcastShape(_ left: [Int], _ right: [Int]) -> [Int]? {
    let rank = max(left.count, right.count)
    var shape = [Int](repeating: 1, count: rank)
    for axis in 0..<rank {
      let a = axis < rank - left.count ? 1 : left[axis - (rank - left.count)]
      let b = axis < rank - right.count ? 1 : right[axis - (rank - right.count)]
      guard a == b || a == 1 || b == 1 else { return nil }
      shape[axis] = a == 1 ? b : a
    }
    return shape
  }

  /// The numbers repeated along axes of length 1 and new leading axes.
  func broadcast(to target: [Int]) -> Quantity {
    guard shape != target else { return self }
    var result = [Double](repeating: 0, count: target.reduce(1, *))
    Self.forEachPlace(of: target, reading: shape) { place, source in result[place] = values[source] }
    return Quantity(target, result)
  }

  /// Sums over what ``broadcast(to:)`` would repeat: the way back of a gradient.
  func summed(to target: [Int]) -> Quantity {
    guard shape != target else { return self }
    var result = [Double](repeating: 0, count: target.reduce(1, *))
    if Self.broadcastShape(target, shape) != shape {
      // A result with fewer places than the operand, as for 0-d and (1,) of one number.
      guard count == result.count else { return Quantity(target, repeating: .nan) }
      return reshaped(target)
    }
    Self.forEachPlace(of: shape, reading: target) { place, source in result[source] += values[place] }
    return Quantity(target, result)
  }

  /// Calls `body` for every place of `shape`, in C order, with the place that broadcasting reads in `source`.
  static func forEachPlace(of shape: [Int], reading source: [Int], _ body: (Int, Int) -> Void) {
    let count = shape.reduce(1, *)
    guard count > 0 else { return }
    let missing = shape.count - source.count
    var strides = [Int](repeating: 0, count: shape.count)
    var step = 1
    for axis in source.indices.reversed() {
      strides[axis + missing] = source[axis] == 1 ? 0 : step
      step *= source[axis]
    }
    var index = [Int](repeating: 0, count: shape.count)
    var place = 0
    for number in 0..<count {
      body(number, place)
      var axis = shape.count - 1
      while axis >= 0 {
        index[axis] += 1
        place += strides[axis]
        if index[axis] < shape[axis] { break }
        place -= strides[axis] * shape[axis]
        index[axis] = 0
        axis -= 1
      }
    }
  }

  /// The matrix product; vectors count as rows on the left and columns on the right.
  func times(_ other: Quantity) -> Quantity {
    let rows = shape.count == 2 ? shape[0] : 1
    let inner = shape.last ?? 1
    let columns = other.shape.count == 2 ? other.shape[1] : 1
    var result = [Double](repeating: 0, count: rows * columns)
    values.withUnsafeBufferPointer { a in
      other.values.withUnsafeBufferPointer { b in
        result.withUnsafeMutableBufferPointer { c in
          for row in 0..<rows {
            for term in 0..<inner {
              let factor = a[row &* inner &+ term]
              if factor == 0 { continue }
              let (from, to) = (term &* columns, row &* columns)
              for column in 0..<columns { c[to &+ column] += factor * b[from &+ column] }
            }
          }
        }
      }
    }
    return Quantity([rows, columns], result)
  }

  /// The sum of the products of elements at the same places.
  func dot(_ other: Quantity) -> Double { zip(values, other.values).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The factor k for which this is k times `other`, up to `tolerance` of the largest magnitude; nil if there is none.
  func multiple(of other: Quantity, tolerance: Double) -> Double? {
    guard shape == other.shape else { return nil }
    var (dot, square, largest) = (0.0, 0.0, 0.0)
    for place in values.indices {
      dot += values[place] * other.values[place]
      square += other.values[place] * other.values[place]
      largest = max(largest, abs(values[place]))
    }
    guard square > 0, square.isFinite, dot.isFinite, largest.isFinite else { return nil }
    let factor = dot / square
    let limit = tolerance * largest + 1e-300
    for place in values.indices where !(abs(values[place] - factor * other.values[place]) <= limit) {
      return nil
    }
    return factor
  }

  /// The cosine of the angle between two; nil where one is zero or they have different numbers of elements.
  func cosine(with other: Quantity) -> Double? {
    guard count == other.count else { return nil }
    var (dot, left, right) = (0.0, 0.0, 0.0)
    for place in values.indices {
      dot += values[place] * other.values[place]
      left += values[place] * values[place]
      right += other.values[place] * other.values[place]
    }
    guard left > 0, right > 0 else { return nil }
    return dot / (left.squareRoot() * right.squareRoot())
  }
}

extension Quantity {
  /// The numbers as a value of a program: Python's float without axes, else an array.
  var operand: Operand {
    guard !shape.isEmpty else { return .weakFloat(values[0]) }
    let array = NDArray(unfilled: .float64, Dimensions(shape))
    let base = array.base(Double.self)
    withExtendedLifetime(array) {
      for place in values.indices { base[place] = values[place] }
    }
    return .array(array)
  }
}
