import Syntax

/// Which line of a traced program is awaited, and what was found whenever it was about to run.
struct TraceWatch {
  /// The line, from 1.
  let line: Int
  /// The number of visits after which the program ends.
  let limit: Int
  /// What is evaluated each time.
  let expression: Expression?
  var visits: [TracedVisit] = []
  /// Whether the program was ended because all visits are there.
  var isFinished = false
}
