/// What interactive sessions put before the lines of a program.
enum PromptStyle: Sendable {
  case none
  /// `>>> ` and `... `.
  case python
  /// `In [1]: ` and `   ...: `.
  case notebook
}
