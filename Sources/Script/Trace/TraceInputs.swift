/// The inputs of a node that is being made: an array that is given twice is one input.
struct TraceInputs {
  /// Their nodes.
  private(set) var nodes: [UInt32] = []
  private var arrays: [(place: Int, number: Int)] = []

  /// Inputs that are there from the start.
  init(_ nodes: [UInt32] = []) { self.nodes = nodes }

  /// Adds an input and returns its number; `array` is its place in the heap.
  mutating func add(_ node: UInt32, array place: Int? = nil) -> Int {
    nodes.append(node)
    if let place { arrays.append((place, nodes.count - 1)) }
    return nodes.count - 1
  }

  /// The number of an array that was added.
  func number(ofArray place: Int) -> Int? { arrays.first { $0.place == place }?.number }
}
