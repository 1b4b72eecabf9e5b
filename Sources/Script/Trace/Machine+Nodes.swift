import Arrays
import Syntax

/// Which node stands for a value.
///
/// A number carries its node with it. An array's node is kept where the array is, together with the version of the
/// buffer that it describes: what is written through one window makes the nodes of all others on the same memory out
/// of date, and these are made anew, as windows on what was written.
extension Machine {
  /// Where the program stands: the innermost instruction of its own text, and the calls around it.
  func tracePlace(_ recorder: Trace) -> Trace.Place {
    var place = Trace.Place(code: 0, instruction: 0, caller: 0)
    var caller: Int32 = 0
    for index in 0..<frameCount {
      let (frame, code) = (frames[index], frames[index].code.takeUnretainedValue())
      guard code.module == nil else { continue }
      if place.code > 0 { caller = recorder.caller(place) }
      let instruction = Int32(truncatingIfNeeded: max(0, frame.pc - code.instructions - 1))
      place = Trace.Place(
        code: Int32(truncatingIfNeeded: code.number + 1), instruction: instruction, caller: caller)
    }
    return place
  }

  /// The node of a number, an array, or a list of these as an array; nil for anything else.
  func node(of value: Value, _ recorder: Trace) -> UInt32? {
    switch value.kind {
    case .array: return node(ofArray: value, recorder)
    case .list, .tuple:
      var inputs = TraceInputs()
      let argument = argument(value, &inputs, recorder)
      guard let array = try? array(from: value) else { return nil }
      return recorder.add(.array(argument), inputs.nodes, at: tracePlace(recorder), array: array)
    default:
      guard value.kind.isPlainNumber else { return nil }
      if value.node != 0 { return value.node }
      return recorder.add(.input, [], at: tracePlace(recorder), number: value)
    }
  }

  private func node(ofArray value: Value, _ recorder: Trace) -> UInt32 {
    let object = heap.arrays[value.place]
    let (array, version) = (object.array, object.array.buffer.version)
    if value.node != 0, recorder.entry(NodeID(value.node)).version == version,
      recorder.shape(of: value.node) == array.shape
    {
      return value.node
    }
    if object.node != 0, object.version == version, recorder.shape(of: object.node) == array.shape {
      return object.node
    }
    let whole = wholeNode(of: array, recorder)
    let node: UInt32
    if array.isWhole, recorder.shape(of: whole) == array.shape {
      node = whole
    } else {
      node = recorder.add(.window(TraceWindow(array)), [whole], at: tracePlace(recorder), array: array)
    }
    heap.arrays[value.place].node = node
    heap.arrays[value.place].version = version
    return node
  }

  /// The node of all elements of an array's buffer.
  private func wholeNode(of array: NDArray, _ recorder: Trace) -> UInt32 {
    let buffer = array.buffer
    if buffer.node != 0, buffer.nodeVersion == buffer.version { return buffer.node }
    buffer.node = recorder.add(
      buffer.node == 0 ? .input : .untraced, [], at: tracePlace(recorder),
      array: array.isWhole ? array : array.whole())
    buffer.nodeVersion = buffer.version
    return buffer.node
  }

  /// Adds a node for a result and returns the result with it; anything but numbers and arrays stays as it is.
  func recorded(
    _ operation: TraceOperation, _ inputs: [UInt32], _ result: Value, _ recorder: Trace
  ) -> Value {
    var result = result
    if result.kind == .array {
      let array = heap.arrays[result.place].array
      let node = recorder.add(operation, inputs, at: tracePlace(recorder), array: array)
      heap.arrays[result.place].node = node
      heap.arrays[result.place].version = array.buffer.version
      if array.buffer.node == 0, array.isWhole {
        array.buffer.node = node
        array.buffer.nodeVersion = array.buffer.version
      }
      result.node = 0
    } else if result.kind.isPlainNumber {
      result.node = recorder.add(operation, inputs, at: tracePlace(recorder), number: result)
    }
    return result
  }

  /// What an array's memory holds, before it is written to: for ``recordWrite(_:_:_:_:)``.
  func nodeBeforeWrite(_ target: Value, _ recorder: Trace) -> UInt32 {
    wholeNode(of: heap.arrays[target.place].array, recorder)
  }

  /// Notes that an array was written to, and that its elements are now what an operation says.
  func recordWrite(
    _ operation: TraceOperation, _ inputs: [UInt32], _ target: Value, before whole: UInt32, _ recorder: Trace
  ) {
    let array = heap.arrays[target.place].array
    let place = tracePlace(recorder)
    let node = recorder.add(operation, inputs, at: place, array: array)
    let shape = recorder.shape(of: whole)
    array.buffer.node =
      array.isWhole && shape == array.shape
      ? node
      : recorder.add(
        .settingWindow(TraceWindow(array)), [whole, node], at: place, array: array.whole(shape))
    array.buffer.nodeVersion = array.buffer.version
    heap.arrays[target.place].node = node
    heap.arrays[target.place].version = array.buffer.version
  }

  /// Throws when the trace takes more memory than programs may.
  func checkTrace(_ recorder: Trace) throws(Raised) {
    guard recorder.byteCount <= min(limits.memory, recorder.byteLimit) else {
      throw raise(.limit, "the trace of the program takes more than \(limits.memory >> 20) MiB")
    }
  }
}

extension Trace {
  /// The shape of a node's array; no axes for a number.
  func shape(of node: UInt32) -> Dimensions {
    guard case .array(let array) = value(of: NodeID(node)) else { return Dimensions() }
    return array.shape
  }
}

extension NDArray {
  /// Whether the array shows all of its buffer, in order.
  var isWhole: Bool { offset == 0 && count * type.size == buffer.byteCount && isContiguous }

  /// All of the buffer: in a shape that holds as much, or along one axis.
  func whole(_ shape: Dimensions? = nil) -> NDArray {
    let count = buffer.byteCount / type.size
    let shape = shape.flatMap { $0.product == count ? $0 : nil } ?? Dimensions(count)
    return NDArray(
      buffer: buffer, type: type, shape: shape, strides: NDArray.contiguousStrides(shape), offset: 0)
  }
}
