import Arrays

extension Machine {
  /// `text % value`: a tuple's elements, the values of a mapping by name, or the value itself.
  func formatted(_ format: Text, _ value: Value) throws(Raised) -> Value {
    let given = plain(value)
    let arguments = given.kind == .tuple ? heap.tuples[given.place].elements : [value]
    let isMapping =
      given.kind == .dictionary || given.kind == .list || given.kind == .array
      || value.kind == .instance && typeAttribute(common.getItem, of: heap.instances[value.place].type) != nil
    var next = 0
    func take() throws(Raised) -> Value {
      guard next < arguments.count else { throw raise(PercentDirective.notEnoughArguments) }
      next += 1
      return arguments[next - 1]
    }
    /// The number that a `*` takes from the arguments.
    func amount(_ amount: PercentDirective.Amount) throws(Raised) -> Int? {
      guard case .argument = amount else { return nil }
      let value = try take()
      guard value.kind == .integer || value.kind == .boolean else {
        throw raise(PercentDirective.amountMustBeInteger)
      }
      return value.integer
    }
    var builder = TextBuilder()
    var isNamed = false
    for part in PercentFormat.parts(of: format) {
      switch part {
      case .literal(let text): builder.append(text)
      case .failure(let error): throw raise(error)
      case .directive(let directive):
        var argument = Value.unset
        if let key = directive.key {
          guard isMapping, value.kind != .list, value.kind != .array else {
            throw raise(PercentDirective.mappingRequired)
          }
          isNamed = true
          argument = try element(of: value, at: heap.string(key))
        }
        let width = try amount(directive.width)
        let precision = try amount(directive.precision)
        if argument.isUnset {
          // `'%d' % {…}` takes the mapping itself, even after named directives.
          argument = try take()
        }
        if directive.argument == .unknown { throw raise(directive.unknownConversion) }
        let formatValue = try percentValue(of: argument, for: directive)
        let name = typeName(of: argument)
        builder.append(
          try texts { () throws(TextError) in
            try directive.format(formatValue, typeName: name, width: width, precision: precision)
          })
      }
      try reserve(4 * builder.count)
    }
    if next < arguments.count, !isNamed, !isMapping { throw raise(PercentDirective.unusedArguments) }
    return heap.string(builder.text)
  }

  /// What a directive formats of an argument; nil for what is no number or text.
  private func percentValue(of value: Value, for directive: PercentDirective) throws(Raised) -> FormatValue? {
    switch directive.argument {
    case .string: return .text(Text(try text(of: value)))
    case .representation: return .text(Text(try representation(of: value)))
    case .ascii: return .text(try asciiText(of: value))
    case .character where plain(value).kind == .string: return .text(heap.strings[plain(value).place])
    case .unknown: return nil
    case .character, .number: break
    }
    switch value.kind {
    case .string: return nil
    case .numpyBool: return .boolean(value.truth)
    case .array:
      let array = heap.arrays[value.place].array
      guard array.count == 1 else {
        throw raise(.type, "only 0-dimensional arrays can be converted to Python scalars")
      }
      return formatValue(of: Value(try arrays { () throws(ArrayError) in try array.item() }))
    case .instance:
      return try instanceValue(of: value, for: directive)
    default: return formatValue(of: value)
    }
  }

  /// The number that a directive formats of an instance of the program's; nil if it takes none from it.
  private func instanceValue(of value: Value, for directive: PercentDirective) throws(Raised) -> FormatValue?
  {
    switch directive.number {
    case .real:
      guard let real = try realValue(of: value) else {
        throw raise(.type, "must be real number, not \(typeName(of: value))")
      }
      return .float(real)
    case .decimal:
      let isCatchable = typeAttribute(common.integer, of: heap.instances[value.place].type) != nil
      do throws(Raised) {
        if let whole = try integerValue(of: value, isCatchable ? common.integer : common.index, "") {
          return formatValue(of: whole)
        }
        if let payload = payload(of: value) { return formatValue(of: payload) }
        return nil
      } catch {
        guard isInstance(pending, of: exceptionTypes[.type] ?? .unset) else { throw error }
        return nil
      }
    case .whole: return try indexValue(of: value).flatMap(formatValue)
    }
  }
}
