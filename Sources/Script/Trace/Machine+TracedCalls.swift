import Arrays

/// Built-in functions as nodes of a trace.
extension Machine {
  /// Calls a built-in function and adds nodes for the numbers and arrays that it made or changed.
  func tracedNative(
    _ place: Int, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?,
    _ recorder: Trace
  ) throws(Raised) -> Value {
    if NativeEffects.consumesIterators(natives[place].name) {
      for index in 0..<count where arguments[index].kind == .iterator || arguments[index].kind == .generator {
        arguments[index] = heap.list(try values(of: arguments[index]))
      }
    }
    let given = Array(UnsafeBufferPointer(start: arguments, count: count))
    var (inputs, parts): ([UInt32], [TraceArgument]) = ([], [])
    for value in given { parts.append(argument(value, &inputs, recorder, depth: 0)) }
    let targets = writableArrays(given, parts, recorder)

    var result = try plainNative(place, arguments, count, keywords)

    let isRandom = randomNatives.contains(place)
    func operation(_ output: TraceCall.Output) -> TraceOperation {
      guard !isRandom, !inputs.isEmpty else { return .input }
      return .call(
        TraceCall(
          name: natives[place].name, arguments: parts, keywords: (keywords ?? []).map { names[$0] },
          native: place, keywordNumbers: keywords ?? [], output: output))
    }
    for target in targets {
      let array = heap.arrays[target.value.place].array
      guard array.buffer === target.buffer, array.buffer.version != target.version else { continue }
      recordWrite(
        operation(.written(target.input)), isRandom ? [] : inputs, target.value, before: target.whole,
        recorder)
    }
    if !NativeEffects.onlyCounts(natives[place].name) {
      let isMade = isRandom || inputs.isEmpty
      result = attached(
        result, [], given: given, isMade ? [] : inputs, isCounted: isMade, operation, recorder)
    }
    for part in parts { keepObjects(part, recorder) }
    try checkTrace(recorder)
    return result
  }

  private struct Target {
    let value: Value
    let buffer: ArrayBuffer
    let version: UInt32
    let whole: UInt32
    let input: Int
  }

  /// The arrays among a call's arguments, of several on one memory the first.
  private func writableArrays(_ given: [Value], _ parts: [TraceArgument], _ recorder: Trace) -> [Target] {
    var targets: [Target] = []
    for (value, part) in zip(given, parts) where value.kind == .array {
      guard case .input(let input) = part else { continue }
      let buffer = heap.arrays[value.place].array.buffer
      if targets.contains(where: { $0.buffer === buffer }) { continue }
      let whole = nodeBeforeWrite(value, recorder)
      targets.append(
        Target(value: value, buffer: buffer, version: buffer.version, whole: whole, input: input))
    }
    return targets
  }

  /// Gives the numbers and arrays of a result their nodes; what came from the arguments has one.
  private func attached(
    _ result: Value, _ path: [Int], given: [Value], _ inputs: [UInt32], isCounted: Bool,
    _ operation: (TraceCall.Output) -> TraceOperation, _ recorder: Trace
  ) -> Value {
    switch result.kind {
    case .array:
      if given.contains(where: result.isIdentical) || heap.arrays[result.place].node != 0 { return result }
      return recorded(operation(.result(path)), inputs, result, recorder)
    case .list, .tuple:
      guard path.count < 4, !given.contains(where: result.isIdentical) else { return result }
      let elements = heap.elements(result)
      for (index, element) in elements.enumerated() {
        guard
          element.kind == .array || element.kind == .list || element.kind == .tuple
            || element.kind.isPlainNumber
        else { continue }
        let value = attached(
          element, path + [index], given: given, inputs, isCounted: isCounted, operation, recorder)
        if result.kind == .list {
          heap.lists[result.place].elements[index] = value
        } else {
          heap.tuples[result.place].elements[index] = value
        }
      }
      return result
    default:
      guard result.kind.isPlainNumber, result.node == 0 else { return result }
      if isCounted, result.kind == .integer || result.kind == .boolean { return result }
      return recorded(operation(.result(path)), inputs, result, recorder)
    }
  }

  /// A value as an argument; the nodes of numbers and arrays join the inputs.
  func argument(
    _ value: Value, _ inputs: inout [UInt32], _ recorder: Trace, depth: Int
  ) -> TraceArgument {
    func input(_ node: UInt32) -> TraceArgument {
      inputs.append(node)
      return .input(inputs.count - 1)
    }
    switch value.kind {
    case .none: return .none
    case .ellipsis: return .ellipsis
    case .boolean, .integer, .float:
      if value.node == 0 || isWrittenHere(value.node, recorder) {
        switch value.kind {
        case .boolean: return .boolean(value.truth)
        case .integer: return .integer(value.integer)
        default: return .float(value.float)
        }
      }
      return input(value.node)
    case .string: return .text(heap.strings[value.place].description)
    case .slice:
      let slice = heap.slices[value.place]
      return .slice(
        start: argument(slice.start, &inputs, recorder, depth: depth),
        stop: argument(slice.stop, &inputs, recorder, depth: depth),
        step: argument(slice.step, &inputs, recorder, depth: depth))
    case .list, .tuple:
      guard depth < 8 else { return .object(TraceObject(value: value)) }
      let parts = heap.elements(value).map { argument($0, &inputs, recorder, depth: depth + 1) }
      return value.kind == .list ? .list(parts) : .tuple(parts)
    case .array: return node(of: value, recorder).map(input) ?? .object(TraceObject(value: value))
    default:
      guard value.kind.isPlainNumber, let node = node(of: value, recorder) else {
        return .object(TraceObject(value: value))
      }
      return input(node)
    }
  }

  /// Whether a number is a literal in the text of the operation that uses it, such as an axis.
  private func isWrittenHere(_ node: UInt32, _ recorder: Trace) -> Bool {
    let entry = recorder.entry(NodeID(node))
    guard case .literal = entry.operation else { return false }
    let (here, literal) = (recorder.span(of: tracePlace(recorder)), recorder.span(of: entry.place))
    return (literal.line, literal.column) >= (here.line, here.column)
      && (literal.endLine, literal.endColumn) <= (here.endLine, here.endColumn)
  }

  func keepObjects(_ argument: TraceArgument, _ recorder: Trace) {
    switch argument {
    case .object(let object): recorder.keep(object.value)
    case .list(let parts), .tuple(let parts): for part in parts { keepObjects(part, recorder) }
    case .slice(let start, let stop, let step):
      for part in [start, stop, step] { keepObjects(part, recorder) }
    default: break
    }
  }
}
