import Arrays
import Syntax

extension Machine {
  /// What an operand is that holds no numbers, or not only numbers; nil for arrays, numbers and lists of them.
  ///
  /// Of huge sequences it sees the beginning only, as it does of nested ones that contain each other.
  func foreign(_ value: Value) -> ForeignOperand? {
    guard mayBeForeign(value) else { return nil }
    var budget = 1 << 20
    return foreign(value, depth: 0, &budget)
  }

  private func foreign(_ value: Value, depth: Int, _ budget: inout Int) -> ForeignOperand? {
    switch value.kind {
    case .array, .range, .unset, .largeInteger: return nil
    case .list, .tuple:
      guard depth < 32 else { return nil }
      var width: Int?
      // NumPy makes texts of the numbers beside a text.
      var numberWidth = 0
      for element in heap.elements(value) {
        budget -= 1
        guard budget > 0 else { break }
        switch element.kind {
        case .boolean, .numpyBool: numberWidth = max(numberWidth, 5)
        case .integer, .numpyInteger: numberWidth = max(numberWidth, 21)
        case .float, .numpyFloat32, .numpyFloat64: numberWidth = max(numberWidth, 32)
        default:
          switch foreign(element, depth: depth + 1, &budget) {
          case .object(let object): return .object(object)
          case .text(let own): width = max(width ?? 0, own)
          case nil: break
          }
        }
      }
      return width.map { .text(width: max($0, numberWidth)) }
    case .string: return .text(width: max(1, heap.strings[value.place].count))
    default: return value.kind.isPlainNumber ? nil : .object(value)
    }
  }

  /// Whether an operand needs a look at what it holds.
  @inline(__always)
  func mayBeForeign(_ value: Value) -> Bool { value.kind != .array && !value.kind.isPlainNumber }

  /// The result of a function of two operands of which one may hold no numbers; nil if both do.
  func foreignResult(_ operation: BinaryOperation, _ left: Value, _ right: Value) throws(Raised) -> Value? {
    guard mayBeForeign(left) || mayBeForeign(right) else { return nil }
    let (first, second) = (foreign(left), foreign(right))
    guard first != nil || second != nil else { return nil }
    let isObject = [first, second].contains { if case .object? = $0 { true } else { false } }
    if isObject {
      if operation == .equal { return try compare(ComparisonOperator.equal.number, left, right) }
      if operation == .notEqual { return try compare(ComparisonOperator.notEqual.number, left, right) }
      throw try refuseObjects(operation.name, left, right)
    }
    throw try refuseTexts(operation.name, left, right)
  }

  /// Refuses operands of a universal function that are no numbers.
  func checkNumbers(_ name: String, _ call: UniversalCall) throws(Raised) {
    let (first, second) = (foreign(call.first), foreign(call.second))
    if case .object? = first { throw try refuseObjects(name, call.first, call.second) }
    if case .object? = second { throw try refuseObjects(name, call.first, call.second) }
    if first != nil || second != nil { throw try refuseTexts(name, call.first, call.second) }
  }

  /// Refuses `divmod` of numbers of NumPy and something that is no number.
  func checkDivision(_ left: Value, _ right: Value) throws(Raised) {
    let operands = [left, right]
    guard operands.contains(where: { $0.kind == .array || $0.kind.isNumpyScalar }),
      operands.contains(where: { $0.kind != .instance && foreign($0) != nil })
    else { return }
    throw unsupportedTypes("divmod")
  }

  /// Refuses bounds of `clip`, and what it is applied to, that are no numbers.
  func checkClip(_ value: Value, _ lower: Value, _ upper: Value) throws(Raised) {
    let given = [value] + [lower, upper].filter { isGiven($0) }
    guard given.contains(where: { foreign($0) != nil }) else { return }
    guard isGiven(lower), isGiven(upper) else {
      let name = isGiven(lower) ? "maximum" : "minimum"
      var call = UniversalCall()
      (call.first, call.second) = (value, isGiven(lower) ? lower : upper)
      return try checkNumbers(name, call)
    }
    for part in [lower, upper] {
      for operand in [value, part] {
        if case .object? = foreign(operand) { throw try refuseObjects("maximum", value, part) }
      }
    }
    var types: [String] = []
    for part in given { types.append(try elementTypeText(part)) }
    throw raise(
      .ufuncMissingLoop,
      "ufunc 'clip' did not contain a loop with signature matching types (\(types.joined(separator: ", "))) -> None"
    )
  }

  /// What NumPy says of objects in a function that numbers have a kernel for.
  func refuseObjects(_ name: String, _ left: Value, _ right: Value) throws(Raised) -> Raised {
    let (x, y) = (try element(of: left), try element(of: right))
    if [x, y].contains(where: { $0.kind == .instance }) {
      return unsupported("\(name) of '\(typeName(of: x))' and '\(typeName(of: y))' objects")
    }
    let symbols = [
      "add": "+", "subtract": "-", "multiply": "*", "divide": "/", "floor_divide": "//", "remainder": "%",
      "power": "**", "bitwise_and": "&", "bitwise_or": "|", "bitwise_xor": "^", "left_shift": "<<",
      "right_shift": ">>",
    ]
    if let symbol = symbols[name] { return unsupportedOperands(symbol, x, y) }
    let comparisons = [
      "maximum": ">=", "fmax": ">=", "minimum": "<=", "fmin": "<=", "less": "<", "less_equal": "<=",
      "greater": ">", "greater_equal": ">=",
    ]
    let (first, second) = (typeName(of: x), typeName(of: y))
    if let symbol = comparisons[name] {
      return raise(.type, "'\(symbol)' not supported between instances of '\(first)' and '\(second)'")
    }
    switch name {
    case "fmod", "arctan2", "hypot":
      return raise(.attribute, "'\(first)' object has no attribute '\(name)'")
    case "gcd", "lcm": return raise(.type, "must be real number, not \(mayBeForeign(x) ? first : second)")
    case "logical_and", "logical_or", "logical_xor": return unsupported("\(name) of objects")
    default: return unsupportedTypes(name)
    }
  }

  /// What NumPy says of texts in a function of numbers: the types are named where a kernel for texts exists.
  func refuseTexts(_ name: String, _ left: Value, _ right: Value) throws(Raised) -> Raised {
    switch name {
    case "add", "subtract", "multiply", "maximum", "minimum", "fmax", "fmin", "gcd", "lcm", "matmul":
      let types = [try elementTypeText(left), try elementTypeText(right)]
      if name == "multiply", types.contains("dtype('int64')") {
        return raise(
          .type,
          "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply "
            + "to multiply strings without specifying 'out'.")
      }
      return raise(
        .ufuncMissingLoop,
        "ufunc '\(name)' did not contain a loop with signature matching types "
          + "(\(types.joined(separator: ", "))) -> None")
    case "equal", "not_equal", "less", "less_equal", "greater", "greater_equal":
      guard foreign(left) == nil || foreign(right) == nil else {
        return unsupported("\(name) of texts as arrays")
      }
      return raise(
        .ufuncMissingLoop,
        "ufunc '\(name)' did not contain a loop with signature matching types (\(try elementTypeClass(left)), "
          + "\(try elementTypeClass(right))) -> None")
    case "logical_and", "logical_or", "logical_xor": return unsupported("\(name) of texts")
    default: return unsupportedTypes(name)
    }
  }

  /// What NumPy says of a text or another object in a function of one operand.
  func refuse(_ name: String, _ value: Value) throws(Raised) -> Raised {
    guard case .object? = foreign(value) else {
      guard ["absolute", "negative", "positive", "sign"].contains(name) else { return unsupportedTypes(name) }
      return raise(
        .ufuncMissingLoop,
        "ufunc '\(name)' did not contain a loop with signature matching types <class 'numpy.dtypes.StrDType'> -> None"
      )
    }
    let element = try element(of: value)
    let type = typeName(of: element)
    switch name {
    case "isnan", "isinf", "isfinite", "signbit", "modf": return unsupportedTypes(name)
    case "square": return unsupportedOperands("*", element, element)
    case "reciprocal": return unsupportedOperands("/", Value(1), element)
    case "absolute": return raise(.type, "bad operand type for abs(): '\(type)'")
    case "negative": return raise(.type, "bad operand type for unary -: '\(type)'")
    case "positive": return raise(.type, "bad operand type for unary +: '\(type)'")
    case "invert": return raise(.type, "bad operand type for unary ~: '\(type)'")
    case "sign": return raise(.type, "'<' not supported between instances of '\(type)' and 'int'")
    case "floor", "ceil": return raise(.type, "must be real number, not \(type)")
    case "trunc": return raise(.type, "type \(type) doesn't define __trunc__ method")
    case "logical_not": return unsupported("logical_not of objects")
    default:
      return raise(
        .type,
        "loop of ufunc does not support argument 0 of type \(type) which has no callable \(name) method")
    }
  }

  /// Refuses `array op= right` where `right` holds no numbers.
  func refuseInPlace(_ operation: BinaryOperator, _ left: Value, _ right: Value) throws(Raised) {
    let name = operation.arrayOperation?.name ?? "matmul"
    switch foreign(right) {
    case nil: return
    case .text: throw try refuseTexts(name, left, right)
    case .object:
      let type = heap.arrays[left.place].array.type.name
      throw raise(
        .ufuncOutputCasting,
        "Cannot cast ufunc '\(name)' output from dtype('O') to dtype('\(type)') with casting rule 'same_kind'"
      )
    }
  }

  /// What NumPy says of a matrix product with something that holds no numbers.
  func refuseProduct(_ left: Value, _ right: Value) throws(Raised) -> Raised {
    for (place, operand) in [left, right].enumerated() {
      let isNumber = operand.kind.isPlainNumber || operand.kind == .largeInteger
      var isObject = false
      if case .object? = foreign(operand) { isObject = operand.kind != .list && operand.kind != .tuple }
      guard isNumber || isObject else { continue }
      return raise(
        .value,
        "matmul: Input operand \(place) does not have enough dimensions (has 0, gufunc core with signature "
          + "(n?,k),(k,m?)->(n?,m?) requires 1)")
    }
    return try refuseTexts("matmul", left, right)
  }

  func unsupportedTypes(_ name: String) -> Raised {
    raise(
      .type,
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''")
  }

  /// The first object, or the first number as Python has it, that an operand holds.
  private func element(of value: Value) throws(Raised) -> Value {
    if case .object(let object)? = foreign(value) { return object }
    if value.kind == .string { return value }
    let array = try self.array(from: value)
    guard array.count > 0 else { return Value(0.0) }
    return pythonNumber(try arrays { () throws(ArrayError) in try array.item(at: 0) })
  }

  /// `dtype('float64')`, or `dtype('<U3')` for texts.
  func elementTypeText(_ value: Value) throws(Raised) -> String {
    if case .text(let width)? = foreign(value) { return "dtype('<U\(width)')" }
    return "dtype('\(try array(from: value).type.name)')"
  }

  /// The class of the type of an operand's elements, in which Python's own numbers have types of their own.
  private func elementTypeClass(_ value: Value) throws(Raised) -> String {
    let name: String
    switch value.kind {
    case .integer, .largeInteger: name = "_PyLongDType"
    case .float: name = "_PyFloatDType"
    default:
      if foreign(value) != nil {
        name = "StrDType"
      } else {
        name =
          switch try array(from: value).type {
          case .bool: "BoolDType"
          case .int64: "Int64DType"
          case .float32: "Float32DType"
          case .float64: "Float64DType"
          }
      }
    }
    return "<class 'numpy.dtypes.\(name)'>"
  }
}
