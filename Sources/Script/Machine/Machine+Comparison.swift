import Arrays
import Syntax

extension Machine {
  /// Whether a value counts as true.
  func truth(of value: Value) throws(Raised) -> Bool {
    switch value.kind {
    case .none, .unset: return false
    case .boolean, .integer, .numpyBool, .numpyInteger: return value.bits != 0
    case .float, .numpyFloat64: return value.float != 0
    case .numpyFloat32: return value.double != 0
    case .string: return !heap.strings[value.place].isEmpty
    case .list: return !heap.lists[value.place].elements.isEmpty
    case .tuple: return !heap.tuples[value.place].elements.isEmpty
    case .dictionary: return heap.dictionaries[value.place].count > 0
    case .view: return heap.dictionaries[heap.views[value.place].dictionary.place].count > 0
    case .set: return heap.sets[value.place].count > 0
    case .range: return heap.ranges[value.place].count > 0
    case .array:
      let array = heap.arrays[value.place].array
      if array.count == 1 {
        return Value(try arrays { () throws(ArrayError) in try array.item() }).double != 0
      }
      guard array.count > 0 else {
        throw raise(
          .value,
          "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty."
        )
      }
      throw raise(
        .value,
        "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
    case .instance:
      let type = heap.instances[value.place].type
      if let method = typeAttribute(common.truth, of: type) {
        let result = try call(method, [value])
        guard result.kind == .boolean else {
          throw raise(.type, "__bool__ should return bool, returned \(typeName(of: result))")
        }
        return result.truth
      }
      if typeAttribute(common.length, of: type) != nil { return try length(of: value) != 0 }
      if let payload = payload(of: value) { return try truth(of: payload) }
      return true
    default: return true
    }
  }

  /// `left op right`, for the comparison of that number.
  func compare(_ number: Int, _ left: Value, _ right: Value) throws(Raised) -> Value {
    if let result = try comparison(number, left, right) { return result }
    throw raise(
      .type,
      "'\(ComparisonOperator.allCases[number].rawValue)' not supported between instances of "
        + "'\(typeName(of: left))' and '\(typeName(of: right))'")
  }

  /// The same; nil for values that have no such order.
  private func comparison(_ number: Int, _ left: Value, _ right: Value) throws(Raised) -> Value? {
    let operation = ComparisonOperator.allCases[number]
    switch operation {
    case .is: return Value(left.isIdentical(to: right))
    case .isNot: return Value(!left.isIdentical(to: right))
    case .in: return Value(try contains(right, left))
    case .notIn: return Value(!(try contains(right, left)))
    default: break
    }
    if left.kind == .float, right.kind == .float {
      return Value(Self.compare(operation, left.float, right.float))
    }
    if left.kind == .array || right.kind == .array || left.kind.isNumpyScalar || right.kind.isNumpyScalar,
      left.kind != .instance, right.kind != .instance
    {
      if let result = try compareArrays(operation, left, right) { return result }
    } else if left.kind == .instance || right.kind == .instance {
      if let result = try compareInstances(operation, left, right) { return result }
      let (x, y) = (plain(left), plain(right))
      if x.kind != .instance, y.kind != .instance { return try comparison(number, x, y) }
    }
    if operation == .equal || operation == .notEqual {
      return Value(try equals(left, right) == (operation == .equal))
    }
    if let result = try compareElements(operation, left, right) { return result }
    guard let order = try order(left, right) else {
      // A comparison with a NaN is false.
      if left.kind.isPlainNumber, right.kind.isPlainNumber { return Value(false) }
      // Sets that are not part of each other have no order.
      if left.kind == .set, right.kind == .set { return Value(false) }
      return nil
    }
    return Value(Self.compare(operation, order, 0))
  }

  /// Compares lists or tuples by their first elements that differ; nil for other values, or if one starts the other.
  private func compareElements(
    _ operation: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(Raised) -> Value? {
    guard left.kind == right.kind, left.kind == .list || left.kind == .tuple else { return nil }
    try descend("comparison")
    defer { nesting -= 1 }
    for (x, y) in zip(heap.elements(left), heap.elements(right)) where !(try equals(x, y)) {
      return try compare(operation.number, x, y)
    }
    return nil
  }

  private static func compare<T: Comparable>(_ operation: ComparisonOperator, _ x: T, _ y: T) -> Bool {
    switch operation {
    case .equal: x == y
    case .notEqual: x != y
    case .less: x < y
    case .lessOrEqual: x <= y
    case .greater: x > y
    default: x >= y
    }
  }

  private func compareArrays(
    _ operation: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(Raised) -> Value? {
    let isEquality = operation == .equal || operation == .notEqual
    guard isArrayLike(left), isArrayLike(right) else {
      guard isEquality else { return try foreignResult(operation.arrayOperation, left, right) }
      // Compared with what is no number, every element differs.
      guard left.kind == .array || right.kind == .array else { return Value(operation == .notEqual) }
      let array = heap.arrays[left.kind == .array ? left.place : right.place].array
      let result = try arrays { () throws(ArrayError) in
        try NDArray.full(array.shape, .bool(operation == .notEqual), .bool)
      }
      return heap.value(result)
    }
    return try apply(operation.arrayOperation, try operand(left), try operand(right))
  }

  private func compareInstances(
    _ operation: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(Raised) -> Value? {
    let (name, mirrored) =
      switch operation {
      case .equal: ("__eq__", "__eq__")
      case .notEqual: ("__ne__", "__ne__")
      case .less: ("__lt__", "__gt__")
      case .lessOrEqual: ("__le__", "__ge__")
      case .greater: ("__gt__", "__lt__")
      default: ("__ge__", "__le__")
      }
    var asked = [(left, right, name), (right, left, mirrored)]
    // The more special class is asked first.
    if right.kind == .instance,
      left.kind != .instance || heap.instances[left.place].type != heap.instances[right.place].type,
      isInstance(right, of: type(of: left))
    {
      asked.swapAt(0, 1)
    }
    for (owner, other, name) in asked where owner.kind == .instance {
      if let method = typeAttribute(names.number(of: name), of: heap.instances[owner.place].type) {
        let result = try call(method, [owner, other])
        if result.kind != .notImplemented { return result }
      } else if name == "__ne__",
        let method = typeAttribute(common.equal, of: heap.instances[owner.place].type)
      {
        let result = try call(method, [owner, other])
        if result.kind != .notImplemented { return Value(!(try truth(of: result))) }
      }
    }
    return nil
  }

  // MARK: Equality

  /// Whether two values are equal, as `==` of elements has it: identical ones are.
  func equals(_ left: Value, _ right: Value) throws(Raised) -> Bool {
    // One object equals itself, even a NaN; arrays are asked for each element.
    if left.isIdentical(to: right), left.kind != .array { return true }
    switch (left.kind, right.kind) {
    case (.string, .string): return heap.strings[left.place] == heap.strings[right.place]
    case (.list, .list), (.tuple, .tuple):
      let (first, second) = (heap.elements(left), heap.elements(right))
      guard first.count == second.count else { return false }
      try descend("comparison")
      defer { nesting -= 1 }
      for (x, y) in zip(first, second) where !x.isIdentical(to: y) {
        if !(try equals(x, y)) { return false }
      }
      return true
    case (.dictionary, .dictionary):
      let (first, second) = (heap.dictionaries[left.place], right)
      guard first.count == heap.dictionaries[second.place].count else { return false }
      try descend("comparison")
      defer { nesting -= 1 }
      for entry in first.entries where !entry.key.isUnset {
        guard let other = try item(of: second, entry.key), try equals(entry.value, other) else {
          return false
        }
      }
      return true
    case (.set, .set):
      guard heap.sets[left.place].count == heap.sets[right.place].count else { return false }
      for entry in heap.sets[left.place].entries where !entry.key.isUnset {
        if !(try contains(right, entry.key)) { return false }
      }
      return true
    case (.view, .view), (.view, .set), (.set, .view):
      guard let (x, y) = try setsOfViews(left, right) else { return false }
      return try equals(x, y)
    case (.range, .range):
      let (x, y) = (heap.ranges[left.place], heap.ranges[right.place])
      return x.count == y.count && (x.count == 0 || x.start == y.start && (x.count == 1 || x.step == y.step))
    case (.slice, .slice):
      let (x, y) = (heap.slices[left.place], heap.slices[right.place])
      try descend("comparison")
      defer { nesting -= 1 }
      guard x.isCount == y.isCount, try equals(x.start, y.start), try equals(x.stop, y.stop) else {
        return false
      }
      return try equals(x.step, y.step)
    case (.boundMethod, .boundMethod):
      let (x, y) = (heap.boundMethods[left.place], heap.boundMethods[right.place])
      return x.function.isIdentical(to: y.function) && x.receiver.isIdentical(to: y.receiver)
    case (.array, _), (_, .array), (.instance, _), (_, .instance):
      if left.isIdentical(to: right), left.kind == .instance { return true }
      let number = ComparisonOperator.equal.number
      if left.kind == .instance || right.kind == .instance {
        if let result = try compareInstances(.equal, left, right) { return try truth(of: result) }
        let (x, y) = (plain(left), plain(right))
        return x.kind != .instance && y.kind != .instance ? try equals(x, y) : false
      }
      return try truth(of: try compare(number, left, right))
    default: return try order(left, right) == 0
    }
  }

  /// -1, 0 or 1 for values that have an order; nil for others and with a NaN.
  func order(_ left: Value, _ right: Value) throws(Raised) -> Int? {
    switch (left.kind, right.kind) {
    case (.string, .string):
      let (x, y) = (heap.strings[left.place], heap.strings[right.place])
      return x == y ? 0 : x < y ? -1 : 1
    case (.list, .list), (.tuple, .tuple):
      try descend("comparison")
      defer { nesting -= 1 }
      let (first, second) = (heap.elements(left), heap.elements(right))
      for (x, y) in zip(first, second) where !(try equals(x, y)) {
        if try truth(of: try compare(ComparisonOperator.less.number, x, y)) { return -1 }
        return 1
      }
      return first.count == second.count ? 0 : first.count < second.count ? -1 : 1
    case (.view, .view), (.view, .set), (.set, .view):
      guard let (x, y) = try setsOfViews(left, right) else { return nil }
      return try order(x, y)
    case (.set, .set):
      let (x, y) = (heap.sets[left.place].count, heap.sets[right.place].count)
      let common = heap.sets[try combined(.and, left, right).place].count
      return x == common && y == common ? 0 : x == common ? -1 : y == common ? 1 : nil
    case (.largeInteger, .largeInteger), (.largeInteger, .integer), (.integer, .largeInteger),
      (.largeInteger, .boolean), (.boolean, .largeInteger):
      let (x, y) = (largeInteger(left), largeInteger(right))
      return x == y ? 0 : x < y ? -1 : 1
    case (.largeInteger, _):
      guard let y = right.double else { return nil }
      return IntegerOrder.compare(heap.largeIntegers[left.place], y)
    case (_, .largeInteger):
      guard let x = left.double else { return nil }
      return IntegerOrder.compare(heap.largeIntegers[right.place], x).map { -$0 }
    default: break
    }
    func isInteger(_ value: Value) -> Bool {
      switch value.kind {
      case .integer, .boolean, .numpyInteger, .numpyBool: true
      default: false
      }
    }
    guard left.kind.isPlainNumber, right.kind.isPlainNumber, let x = left.double, let y = right.double else {
      return nil
    }
    if isInteger(left) {
      if isInteger(right) { return left.integer == right.integer ? 0 : left.integer < right.integer ? -1 : 1 }
      return IntegerOrder.compare(left.integer, y)
    }
    if isInteger(right) { return IntegerOrder.compare(right.integer, x).map { -$0 } }
    return x == y ? 0 : x < y ? -1 : x > y ? 1 : nil
  }

  /// Enters a part of a nested value; CPython gives up on deep ones too.
  ///
  /// It counts as a step: what contains each of its parts twice is soon endless.
  func descend(_ what: String) throws(Raised) {
    try spendStep()
    guard nesting < Self.nestingLimit else {
      throw raise(.recursion, "maximum recursion depth exceeded in \(what)")
    }
    nesting += 1
  }
}

extension ComparisonOperator {
  /// The element-wise comparison of arrays.
  fileprivate var arrayOperation: BinaryOperation {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    default: .greaterOrEqual
    }
  }
}
