import Arrays

extension ArrayMethods {
  static var reductions: [NativeDefinition] { sums + extremes + tests + spreads }

  private static var sums: [NativeDefinition] {
    let operations: [(String, Reduction, BinaryOperation)] = [
      ("sum", .sum, .add), ("prod", .prod, .multiply),
    ]
    return operations.flatMap { name, reduction, join in
      shared(name, "self axis= dtype= out= keepdims= initial= where=", shownAs: "_\(name)") {
        machine, array, arguments throws(Raised) in
        let axes = try machine.reductionAxes(arguments[1])
        if arguments[2].isUnset, arguments[3].isUnset, arguments[4].isUnset, arguments[5].isUnset,
          arguments[6].isUnset
        {
          return try machine.reduced(array, reduction, axes)
        }
        var source = array
        if !arguments[6].isUnset {
          let neutral: Operand = .scalar(Scalar.int64(reduction == .sum ? 0 : 1).cast(to: array.type))
          source = try machine.selected(array, arguments[6], neutral)
        }
        if let type = try machine.elementType(arguments[2]), type != array.type {
          source = try machine.arrays { [source] () throws(ArrayError) in try source.asType(type) }
        }
        let keeps = try machine.flag(arguments[4])
        return try machine.finish(source, reduction, axes, keeps, join, arguments[5], arguments[3])
      }
    }
  }

  private static var extremes: [NativeDefinition] {
    let operations: [(String, Reduction, BinaryOperation)] = [
      ("max", .max, .maximum), ("min", .min, .minimum),
    ]
    return operations.flatMap { name, reduction, join in
      shared(name, "self axis= out= keepdims= initial= where=", shownAs: "_a\(name)") {
        machine, array, arguments throws(Raised) in
        let axes = try machine.reductionAxes(arguments[1])
        guard arguments[5].isUnset else { throw machine.unsupported("'where' of the method '\(name)'") }
        let keeps = try machine.flag(arguments[3])
        return try machine.finish(array, reduction, axes, keeps, join, arguments[4], arguments[2])
      }
    }
      + [("argmax", Reduction.argmax), ("argmin", .argmin)].flatMap { name, reduction in
        shared(name, "self axis= out= * keepdims=") { machine, array, arguments throws(Raised) in
          let axes = try machine.reductionAxes(arguments[1])
          let keeps = try machine.flag(arguments[3])
          return try machine.finish(array, reduction, axes, keeps, nil, .unset, arguments[2])
        }
      }
  }

  private static var tests: [NativeDefinition] {
    [("all", Reduction.all), ("any", .any)].flatMap { name, reduction in
      shared(name, "self axis= out= keepdims= * where=", shownAs: "_\(name)") {
        machine, array, arguments throws(Raised) in
        let axes = try machine.reductionAxes(arguments[1])
        var source = array
        if !arguments[4].isUnset {
          source = try machine.selected(array, arguments[4], .scalar(.bool(reduction == .all)))
        }
        let keeps = try machine.flag(arguments[3])
        return try machine.finish(source, reduction, axes, keeps, nil, .unset, arguments[2])
      }
    }
  }

  private static var spreads: [NativeDefinition] {
    shared("mean", "self axis= dtype= out= keepdims= * where=", shownAs: "_mean") {
      machine, array, arguments throws(Raised) in
      try machine.refuseFloatAxis(arguments[1], "integer argument expected, got float")
      let axes = try machine.reductionAxes(arguments[1])
      if arguments[2].isUnset, arguments[3].isUnset, arguments[4].isUnset, arguments[5].isUnset {
        return try machine.reduced(array, .mean, axes)
      }
      guard arguments[5].isUnset else { throw machine.unsupported("'where' of the method 'mean'") }
      let source = try machine.converted(array, arguments[2])
      let keeps = try machine.flag(arguments[4])
      return try machine.finish(source, .mean, axes, keeps, nil, .unset, arguments[3])
    }
      + [("std", Reduction.std), ("var", .var)].flatMap { name, reduction in
        shared(name, "self axis= dtype= out= ddof= keepdims= * where= mean= correction=", shownAs: "_\(name)")
        {
          machine, array, arguments throws(Raised) in
          guard arguments[6].isUnset, arguments[7].isUnset else {
            throw machine.unsupported("'\(arguments[6].isUnset ? "mean" : "where")' of the method '\(name)'")
          }
          try machine.refuseFloatAxis(arguments[1], "integer argument expected, got float")
          let axes = try machine.reductionAxes(arguments[1])
          let source = try machine.converted(array, arguments[2])
          let keeps = try machine.flag(arguments[5])
          let freedom = try machine.integer(arguments[8].isUnset ? arguments[4] : arguments[8], default: 0)
          let result = try machine.arrays { () throws(ArrayError) in
            try Reduction.reduce(
              reduction, source, along: axes, keepDimensions: keeps, degreesOfFreedom: freedom)
          }
          machine.spend(array.count << 1)
          try machine.examine(
            reduction, source, axes, keepsAxes: keeps, degreesOfFreedom: freedom, result)
          return try machine.stored(result, arguments[3])
        }
      }
  }

  static var cumulations: [NativeDefinition] {
    [("cumsum", Reduction.cumsum), ("cumprod", .cumprod)].flatMap { name, reduction in
      shared(name, "self axis= dtype= out=") { machine, array, arguments throws(Raised) in
        let axes = try machine.reductionAxes(arguments[1])
        let source = try machine.converted(array, arguments[2])
        let result = try machine.arrays { () throws(ArrayError) in
          try Reduction.reduce(reduction, source, along: axes)
        }
        machine.spend(array.count)
        try machine.examine(reduction, source, axes, result)
        return try machine.stored(result, arguments[3])
      }
    }
  }
}

extension Machine {
  /// A reduction without options.
  @inline(__always)
  func reduced(_ array: NDArray, _ reduction: Reduction, _ axes: ReductionAxes) throws(Raised) -> Value {
    spend(array.count)
    if reduction == .mean, array.type == .float64, let mean = try mean(array, axes) { return mean }
    let result = try arrays { () throws(ArrayError) in try Reduction.reduce(reduction, array, along: axes) }
    try examine(reduction, array, axes, result)
    return heap.value(result)
  }

  /// The mean as the sum divided in place, which spares small arrays a general division; nil without a sum.
  private func mean(_ array: NDArray, _ axes: ReductionAxes) throws(Raised) -> Value? {
    guard array.count > 0 else { return nil }
    let sum = try arrays { () throws(ArrayError) in try Reduction.reduce(.sum, array, along: axes) }
    switch sum {
    case .scalar(.float64(let sum)):
      if !sum.isFinite { try examine(.mean, array, axes, .scalar(.float64(sum))) }
      return Value(.float64(sum / Double(array.count)))
    case .array(let sums) where sums.buffer !== array.buffer && sums.isContiguous && sums.count > 0:
      let (elements, count) = (sums.base(Double.self), sums.count)
      let terms = Double(array.count / count)
      for index in 0..<count { elements[index] /= terms }
      try examine(.mean, array, axes, .array(sums))
      return heap.value(sums)
    default: return nil
    }
  }

  /// A reduction with options: a number that the result starts from, and where it goes.
  fileprivate func finish(
    _ array: NDArray, _ reduction: Reduction, _ axes: ReductionAxes, _ keeps: Bool, _ join: BinaryOperation?,
    _ initial: Value, _ out: Value
  ) throws(Raised) -> Value {
    spend(array.count)
    var result: ArrayValue
    if array.count == 0, !initial.isUnset, !initial.isNone, case .all = axes, !keeps {
      let start = try self.array(from: initial, array.type)
      return try stored(.scalar(try arrays { () throws(ArrayError) in try start.item() }), out)
    }
    result = try arrays { () throws(ArrayError) in
      try Reduction.reduce(reduction, array, along: axes, keepDimensions: keeps)
    }
    try examine(reduction, array, axes, keepsAxes: keeps, result)
    if let join, !initial.isUnset, !initial.isNone {
      let (part, start) = (result.operand, try operand(initial))
      result = try arrays { () throws(ArrayError) in try BinaryOperation.apply(join, part, start) }
    }
    return try stored(result, out)
  }

  /// The array with another value wherever a mask is false.
  fileprivate func selected(_ array: NDArray, _ mask: Value, _ other: Operand) throws(Raised) -> NDArray {
    if mask.kind == .boolean, mask.truth { return array }
    let condition = try self.array(from: mask, .bool)
    return try arrays { () throws(ArrayError) in try NDArray.where(condition, .array(array), other) }
  }

  /// The array in the type of a `dtype` argument.
  fileprivate func converted(_ array: NDArray, _ type: Value) throws(Raised) -> NDArray {
    guard let type = try elementType(type), type != array.type else { return array }
    return try arrays { () throws(ArrayError) in try array.asType(type) }
  }
}
