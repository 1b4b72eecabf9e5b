import Notebook

/// A notebook's results for machines.
public struct JSONReport: Sendable {
  /// The JSON text.
  public let text: String

  /// Writes the results of `result`.
  public init(result: NotebookResult, version: String, numericVersion: String) {
    text = ""
  }
}
