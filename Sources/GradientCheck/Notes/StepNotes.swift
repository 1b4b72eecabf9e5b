/// What is worth knowing about a step besides its faults, and what cannot be decided.
struct StepNotes {
  /// A kind of notes: what it looks at, and what it says.
  typealias Maker = @Sendable (Examination, SourceLines) -> [GradientFinding]

  private static let makers: [Maker] = [
    RandomNumbers.notes, Kinks.notes, WholeNumbers.notes, Overflows.notes, Aliases.notes,
    UnusedSchedules.notes,
  ]

  /// All notes, in the order of the lines.
  static func all(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    makers.flatMap { $0(examination, lines) }
      .sorted { ($0.line, $0.span.column) < ($1.line, $1.span.column) }
  }
}
