import Syntax

/// A program of the dialect, ready to run.
public struct Script: Sendable {
  /// What came of a run.
  public struct Outcome: Sendable {
    /// What the program printed.
    public let output: String
    /// Why it ended before its last statement; nil if it did not.
    public let failure: Failure?
    /// What was read in another way than Python would, or ignored.
    public let notes: [ScriptNote]
    /// The operations that were counted.
    public let operations: Int
  }

  /// An exception that the program did not catch, or a limit that it met.
  public struct Failure: Error, Hashable, Sendable {
    /// The name of the exception's class.
    public let type: String
    /// Its text; may be empty.
    public let message: String
    /// The calls that were open, the program's own line last.
    public let traceback: [TracebackEntry]
    /// Whether the sandbox ended the program, for a limit or for something that the dialect does not have.
    public let isRefusal: Bool

    /// Where it happened.
    public var span: SourceSpan {
      traceback.first?.span ?? SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1)
    }
  }

  private let program: Program

  /// Reads a program; throws everything that is wrong with its text.
  ///
  /// `overrides` are expressions that take the place of what the program assigns to names at its top level.
  public init(_ text: String, overrides: [String: String] = [:]) throws(SyntaxErrors) {
    program = try Overrides(overrides).apply(to: try Parser.parse(text))
  }

  /// Runs the program from the start; the same seed and limits give the same outcome.
  ///
  /// `seed` is what an unseeded generator of random numbers starts from.
  public func run(limits: Limits = Limits(), seed: Int = 0) -> Outcome {
    let machine = Machine(limits: limits, seed: seed)
    let failure = machine.run(program)
    return Outcome(
      output: String(decoding: machine.output, as: UTF8.self), failure: failure,
      notes: program.notes.map { ScriptNote(message: $0.message, span: $0.span) } + machine.notes,
      operations: limits.operations - machine.fuel)
  }
}
