/// A program, line by line, with what was found about it: signs beside the lines, remarks beneath them, and lines
/// that were changed.
public struct ProgramOutput: Equatable, Sendable {
  /// How far a line is understood.
  public enum Sign: String, CaseIterable, Sendable {
    /// It holds what it should.
    case explained
    /// It holds a constant multiple of what it should.
    case scaled
    /// It is wrong.
    case wrong
    /// Nothing is known about it.
    case unknown
  }

  /// Something to say about a line.
  public struct Remark: Equatable, Sendable {
    /// What kind of remark it is.
    public enum Kind: String, Sendable {
      case error, warning, note
      /// What the line computes, in symbols.
      case formula
    }

    /// What kind of remark it is.
    public let kind: Kind
    /// The text.
    public let text: String

    /// Creates a remark.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// A line of the program as it is, or as it should be.
  public struct Line: Equatable, Sendable {
    /// Which of the two programs has the line.
    public enum Origin: String, Sendable {
      /// Both.
      case kept
      /// Only the program as it is.
      case removed
      /// Only the program as it should be.
      case added
    }

    /// The line's number in the program as it is; nil where that does not have it.
    public let number: Int?
    /// The text.
    public let text: String
    /// Which program has it.
    public let origin: Origin
    /// How far it is understood; nil where nobody asked.
    public var sign: Sign?
    /// What there is to say.
    public var remarks: [Remark]

    /// Creates a line.
    public init(
      _ text: String, number: Int?, origin: Origin = .kept, sign: Sign? = nil, remarks: [Remark] = []
    ) {
      self.text = text
      self.number = number
      self.origin = origin
      self.sign = sign
      self.remarks = remarks
    }
  }

  /// What the program is called.
  public let title: String
  /// The lines in their order; removed ones before those that take their place.
  public let lines: [Line]

  /// Creates a listing.
  public init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
  }
}
