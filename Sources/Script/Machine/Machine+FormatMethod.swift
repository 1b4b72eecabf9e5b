extension Machine {
  /// `format.format(…)`, whose arguments begin with the format itself.
  func formatted(_ format: Text, _ arguments: Arguments) throws(Raised) -> Value {
    var keywords: [Int32: Value] = [:]
    for (index, keyword) in arguments.keywords.enumerated() {
      keywords[keyword] = arguments.base[arguments.positionalCount + index]
    }
    return try formatted(
      format,
      FormatArguments(
        positional: Array(arguments.positional.dropFirst()), keywords: keywords, mapping: .unset))
  }

  func formatted(_ format: Text, _ arguments: FormatArguments) throws(Raised) -> Value {
    heap.string(try joined(ReplacementFormat.parts(of: format), arguments))
  }

  private func joined(_ parts: [ReplacementFormat.Part], _ arguments: FormatArguments) throws(Raised) -> Text
  {
    var builder = TextBuilder()
    for part in parts {
      switch part {
      case .literal(let text): builder.append(text)
      case .failure(let error): throw raise(error)
      case .field(let field):
        var value = try found(field, arguments)
        switch field.conversion {
        case .string?: value = heap.string(try text(of: value))
        case .representation?: value = heap.string(try representation(of: value))
        case .ascii?: value = heap.string(try asciiText(of: value))
        case .unknown(let error)?: throw raise(error)
        case nil: break
        }
        let specification =
          field.specification.isEmpty ? Text("") : try joined(field.specification, arguments)
        builder.append(try self.format(value, specification))
      }
      try reserve(4 * builder.count)
    }
    return builder.text
  }

  /// The value that a field's name and the steps behind it lead to.
  private func found(_ field: ReplacementField, _ arguments: FormatArguments) throws(Raised) -> Value {
    var value: Value
    switch field.head {
    case .position(let place):
      guard let positional = arguments.positional else {
        throw raise(.value, "Format string contains positional fields")
      }
      guard place < positional.count else { throw raise(ReplacementField.missing(position: place)) }
      value = positional[place]
    case .keyword(let name):
      if !arguments.mapping.isUnset {
        value = try element(of: arguments.mapping, at: heap.string(name))
      } else if let keyword = arguments.keywords[names.number(of: name.description)] {
        value = keyword
      } else {
        throw raise(.key, arguments: [heap.string(name)])
      }
    }
    for step in field.path {
      switch step {
      case .attribute(let name): value = try attribute(names.number(of: name.description), of: value)
      case .index(let index): value = try element(of: value, at: Value(index))
      case .key(let key): value = try element(of: value, at: heap.string(key))
      case .failure(let error): throw raise(error)
      }
    }
    return value
  }
}
