import Arrays
import Syntax

/// Every operation on numbers and arrays that a program executed, as a graph whose nodes can be evaluated again.
///
/// Values are kept as they were; arrays are copied only when the program writes to them afterwards.
public final class Trace {
  /// What the trace knows of a node, in as little memory as possible.
  struct Entry {
    let operation: TraceOperation
    let firstInput: Int32
    let inputCount: Int32
    /// Where it happened: an instruction of a code, and the calls around.
    let place: Place
    /// The buffer's version that an array's node describes.
    let version: UInt32
    /// A number, or the place of an array in ``snapshots``.
    let value: Value
  }

  /// An instruction and the calls that were open.
  struct Place: Hashable {
    let code: Int32
    let instruction: Int32
    /// The number of the place that called, counted from 1; 0 for none.
    let caller: Int32
  }

  private var entries: [Entry] = []
  private var inputs: [UInt32] = []
  private var snapshots: [ArraySnapshot] = []
  private var callers: [Place] = []
  private var callerNumbers: [Place: Int32] = [:]
  /// The text of each instruction of each code.
  private let span: (Int32, Int32) -> SourceSpan
  /// Objects that operations refer to and that must not be collected.
  private(set) var objects: [Value] = []
  /// Bytes that the trace keeps, about.
  public private(set) var byteCount = 0
  /// How many bytes it may keep for the time being.
  var byteLimit = Int.max

  init(span: @escaping (_ code: Int32, _ instruction: Int32) -> SourceSpan) { self.span = span }

  /// The number of nodes; their numbers are 1, 2, ….
  public var count: Int { entries.count }

  /// All nodes in the order of their execution.
  public var nodes: some RandomAccessCollection<NodeID> {
    (0..<entries.count).lazy.map { NodeID(UInt32(truncatingIfNeeded: $0 + 1)) }
  }

  /// A node.
  public subscript(node: NodeID) -> TraceNode {
    let entry = self.entry(node)
    return TraceNode(
      operation: entry.operation, inputs: inputs(of: node), value: value(of: node),
      span: span(of: entry.place), callers: spans(ofCallers: entry.place))
  }

  /// What was done at a node.
  public func operation(of node: NodeID) -> TraceOperation { entry(node).operation }

  /// The expression of the program's text that did it.
  public func span(of node: NodeID) -> SourceSpan { span(of: entry(node).place) }

  /// What it was done with.
  public func inputs(of node: NodeID) -> [NodeID] {
    let entry = self.entry(node)
    return inputs[Int(entry.firstInput)..<Int(entry.firstInput + entry.inputCount)].map { NodeID($0) }
  }

  /// What came of it.
  public func value(of node: NodeID) -> Operand {
    let value = entry(node).value
    return switch value.kind {
    case .array: .array(snapshots[value.place].array)
    case .float: .weakFloat(value.float)
    case .integer: .weakInteger(value.integer)
    default: .scalar(value.scalar ?? .float64(.nan))
    }
  }

  /// For each number of a node up to that of `last`, whether the node is made of one of some others, or is one.
  public func dependants(of nodes: Set<NodeID>, upTo last: NodeID) -> [Bool] {
    var marks = [Bool](repeating: false, count: Int(last.number) + 1)
    guard let first = nodes.min() else { return marks }
    for node in nodes where node <= last { marks[Int(node.number)] = true }
    for number in stride(from: Int(first.number) + 1, through: Int(last.number), by: 1) where !marks[number] {
      let entry = entries[number - 1]
      for place in Int(entry.firstInput)..<Int(entry.firstInput + entry.inputCount)
      where marks[Int(inputs[place])] {
        marks[number] = true
        break
      }
    }
    return marks
  }

  /// For each number of a node up to the last of `nodes`, whether one of `nodes` is made of the node, or is it.
  ///
  /// What nodes of `cut` are made of does not count.
  public func ancestors(of nodes: [NodeID], cut: Set<NodeID> = []) -> [Bool] {
    guard let last = nodes.max() else { return [] }
    var marks = [Bool](repeating: false, count: Int(last.number) + 1)
    for node in nodes { marks[Int(node.number)] = true }
    for number in stride(from: Int(last.number), through: 1, by: -1) where marks[number] {
      guard !cut.contains(NodeID(UInt32(number))) else { continue }
      let entry = entries[number - 1]
      for place in Int(entry.firstInput)..<Int(entry.firstInput + entry.inputCount) {
        marks[Int(inputs[place])] = true
      }
    }
    return marks
  }

  /// The nodes whose numbers are marked, in order.
  public func nodes(marked marks: [Bool]) -> [NodeID] {
    marks.indices.filter { marks[$0] }.map { NodeID(UInt32($0)) }
  }

  func entry(_ node: NodeID) -> Entry { entries[Int(node.number) - 1] }

  // MARK: Recording

  /// Adds a node whose value is a number.
  func add(_ operation: TraceOperation, _ inputs: [UInt32], at place: Place, number: Value) -> UInt32 {
    append(operation, inputs, place, version: 0, number)
  }

  /// Adds a node whose value is an array as it is now.
  func add(_ operation: TraceOperation, _ inputs: [UInt32], at place: Place, array: NDArray) -> UInt32 {
    if !array.buffer.isKept { byteCount &+= array.buffer.byteCount }
    snapshots.append(ArraySnapshot(array))
    byteCount &+= MemoryLayout<ArraySnapshot>.stride
    let value = Value(.array, snapshots.count - 1)
    return append(operation, inputs, place, version: array.buffer.version, value)
  }

  private func append(
    _ operation: TraceOperation, _ inputs: [UInt32], _ place: Place, version: UInt32, _ value: Value
  ) -> UInt32 {
    entries.append(
      Entry(
        operation: operation, firstInput: Int32(truncatingIfNeeded: self.inputs.count),
        inputCount: Int32(truncatingIfNeeded: inputs.count), place: place, version: version, value: value))
    self.inputs += inputs
    byteCount &+= MemoryLayout<Entry>.stride &+ 4 &* inputs.count
    return UInt32(truncatingIfNeeded: entries.count)
  }

  /// The number of a place as a caller.
  func caller(_ place: Place) -> Int32 {
    if let number = callerNumbers[place] { return number }
    callers.append(place)
    let number = Int32(truncatingIfNeeded: callers.count)
    callerNumbers[place] = number
    return number
  }

  /// The expressions whose calls were open at a place, the innermost first.
  func spans(ofCallers place: Place) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    var caller = place.caller
    while caller > 0 {
      let place = callers[Int(caller) - 1]
      spans.append(span(of: place))
      caller = place.caller
    }
    return spans
  }

  func span(of place: Place) -> SourceSpan { span(place.code, place.instruction) }

  func keep(_ object: Value) { objects.append(object) }
}
