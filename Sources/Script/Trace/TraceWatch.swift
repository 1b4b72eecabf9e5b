import Syntax

/// Which line of a traced program is awaited, and what was found whenever it was about to run.
struct TraceWatch {
  /// The line, from 1.
  let line: Int
  /// The number of visits after which the program ends.
  let limit: Int
  /// What is evaluated each time.
  let expression: Expression?
  /// What is evaluated before other lines.
  var probes: [Int: [Expression?]] = [:]
  /// After how many visits they are.
  var probedVisits: ClosedRange<Int> = 0...Int.max
  /// At how many of the first times after each visit the expressions before each of the other lines are evaluated.
  var probeLimit = 256
  /// How often each of the other lines is looked at after each visit, at most.
  static let lookLimit = 256
  /// How often each of them was since the last visit.
  var probeCounts: [Int: Int] = [:]
  var visits: [TracedVisit] = []
  var probed: [TracedProbe] = []
  /// Whether the program was ended because all visits are there.
  var isFinished = false
}
