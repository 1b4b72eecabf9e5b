import Arrays

/// Values of any kind in a grid: what NumPy makes of nested lists with `dtype=object`.
struct ObjectGrid {
  var shape: [Int] = []
  /// The values in C order.
  var values: [Value] = []

  /// Values whose shape is that of an array, nested list or single value.
  init(_ value: Value, _ machine: Machine) throws(Raised) {
    switch value.kind {
    case .array:
      let array = machine.heap.arrays[value.place].array
      shape = array.shape.array
      let plain = try machine.arrays { () throws(ArrayError) in try array.contiguous() }
      for index in 0..<plain.count {
        let number = Self.pythonNumber(plain.scalar(atOffset: index))
        values.append(machine.recorder == nil ? number : machine.tracedItem(value, index, number))
      }
    case .list, .tuple, .range:
      let elements = try machine.values(of: value)
      try machine.descend("an array")
      defer { machine.nesting -= 1 }
      var parts: [ObjectGrid] = []
      for element in elements { parts.append(try ObjectGrid(element, machine)) }
      shape = [elements.count] + (parts.first?.shape ?? [])
      for part in parts where part.shape != shape.dropFirst().map({ $0 }) {
        throw machine.raise(
          .value,
          "setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. "
            + "The detected shape was (\(elements.count),) + inhomogeneous part.")
      }
      values = parts.flatMap(\.values)
    default:
      values = [value.scalar.map(Self.pythonNumber) ?? value]
    }
  }

  /// The value at a place of a larger shape, a number as NumPy has it in an array of all of them.
  func sample(at place: Int, of target: [Int]) -> Value {
    let value = value(at: place, of: target)
    guard let scalar = value.scalar else { return value }
    var type = scalar.type
    for other in values {
      guard let other = other.scalar else { return value }
      type = type.promoted(with: other.type)
    }
    return Value(scalar.cast(to: type))
  }

  /// A number as Python has it.
  static func pythonNumber(_ scalar: Scalar) -> Value {
    switch scalar {
    case .bool(let value): Value(value)
    case .int64(let value): Value(value)
    case .float32(let value): Value(Double(value))
    case .float64(let value): Value(value)
    }
  }

  /// The value at a place of a larger shape, along whose other axes the grid is repeated.
  func value(at place: Int, of target: [Int]) -> Value {
    var (rest, offset, step) = (place, 0, 1)
    for axis in target.indices.reversed() {
      let index = target[axis] == 0 ? 0 : rest % target[axis]
      rest = target[axis] == 0 ? 0 : rest / target[axis]
      let own = axis - (target.count - shape.count)
      guard own >= 0 else { continue }
      if shape[own] != 1 { offset += index * step }
      step *= shape[own]
    }
    return values[offset]
  }
}
