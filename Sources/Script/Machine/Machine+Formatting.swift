import Arrays

extension Machine {
  /// `format(value, specification)`.
  func format(_ value: Value, _ specification: Text) throws(Raised) -> Text {
    if value.kind == .instance,
      let method = typeAttribute(common.format, of: heap.instances[value.place].type)
    {
      let result = plain(try call(method, [value, heap.string(specification)]))
      guard result.kind == .string else {
        throw raise(.type, "__format__ must return a str, not \(typeName(of: result))")
      }
      return heap.strings[result.place]
    }
    if specification.isEmpty { return Text(try text(of: value)) }
    if let payload = payload(of: value), formatValue(of: payload) != nil {
      return try format(payload, specification)
    }
    guard let formatValue = formatValue(of: value) else {
      if value.kind == .array, heap.arrays[value.place].array.rank == 0 {
        return try format(
          Value(try arrays { () throws(ArrayError) in try heap.arrays[value.place].array.item() }),
          specification)
      }
      let name = value.kind == .array ? "numpy.ndarray" : typeName(of: value)
      throw raise(.type, "unsupported format string passed to \(name).__format__")
    }
    return try texts { () throws(TextError) in try ValueFormat.format(formatValue, specification) }
  }

  /// A value as the formatting of text takes it; nil for what has no format of its own.
  func formatValue(of value: Value) -> FormatValue? {
    switch value.kind {
    case .string: .text(heap.strings[value.place])
    case .integer, .numpyInteger: .integer(value.integer)
    case .largeInteger: .largeInteger(heap.largeIntegers[value.place])
    case .boolean: .boolean(value.truth)
    case .float, .numpyFloat64, .numpyFloat32: .float(value.double ?? 0)
    case .numpyBool: .text(Text(value.truth ? "True" : "False"))
    default: nil
    }
  }
}
