extension Int {
  /// The whole number nearest to `x`, which is not negative and below 2^53; halves go up.
  ///
  /// `rounded()` would call the C library where the processor has no instruction for it.
  init(nearest x: Double) {
    let whole = Int(x)
    self = x - Double(whole) >= 0.5 ? whole + 1 : whole
  }
}
