/// A reproducible stream of random numbers that is found by its seed and its name alone.
///
/// Streams of different names are independent, so drawing more from one changes no number of another. The words are
/// those of Philox4x64-10, as `numpy.random.Philox(key=[seed, fnv1a(name)], counter=[0, 0, index, 0])` gives them.
public struct RandomStream: Sendable {
  private let key: (UInt64, UInt64)
  private let index: UInt64
  private var counter: UInt64 = 0
  private var block: Philox.Block = (0, 0, 0, 0)
  /// How many words of `block` have been given out.
  private var used = 4

  /// Creates the stream of `seed` and `name`; `index` tells apart streams of one name, such as repetitions.
  public init(seed: UInt64, name: String, index: UInt64 = 0) {
    key = (seed, Self.hash(name))
    self.index = index
  }

  /// Returns the next 64 random bits.
  public mutating func next() -> UInt64 {
    if used == 4 {
      // As NumPy: the counter is incremented before the first block.
      counter &+= 1
      block = Philox.block(counter: (counter, 0, index, 0), key: key)
      used = 0
    }
    used += 1
    switch used {
    case 1: return block.0
    case 2: return block.1
    case 3: return block.2
    default: return block.3
    }
  }

  /// Returns a number drawn uniformly from the 2^53 multiples of 2^-53 in [0, 1); takes one word.
  public mutating func uniform() -> Double {
    Self.fraction(next())
  }

  /// The multiple of 2^-53 in [0, 1) that a word stands for.
  @inline(__always)
  private static func fraction(_ word: UInt64) -> Double { Double(word >> 11) * 0x1p-53 }

  /// Returns low + (high - low) u with u drawn by `uniform()`; takes one word.
  public mutating func uniform(low: Double, high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// Returns a number drawn from the normal distribution of mean 0 and deviation 1; takes two words.
  ///
  /// √(-2 ln(1 - u)) cos(2πv) with uniform u, v: the cosine half of Box and Muller's method (1958). The sine half
  /// is left, so that the n-th number always comes from the same two words.
  public mutating func normal() -> Double {
    let radius = (-2 * Elementary.log(1 - uniform())).squareRoot()
    return radius * Elementary.cos(2 * Double.pi * uniform())
  }

  /// Sets `count` values to what as many calls of `uniform(low:high:)` return, rounded to their type.
  public mutating func fill<S: KernelElement>(
    _ values: UnsafeMutablePointer<S>, count: Int, low: Double, high: Double
  ) {
    // A loop that the compiler has seen for its type: calls for each value take longer than the draws.
    switch values {
    case let values as UnsafeMutablePointer<Float>:
      fillInline(values, count: count, low: low, high: high) { Float($0) }
    case let values as UnsafeMutablePointer<Double>:
      fillInline(values, count: count, low: low, high: high) { $0 }
    default: fillInline(values, count: count, low: low, high: high) { S($0) }
    }
  }

  @inline(__always)
  private mutating func fillInline<S>(
    _ values: UnsafeMutablePointer<S>, count: Int, low: Double, high: Double, _ rounded: (Double) -> S
  ) {
    let span = high - low
    func value(_ word: UInt64) -> S { rounded(low + span * Self.fraction(word)) }
    var index = 0
    // Blocks do not depend on each other, so the processor works on several at once.
    while used == 4, count - index >= 4 {
      counter &+= 1
      let words = Philox.block(counter: (counter, 0, self.index, 0), key: key)
      values[index] = value(words.0)
      values[index + 1] = value(words.1)
      values[index + 2] = value(words.2)
      values[index + 3] = value(words.3)
      index += 4
    }
    while index < count {
      values[index] = value(next())
      index += 1
    }
  }

  /// Returns an integer drawn uniformly from 0..<`bound`, without bias; takes one word, rarely more.
  ///
  /// Lemire, "Fast random integer generation in an interval" (2019). The bound must be positive.
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "no integer lies in 0..<\(bound)")
    let range = UInt64(bound)
    let threshold = (0 &- range) % range
    var product = next().multipliedFullWidth(by: range)
    while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    return Int(product.high)
  }

  /// Returns 0..<`n` in random order; takes n - 1 integers.
  public mutating func permutation(of n: Int) -> [Int] {
    var order = Array(0..<n)
    shuffle(&order)
    return order
  }

  /// Puts `elements` in random order, all orders equally likely; takes one integer for each element but one.
  ///
  /// Fisher and Yates's method from the last element down.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, integer(below: last + 1))
    }
  }

  /// The 64-bit FNV-1a hash of the name's UTF-8.
  private static func hash(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
