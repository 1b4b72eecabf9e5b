import Arrays

/// Values of parameters and data at which a step is judged, and everything that follows from them.
struct CheckPoint {
  /// The values of the graph's nodes.
  var values: [Operand]
  /// The derivatives of the loss there.
  let adjoints: Adjoints
}
