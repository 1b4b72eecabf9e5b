/// How NumPy's `add.at` and its kin combine an element with a value.
public enum Accumulation: Sendable {
  case add, subtract, multiply, maximum, minimum
}
