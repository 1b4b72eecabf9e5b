/// A notebook whose blocks are understood: what each will do, and which must run before which.
public struct Plan: Sendable {
  /// A block of the plan.
  public struct Cell: Sendable {
    /// The index of its code block in the document's tree.
    public let node: Int
    /// The block as written.
    public internal(set) var source: CellSource
    /// How it is to be shown.
    public var display: DisplayOptions
    /// Every option with its value, given or default.
    public var options: [(key: String, value: JSONValue)]
    /// What it will do; nil when it has errors.
    public var task: (any CellTask)?
    /// The blocks that must run before it, as indices into the plan's cells.
    public var dependencies: [Int] = []
    /// What is wrong with it.
    public var diagnostics: [Diagnostic]
  }

  /// A value or claim in the prose.
  public struct Inline: Sendable {
    /// The text as written.
    public let source: InlineSource
    /// What it asks for; nil when it has errors.
    public var expression: Expression?
    /// How a value is written.
    public var format: NumberStyle
    /// The blocks whose results it needs.
    public var dependencies: [Int] = []
    /// What is wrong with it.
    public var diagnostics: [Diagnostic] = []
  }

  /// The notebook.
  public let document: Document
  /// The blocks in document order.
  public internal(set) var cells: [Cell]
  /// The values and claims in document order.
  public internal(set) var inlines: [Inline]
  /// The values of the notebook's parameters, overrides included, as YAML text.
  public let parameters: [(name: String, value: String)]

  /// Everything there is to say before anything runs, in the order of the file.
  public var diagnostics: [Diagnostic] {
    let all =
      document.diagnostics + cells.flatMap(\.judgedDiagnostics) + inlines.flatMap(\.diagnostics)
    return all.inFileOrder()
  }
}

extension Plan.Cell {
  /// The diagnostics, as warnings where the author asked for an error to be shown.
  var judgedDiagnostics: [Diagnostic] { display.toleratesError ? diagnostics.map(\.tolerated) : diagnostics }
}

extension Diagnostic {
  /// The diagnostic as a warning.
  var tolerated: Diagnostic {
    Diagnostic(
      code, message, at: location, severity: severity == .error ? .warning : severity, help: help,
      notes: notes)
  }
}

extension [Diagnostic] {
  /// Sorted by file and place, each once; equal places keep their order.
  func inFileOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      let (left, right) = (a.element.location, b.element.location)
      if left.path != right.path { return left.path < right.path }
      let (first, second) = (left.position ?? .start, right.position ?? .start)
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }
}
