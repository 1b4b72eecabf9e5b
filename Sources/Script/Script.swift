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
    /// The calls of `print` that wrote something, in their order.
    public let prints: [ScriptPrint]
    /// The variables that were asked for, as far as they exist.
    public let variables: [String: ScriptVariable]
    /// The values of each watched expression, one a turn; not a number where it was none.
    public let watched: [String: [Double]]
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

  let program: Program
  private let watches: [String]
  /// The names that a statement at the program's top level assigns to, or that it reads without assigning.
  public let settableNames: Set<String>
  /// The names that are read and never defined, what the settings give left out.
  public var undefinedNames: UndefinedNames { UndefinedNames(in: NameUses(of: program.body)) }

  /// Reads a program; throws everything that is wrong with its text.
  ///
  /// `overrides` are expressions that take the place of what the program assigns to names at its top level.
  public init(_ text: String, overrides: [String: String] = [:]) throws(SyntaxErrors) {
    try self.init(text, settings: ScriptSettings(values: overrides))
  }

  /// Reads a program that is given some of its values; throws everything that is wrong with its text.
  public init(_ text: String, settings: ScriptSettings) throws(SyntaxErrors) {
    let parsed = try Parser.parse(text)
    let uses = NameUses(of: parsed.body)
    settableNames = uses.settable
    let overrides = Overrides(settings.values, lines: settings.valueLines, inputs: settings.inputs)
    let set = try overrides.apply(to: parsed)
    program = try WatchedProgram(set, watching: settings.watches).program
    watches = settings.watches.map(\.name)
  }

  /// Runs the program from the start; the same seed, limits and inputs give the same outcome.
  ///
  /// `seed` is what an unseeded generator of random numbers starts from; `inputs` are arrays by the name that they are
  /// given to; `keeping` names the variables whose last values are wanted.
  public func run(
    limits: Limits = Limits(), seed: Int = 0, inputs: [String: ScriptInput] = [:],
    keeping names: [String] = []
  ) -> Outcome {
    let machine = Machine(limits: limits, seed: seed)
    let failure = machine.run(program, inputs: inputs)
    let operations = limits.operations - machine.fuel
    var variables: [String: ScriptVariable] = [:]
    for name in names { variables[name] = machine.variable(name) }
    var watched: [String: [Double]] = [:]
    for name in watches { watched[name] = machine.numbers(in: WatchedProgram.variable(of: name)) }
    return Outcome(
      output: String(decoding: machine.output, as: UTF8.self), failure: failure,
      notes: program.notes.map { ScriptNote(message: $0.message, span: $0.span) } + machine.notes,
      operations: operations, prints: machine.printedTexts, variables: variables, watched: watched)
  }
}
