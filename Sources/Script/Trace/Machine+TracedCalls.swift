import Arrays

/// Built-in functions as nodes of a trace.
extension Machine {
  /// Calls a built-in function and adds nodes for the numbers and arrays that it made or changed.
  func tracedNative(
    _ place: Int, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: [Int32]?,
    _ recorder: Trace
  ) throws(Raised) -> Value {
    nativeEffects.update(for: self)
    if nativeEffects.moving.contains(place) { return try plainNative(place, arguments, count, keywords) }
    if nativeEffects.consuming.contains(place) {
      for index in 0..<count where arguments[index].kind == .iterator || arguments[index].kind == .generator {
        arguments[index] = heap.list(try values(of: arguments[index]))
      }
    }
    let given = Array(UnsafeBufferPointer(start: arguments, count: count))
    var (list, parts): (TraceInputs, [TraceArgument]) = (TraceInputs(), [])
    for value in given { parts.append(argument(value, &list, recorder)) }
    let inputs = list.nodes
    let targets = targets(given, recorder)

    var result = try plainNative(place, arguments, count, keywords)

    let isRandom = nativeEffects.random.contains(place)
    func operation(_ output: TraceCall.Output) -> TraceOperation {
      if isRandom { return .draw }
      guard !inputs.isEmpty else { return .input }
      return .call(
        TraceCall(
          name: natives[place].name, arguments: parts, keywords: (keywords ?? []).map { names[$0] },
          native: place, keywordNumbers: keywords ?? [], output: output))
    }
    for target in targets where target.buffer.version != target.version {
      // What is written to is returned, or the first.
      let written =
        given.firstIndex { $0.kind == .array && $0.isIdentical(to: result) && isOn(target.buffer, $0) }
        ?? given.firstIndex { isOn(target.buffer, $0) }
      guard let written, case .input(let input) = parts[written] else { continue }
      recordWrite(
        operation(.written(input)), isRandom ? [] : inputs, given[written], before: target.whole, recorder)
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

  /// Memory that a call may write to.
  private struct Target {
    let buffer: ArrayBuffer
    let version: UInt32
    let whole: UInt32
  }

  /// The memory of the arrays among a call's arguments.
  private func targets(_ given: [Value], _ recorder: Trace) -> [Target] {
    var targets: [Target] = []
    for value in given where value.kind == .array {
      let buffer = heap.arrays[value.place].array.buffer
      if targets.contains(where: { $0.buffer === buffer }) { continue }
      let whole = nodeBeforeWrite(value, recorder)
      targets.append(Target(buffer: buffer, version: buffer.version, whole: whole))
    }
    return targets
  }

  private func isOn(_ buffer: ArrayBuffer, _ value: Value) -> Bool {
    value.kind == .array && heap.arrays[value.place].array.buffer === buffer
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
    _ value: Value, _ inputs: inout TraceInputs, _ recorder: Trace, depth: Int = 0
  ) -> TraceArgument {
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
      return .input(inputs.add(value.node))
    case .string: return .text(heap.strings[value.place].description)
    case .slice:
      // Slices of slices are nonsense, but programs can nest them.
      guard depth < 8 else { return .object(TraceObject(value: value)) }
      let slice = heap.slices[value.place]
      return .slice(
        start: argument(slice.start, &inputs, recorder, depth: depth + 1),
        stop: argument(slice.stop, &inputs, recorder, depth: depth + 1),
        step: argument(slice.step, &inputs, recorder, depth: depth + 1))
    case .list, .tuple:
      guard depth < 8 else { return .object(TraceObject(value: value)) }
      let parts = heap.elements(value).map { argument($0, &inputs, recorder, depth: depth + 1) }
      return value.kind == .list ? .list(parts) : .tuple(parts)
    case .array:
      if let known = inputs.number(ofArray: value.place) { return .input(known) }
      guard let node = node(of: value, recorder) else { return .object(TraceObject(value: value)) }
      return .input(inputs.add(node, array: value.place))
    default:
      guard value.kind.isPlainNumber, let node = node(of: value, recorder) else {
        return .object(TraceObject(value: value))
      }
      return .input(inputs.add(node))
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
