import Arrays
import Syntax

/// Elements of arrays as nodes of a trace.
extension Machine {
  /// An element or part that was taken out of an array, with its node.
  func tracedElement(_ owner: Value, _ index: Value, _ element: Value) -> Value {
    guard let recorder else { return element }
    guard let whole = node(of: owner, recorder) else { return element }
    var inputs = TraceInputs([whole])
    let argument = argument(index, &inputs, recorder)
    keepObjects(argument, recorder)
    return recorded(.element(argument), inputs.nodes, element, recorder)
  }

  /// Sets an element or part of an array and records what the array became.
  func setTracedElement(of owner: Value, at index: Value, to value: Value, _ recorder: Trace) throws(Raised) {
    // `a[i] += b` has changed the array already, and puts the part where it is.
    if value.kind == .array, isSameArray(owner, index, value) { return }
    let old = node(of: owner, recorder)
    let new = node(of: value, recorder)
    let whole = nodeBeforeWrite(owner, recorder)
    try setArrayElement(of: owner, at: index, to: value)
    guard let old, let new else { return }
    var inputs = TraceInputs([old, new])
    let argument = argument(index, &inputs, recorder)
    keepObjects(argument, recorder)
    recordWrite(.settingElement(argument), inputs.nodes, owner, before: whole, recorder)
    try checkTrace(recorder)
  }

  /// Whether a value is the very part of an array that an index names.
  private func isSameArray(_ owner: Value, _ index: Value, _ value: Value) -> Bool {
    let (array, part) = (heap.arrays[owner.place].array, heap.arrays[value.place].array)
    guard array.buffer === part.buffer, let items = try? indexItems(index),
      case .array(let named)? = try? array.indexed(items)
    else { return false }
    return named.buffer === part.buffer && TraceWindow(named) == TraceWindow(part)
  }
}

extension Machine {
  /// Lets an operation of a trace be evaluated again, between two runs of the program.
  func again<Result>(_ body: () throws(Raised) -> Result) throws(Raised) -> Result {
    fuel = limits.operations
    top = stack
    frameCount = 0
    nesting = 1
    if heap.allocated > heap.threshold { collect() }
    return try body()
  }

  /// The text of an instruction of a place of a trace, whose codes count from 1.
  func span(_ code: Int32, _ instruction: Int32) -> SourceSpan {
    guard code > 0 else { return SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1) }
    return codes[Int(code) - 1].code.spans[Int(instruction)]
  }
}
