/// The promise that results depend on the notebook alone, to the last bit.
public enum NumericContract {
  /// The version of the order of operations; any change that can move a bit of a result raises it.
  public static let version = 2
}
