import Arrays

extension ArrayMethods {
  static var conversions: [NativeDefinition] {
    shared("copy", "self order=") { machine, array, arguments throws(Raised) in
      _ = try machine.isColumnOrder(arguments[1])
      machine.spend(array.count)
      return machine.heap.value(try machine.arrays { () throws(ArrayError) in try array.copied() })
    }
      + shared("astype", "self dtype= order= casting= subok= copy=") {
        machine, array, arguments throws(Raised) in
        guard !arguments[1].isUnset else {
          throw machine.raise(.type, "astype() missing required argument 'dtype' (pos 0)")
        }
        let type = try machine.elementType(arguments[1]) ?? .float64
        try machine.checkCasting(array.type, type, arguments[3])
        if type == array.type, !(try machine.flag(arguments[5], default: true)) { return arguments[0] }
        machine.spend(array.count)
        try machine.examineCast(array, type)
        return machine.heap.value(try machine.arrays { () throws(ArrayError) in try array.asType(type) })
      }
      + shared("tolist", "self") { machine, array, _ throws(Raised) in try machine.nestedList(array) }
      + shared("item", nil) { machine, array, arguments throws(Raised) in
        var places: [Int] = []
        if arguments.count == 2, arguments[1].kind == .tuple {
          places = try machine.integers(arguments[1])
        } else {
          for value in arguments.positional.dropFirst() { places.append(try machine.index(value)) }
        }
        return machine.pythonNumber(
          try machine.arrays { [places] () throws(ArrayError) in try array.item(at: places) })
      }
      + ["conj", "conjugate"].flatMap { name in
        shared(name, nil) { machine, _, arguments throws(Raised) in
          guard arguments.keywords.isEmpty else {
            let type = arguments[0].kind == .array ? "ndarray" : "generic"
            throw machine.raise(.type, "\(type).\(name)() takes no keyword arguments")
          }
          guard arguments.count > 1 else { return arguments[0] }
          guard arguments.count == 2 else {
            throw machine.raise(
              .type, "conjugate() takes at most 1 argument (\(arguments.count - 1) given)")
          }
          guard arguments[1].kind == .array else { throw machine.raise(.type, "output must be an array") }
          return try machine.stored(try machine.result(arguments[0]), arguments[1])
        }
      }
      + shared("round", "self decimals= out=") { machine, array, arguments throws(Raised) in
        let decimals = try machine.integer(arguments[1], default: 0)
        let result = try machine.arrays { () throws(ArrayError) in
          try NDArray.round(.array(array), decimals: decimals)
        }
        machine.spend(array.count << 1)
        return try machine.roundResult(result, decimals: decimals, out: arguments[2])
      }
      + shared("clip", "self min= max= out=", shownAs: "_clip") { machine, array, arguments throws(Raised) in
        try machine.checkClip(arguments[0], arguments[1], arguments[2])
        let lower = arguments[1].isUnset || arguments[1].isNone ? nil : try machine.operand(arguments[1])
        let upper = arguments[2].isUnset || arguments[2].isNone ? nil : try machine.operand(arguments[2])
        let result = try machine.arrays { () throws(ArrayError) in
          try NDArray.clip(.array(array), lower, upper)
        }
        machine.spend(array.count)
        return try machine.clipResult(result, arguments[0], arguments[1], arguments[2], out: arguments[3])
      }
      + [
        method("__len__", "self") { machine, _, arguments throws(Raised) in
          Value(try machine.length(of: arguments[0]))
        },
        method("__getitem__", "self index") { machine, _, arguments throws(Raised) in
          try machine.element(of: arguments[0], at: arguments[1])
        },
        method("__setitem__", "self index value") { machine, _, arguments throws(Raised) in
          try machine.setElement(of: arguments[0], at: arguments[1], to: arguments[2])
          return .none
        },
        method("__iter__", "self") { machine, _, arguments throws(Raised) in
          try machine.iterator(over: arguments[0])
        },
      ]
  }
}

extension Machine {
  /// An array as nested lists of Python's numbers; without axes, its number.
  func nestedList(_ array: NDArray) throws(Raised) -> Value {
    // Lists without elements take memory too.
    let extents = array.shape.array.map { max(1, $0) }
    let lists = Dimensions(extents.dropLast()).product
    try reserve(16 * min(Dimensions(extents).product, 1 << 40) + 64 * min(lists, 1 << 40))
    spend(lists)
    spend(array.count << 2)
    return nestedList(array, axis: 0, offset: 0)
  }

  private func nestedList(_ array: NDArray, axis: Int, offset: Int) -> Value {
    guard axis < array.rank else { return pythonNumber(array.scalar(atOffset: offset)) }
    let (count, step) = (array.shape[axis], array.strides[axis])
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count {
      values.append(nestedList(array, axis: axis + 1, offset: offset &+ index &* step))
    }
    return heap.list(values)
  }

  /// Refuses a conversion that a `casting` argument does not allow.
  fileprivate func checkCasting(_ old: ElementType, _ new: ElementType, _ casting: Value) throws(Raised) {
    guard casting.kind == .string else { return }
    let rule = heap.strings[casting.place].description
    let isAllowed: Bool
    switch rule {
    case "unsafe": return
    case "same_kind": isAllowed = old <= new || old.isFloating && new.isFloating
    case "safe": isAllowed = old == new || old < new && !(old == .int64 && new == .float32)
    case "no", "equiv": isAllowed = old == new
    default:
      throw raise(
        .value,
        "casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe', or 'same_value' (got '\(rule)')"
      )
    }
    guard isAllowed else {
      throw raise(
        .type,
        "Cannot cast array data from dtype('\(old.name)') to dtype('\(new.name)') according to the "
          + "rule '\(rule)'"
      )
    }
  }
}
