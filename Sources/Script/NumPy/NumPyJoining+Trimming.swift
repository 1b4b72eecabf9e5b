import Arrays

extension NumPyJoining {
  /// `numpy.trim_zeros`: the smallest box that has all elements other than 0, along the axes and on the sides asked for.
  static func trimmed(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let array = try machine.array(from: arguments[0])
    let sides = try self.sides(machine, arguments[1])
    var axes: [Int] = []
    for axis in try machine.axes(arguments[2]) ?? Array(0..<array.rank) {
      guard axis >= -array.rank, axis < array.rank else {
        throw machine.raise(
          .axis, "axis: axis \(axis) is out of bounds for array of dimension \(array.rank)")
      }
      axes.append(axis < 0 ? axis + array.rank : axis)
    }
    guard !axes.isEmpty else { return arguments[0] }
    let places = try array.nonzero()
    var box: [Range<Int>] = []
    for axis in 0..<array.rank {
      var range = 0..<array.shape[axis]
      if axes.contains(axis) {
        if places[axis].count == 0 {
          range = 0..<0
        } else {
          let first = try Reduction.reduce(.min, places[axis], along: .all)
          let last = try Reduction.reduce(.max, places[axis], along: .all)
          let start = sides.contains("f") ? integer(first) : 0
          range = start..<(sides.contains("b") ? integer(last) + 1 : range.upperBound)
        }
      }
      box.append(range)
    }
    guard arguments[0].kind == .list || arguments[0].kind == .tuple else {
      var result = array
      for (axis, range) in box.enumerated() {
        result = try result.sliced(axis: axis, range.lowerBound, range.upperBound)
      }
      return machine.heap.value(result)
    }
    // A sequence keeps its own elements.
    let isList = arguments[0].kind == .list
    guard box.count == 1 else {
      throw machine.raise(
        .type, "\(isList ? "list" : "tuple") indices must be integers or slices, not tuple")
    }
    let kept = Array(machine.heap.elements(arguments[0])[box[0]])
    return isList ? machine.heap.list(kept) : machine.heap.tuple(kept)
  }

  /// Where to trim: `f` in front, `b` behind.
  private static func sides(_ machine: Machine, _ value: Value) throws -> String {
    guard !value.isUnset else { return "fb" }
    guard value.kind == .string else {
      throw machine.raise(
        .attribute, "'\(machine.typeName(of: value))' object has no attribute 'lower'")
    }
    let sides = try machine.word(value, default: "").lowercased()
    guard ["fb", "bf", "f", "b"].contains(sides) else {
      let text = try machine.representation(of: machine.heap.string(sides))
      throw machine.raise(.value, "unexpected character(s) in `trim`: \(text)")
    }
    return sides
  }

  private static func integer(_ value: ArrayValue) -> Int {
    guard case .scalar(.int64(let number)) = value else { return 0 }
    return number
  }
}
