/// Quantiles of small samples.
public enum Quantiles {
  /// The quantile `share` of `values` by linear interpolation between order statistics (NumPy's default, type 7 of
  /// Hyndman and Fan 1996); NaN if a value is NaN or there is none.
  public static func quantile(_ values: [Double], _ share: Double) -> Double {
    guard !values.isEmpty, !values.contains(where: \.isNaN) else { return .nan }
    let sorted = values.sorted()
    let place = share * Double(sorted.count - 1)
    let low = max(0, min(sorted.count - 1, Int(place.rounded(.down))))
    let high = min(low + 1, sorted.count - 1)
    let weight = place - Double(low)
    // Equal ends first: the difference of two infinities is not a number.
    if weight == 0 || sorted[low] == sorted[high] { return sorted[low] }
    return sorted[low] + (sorted[high] - sorted[low]) * weight
  }

  /// The median.
  public static func median(_ values: [Double]) -> Double { quantile(values, 0.5) }
}
