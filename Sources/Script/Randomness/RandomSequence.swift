/// What the generators share that draw places of a sequence.
enum RandomSequence {
  /// How many places are drawn or kept at most; more is a `MemoryError`.
  static let limit = 1 << 28

  /// The places 0, 1, 2 and so on in the order that a shuffle from the last down to `first` brings them into.
  ///
  /// `swapPlace` draws a place up to the one it is given. The caller has made sure of room for `count` words.
  static func shuffled(_ count: Int, downTo first: Int = 1, _ swapPlace: (Int) -> Int) -> [Int] {
    var order = Array(0..<max(0, count))
    for place in stride(from: count - 1, through: max(first, 1), by: -1) {
      order.swapAt(place, swapPlace(place))
    }
    return order
  }
}
