/// Something that Gradbook has to say about a place in a notebook.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is: an `error` makes the run fail.
  public enum Severity: String, Sendable {
    case error, warning, note
  }

  /// A place in a file together with the text of its line, for the caret.
  public struct Location: Hashable, Sendable {
    /// The path as the user wrote it.
    public let path: String
    /// Where it starts; nil when the whole file is meant.
    public let position: SourcePosition?
    /// How many characters are meant, at least 1.
    public let length: Int
    /// The text of the line, when the file could be read.
    public let line: String?

    /// Creates a location.
    public init(path: String, position: SourcePosition? = nil, length: Int = 1, line: String? = nil) {
      self.path = path
      self.position = position
      self.length = max(1, length)
      self.line = line
    }

    /// Compares places; the line's text, which can be long, follows from the place.
    public static func == (left: Location, right: Location) -> Bool {
      left.path == right.path && left.position == right.position && left.length == right.length
    }

    /// Hashes the place.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(path)
      hasher.combine(position)
      hasher.combine(length)
    }
  }

  /// A second place that belongs to the message, such as the first definition of a duplicate.
  public struct Note: Hashable, Sendable {
    /// What is there.
    public let message: String
    /// Where it is.
    public let location: Location

    /// Creates a note.
    public init(_ message: String, at location: Location) {
      self.message = message
      self.location = location
    }
  }

  /// The kind of message.
  public let code: DiagnosticCode
  /// How bad it is.
  public let severity: Severity
  /// What was found and what was expected, one sentence without a full stop.
  public let message: String
  /// Where it is.
  public let location: Location
  /// What to do about it, if there is something definite to say.
  public let help: String?
  /// Other places that belong to it.
  public let notes: [Note]

  /// Creates a diagnostic.
  public init(
    _ code: DiagnosticCode, _ message: String, at location: Location, severity: Severity = .error,
    help: String? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.help = help
    self.notes = notes
  }
}
