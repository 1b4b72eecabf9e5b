/// Whether a loss is divided by the number of samples.
public enum Reduction: String, CaseIterable, Sendable {
  /// Divides by the number of samples; for mean-squared-error and binary-cross-entropy by that of outputs too.
  case mean
  /// Divides by nothing.
  case sum
}
