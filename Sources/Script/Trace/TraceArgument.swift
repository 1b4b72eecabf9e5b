/// An argument of a traced operation: one of the node's inputs, or what was the same whatever these are.
public indirect enum TraceArgument: Sendable {
  /// The node's input of that number.
  case input(Int)
  case none
  case ellipsis
  case boolean(Bool)
  case integer(Int)
  case float(Double)
  case text(String)
  case list([TraceArgument])
  case tuple([TraceArgument])
  case slice(start: TraceArgument, stop: TraceArgument, step: TraceArgument)
  /// A function, a type or something else that is no number.
  case object(TraceObject)
}

/// A value that a trace keeps and that only the machine understands.
public struct TraceObject: Sendable {
  let value: Value
}
