/// Selects order statistics in place, without sorting and without memory of its own.
enum Quantile {
  /// The quantile `fraction` of `values`, interpolated linearly as NumPy's default; reorders `values`.
  ///
  /// With n values it lies at position (n − 1)·fraction of the sorted values. No value may be NaN.
  static func select(_ fraction: Double, in values: UnsafeMutableBufferPointer<Double>) -> Double {
    let position = Double(values.count - 1) * fraction
    let lower = Int(position)
    place(lower, in: values)
    let low = values[lower]
    let share = position - Double(lower)
    guard share > 0, lower + 1 < values.count else { return low }
    var high = values[lower + 1]
    for i in lower + 1..<values.count where values[i] < high { high = values[i] }
    return high == low ? low : low + share * (high - low)
  }

  /// Moves the value of rank `rank` to its place, smaller ones before it, larger ones after it (Hoare 1961).
  private static func place(_ rank: Int, in values: UnsafeMutableBufferPointer<Double>) {
    var (first, last) = (0, values.count - 1)
    while first < last {
      let pivot = median(values[first], values[first + (last - first) / 2], values[last])
      var (low, high) = (first, last)
      while low <= high {
        while values[low] < pivot { low += 1 }
        while values[high] > pivot { high -= 1 }
        if low <= high {
          values.swapAt(low, high)
          low += 1
          high -= 1
        }
      }
      if rank <= high { last = high } else if rank >= low { first = low } else { return }
    }
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
