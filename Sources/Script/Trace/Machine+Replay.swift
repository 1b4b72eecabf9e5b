import Arrays
import Syntax

/// Evaluating operations of a trace again.
extension Machine {
  /// What an operation gives for other inputs; nothing of it is recorded.
  func replay(_ operation: TraceOperation, _ inputs: [Operand], kinds: [ValueKind]) throws(Raised) -> Operand
  {
    switch operation {
    case .literal, .input, .draw, .untraced:
      throw raise(.runtime, "a value that is given cannot be computed again")
    case .copy: return inputs[0]
    case .binary(let binary):
      if case .weakFloat(let x) = inputs[0], case .weakFloat(let y) = inputs[1] {
        switch binary {
        case .add: return .weakFloat(x + y)
        case .subtract: return .weakFloat(x - y)
        case .multiply: return .weakFloat(x * y)
        default: break
        }
      }
      return try operand(
        ofResult: try self.binary(binary.number, value(inputs[0], kinds[0]), value(inputs[1], kinds[1])))
    case .unary(let unary):
      return try operand(ofResult: try self.unary(unary.number, value(inputs[0], kinds[0])))
    case .comparison(let comparison):
      return try operand(
        ofResult: try compare(comparison.number, value(inputs[0], kinds[0]), value(inputs[1], kinds[1])))
    case .inPlace(let binary):
      let target = try copied(inputs[0])
      return try operand(ofResult: try inPlace(binary.number, target, value(inputs[1], kinds[1])))
    case .array(let argument):
      return .array(try array(from: try value(of: argument, inputs, kinds)))
    case .element(let index):
      return try operand(
        ofResult: try element(of: value(inputs[0], kinds[0]), at: try value(of: index, inputs, kinds)))
    case .settingElement(let index):
      let target = try copied(inputs[0])
      try setElement(of: target, at: try value(of: index, inputs, kinds), to: value(inputs[1], kinds[1]))
      return .array(heap.arrays[target.place].array)
    case .window(let window):
      let part = try applied(window, to: try wholeArray(inputs[0]))
      return .array(try arrays { () throws(ArrayError) in try part.copied() })
    case .settingWindow(let window):
      let target = heap.arrays[try copied(inputs[0]).place].array
      let part = try applied(window, to: target)
      try arrays { () throws(ArrayError) in try part.assignAll(inputs[1]) }
      return .array(target)
    case .call(let call): return try replay(call, inputs, kinds)
    }
  }

  private func replay(_ call: TraceCall, _ inputs: [Operand], _ kinds: [ValueKind]) throws(Raised) -> Operand
  {
    var target = Value.unset
    let base = top
    var written: [Int: Value] = [:]
    guard base + call.arguments.count + 64 < stackEnd else {
      throw raise(.recursion, "maximum recursion depth exceeded")
    }
    for argument in call.arguments {
      var value: Value
      if case .written = call.output, case .input(let number) = argument, case .array = inputs[number] {
        // The call may write to any of its arrays; one that is given twice is one.
        if let known = written[number] { value = known } else { value = try copied(inputs[number]) }
        written[number] = value
        if case .written(number) = call.output { target = value }
      } else {
        value = try self.value(of: argument, inputs, kinds)
      }
      value.node = 0
      top.pointee = value
      top += 1
    }
    defer { top = base }
    let keywords = call.keywordNumbers.isEmpty ? nil : call.keywordNumbers
    var result = try plainNative(call.native, base, call.arguments.count, keywords)
    switch call.output {
    case .written:
      guard target.kind == .array else {
        throw raise(.type, "the call writes to no array for these values")
      }
      return .array(heap.arrays[target.place].array)
    case .result(let path):
      for index in path {
        guard result.kind == .list || result.kind == .tuple, index < heap.elements(result).count else {
          throw raise(.index, "the call gives no element \(index) for these values")
        }
        result = heap.elements(result)[index]
      }
      return try operand(ofResult: result)
    }
  }

  // MARK: Values and operands

  /// An operand as the value of a program; `kind` tells Python's numbers from NumPy's, and these from arrays without
  /// axes: methods of arrays take nothing else.
  private func value(_ operand: Operand, _ kind: ValueKind) -> Value {
    switch operand {
    case .array(let array): heap.value(array)
    case .weakFloat(let number) where kind == .array: heap.value(NDArray(.float64(number)))
    case .weakInteger(let number) where kind == .array: heap.value(NDArray(.int64(number)))
    case .scalar(let scalar) where kind == .array: heap.value(NDArray(scalar))
    case .weakFloat(let number) where kind.isNumpyScalar: Value(Scalar.float64(number))
    case .weakInteger(let number): Value(number)
    case .weakFloat(let number): Value(number)
    case .scalar(.bool(let truth)) where kind == .boolean: Value(truth)
    case .scalar(let scalar): Value(scalar)
    }
  }

  private func value(
    of argument: TraceArgument, _ inputs: [Operand], _ kinds: [ValueKind]
  ) throws(Raised) -> Value {
    switch argument {
    case .input(let number): return value(inputs[number], kinds[number])
    case .none: return .none
    case .ellipsis: return Value(.ellipsis)
    case .boolean(let truth): return Value(truth)
    case .integer(let number): return Value(number)
    case .float(let number): return Value(number)
    case .text(let text): return heap.string(text)
    case .list(let parts), .tuple(let parts):
      var values: [Value] = []
      for part in parts { values.append(try value(of: part, inputs, kinds)) }
      if case .list = argument { return heap.list(values) }
      return heap.tuple(values)
    case .slice(let start, let stop, let step):
      heap.allocated &+= 48
      let slice = SliceObject(
        start: try value(of: start, inputs, kinds), stop: try value(of: stop, inputs, kinds),
        step: try value(of: step, inputs, kinds))
      return Value(.slice, heap.slices.add(slice))
    case .object(let object): return object.value
    }
  }

  private func operand(ofResult value: Value) throws(Raised) -> Operand {
    switch value.kind {
    case .array: return .array(heap.arrays[value.place].array)
    case .float: return .weakFloat(value.float)
    case .integer: return .weakInteger(value.integer)
    case .largeInteger: return .weakFloat(try float(value))
    default:
      guard let scalar = value.scalar else {
        throw raise(.type, "the operation gives a '\(typeName(of: value))' for these values")
      }
      return .scalar(scalar)
    }
  }

  private func applied(_ window: TraceWindow, to whole: NDArray) throws(Raised) -> NDArray {
    guard let part = window.applied(to: whole) else {
      throw raise(.index, "the array has too few elements for these values")
    }
    return part
  }

  /// An array of its own that may be written to.
  private func copied(_ operand: Operand) throws(Raised) -> Value {
    heap.value(try wholeArray(operand))
  }

  /// A copy without gaps.
  private func wholeArray(_ operand: Operand) throws(Raised) -> NDArray {
    let array = try array(from: value(operand, .float))
    return try arrays { () throws(ArrayError) in try array.copied() }
  }
}
