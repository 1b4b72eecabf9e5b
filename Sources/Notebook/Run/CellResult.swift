/// What running a cell gave.
public struct CellResult: Sendable {
  /// What the page shows, in order.
  public var outputs: [Output]
  /// The numbers that expressions can name, by path below the cell's name, such as `train.loss`.
  public var values: [String: Value]
  /// What other cells work with, such as a data set or a run's record.
  public var payload: (any Sendable)?
  /// The result for machines: full curves and settings.
  public var record: [(key: String, value: JSONValue)]
  /// Errors and warnings; an error makes the notebook fail.
  public var diagnostics: [Diagnostic]

  /// Creates a result.
  public init(
    outputs: [Output] = [], values: [String: Value] = [:], payload: (any Sendable)? = nil,
    record: [(key: String, value: JSONValue)] = [], diagnostics: [Diagnostic] = []
  ) {
    self.outputs = outputs
    self.values = values
    self.payload = payload
    self.record = record
    self.diagnostics = diagnostics
  }

  /// A result that is nothing but a failure.
  public static func failure(_ diagnostics: [Diagnostic]) -> CellResult {
    CellResult(diagnostics: diagnostics)
  }
}
