/// What makes one number of many, along axes of an array.
public enum Reduction: UInt8, CaseIterable, Sendable {
  case sum, prod, mean, max, min, any, all, argmax, argmin, `var`, std, cumsum, cumprod, ptp, median
  /// The same over what is not NaN.
  case nansum, nanmean, nanmax, nanmin
}
