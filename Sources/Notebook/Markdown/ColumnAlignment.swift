/// How the delimiter row of a pipe table aligns a column.
public enum ColumnAlignment: String, Sendable {
  case left, center, right
}
