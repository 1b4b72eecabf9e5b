/// What is ignored or read in another way than Python 3 would, each kind with its first place.
struct SourceNotes: Sendable {
  enum Kind: CaseIterable, Sendable {
    case prompts, promptOutput, notebookPrompts, notebookOutput, magics, shellCommands, noBreakSpaces
    case longIntegers, printStatements, notEqualSigns, exceptCommas, raiseCommas, backquotes, pythonTwo
  }

  private var places: [(kind: Kind, span: SourceSpan)] = []

  mutating func add(_ kind: Kind, at span: SourceSpan) {
    guard !contains(kind) else { return }
    places.append((kind, span))
  }

  func contains(_ kind: Kind) -> Bool { places.contains { $0.kind == kind } }

  mutating func add(_ other: SourceNotes) {
    for place in other.places { add(place.kind, at: place.span) }
  }

  /// The notes in the order of the text.
  var notes: [SyntaxNote] {
    places
      .sorted { $0.span.precedes($1.span) }
      .map { SyntaxNote($0.kind.message, at: $0.span) }
  }
}

extension SourceNotes.Kind {
  var message: String {
    switch self {
    case .prompts: "the prompts '>>>' and '...' at the start of lines are ignored"
    case .promptOutput: "lines without a prompt are taken for output and ignored"
    case .notebookPrompts: "the prompts 'In [1]:' at the start of lines are ignored"
    case .notebookOutput: "what follows 'Out[1]:' is taken for output and ignored"
    case .magics: "lines that start with '%' are commands of a notebook and ignored"
    case .shellCommands: "lines that start with '!' are commands of a shell and ignored"
    case .noBreakSpaces: "no-break spaces are read as spaces"
    case .longIntegers: "integers with an 'L' (Python 2) are read without it"
    case .printStatements: "'print' statements (Python 2) are read as calls of print()"
    case .notEqualSigns: "'<>' (Python 2) is read as '!='"
    case .exceptCommas: "'except E, e' (Python 2) is read as 'except E as e'"
    case .raiseCommas: "'raise E, value' (Python 2) is read as 'raise E(value)'"
    case .backquotes: "backquotes (Python 2) are read as repr()"
    case .pythonTwo: "this is written for Python 2; it runs with Python 3's arithmetic, where 1 / 2 is 0.5"
    }
  }
}
