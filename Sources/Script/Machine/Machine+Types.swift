extension Machine {
  /// The type of a value.
  func type(of value: Value) -> Value {
    switch value.kind {
    case .instance: return Value(.type, heap.instances[value.place].type)
    case .dictionary, .tuple:
      let subtype = subtype(of: value)
      return subtype.isUnset ? builtinType(of: value.kind) : subtype
    case .iterator, .view, .set, .wrapper:
      return namedTypes[typeName(of: value)] ?? builtinType(of: value.kind)
    case .generator:
      guard let name = nativeName(ofGenerator: value) else { return builtinType(of: .generator) }
      return itertoolsType(String(name.drop { $0 != "." }.dropFirst()))
    case .boundMethod where heap.boundMethods[value.place].function.kind == .native:
      return builtinType(of: .native)
    case .type where isAbstractBase(value): return metaclass ?? builtinType(of: .type)
    default: return builtinType(of: value.kind)
    }
  }

  /// The class of a dictionary or tuple that is more than that; else unset.
  @inline(__always)
  func subtype(of value: Value) -> Value {
    switch value.kind {
    case .dictionary: heap.dictionaries[value.place].type
    case .tuple: heap.tuples[value.place].type
    default: .unset
    }
  }

  /// The method that the class of such a dictionary or tuple, or of an instance, has under a name.
  func subtypeMethod(_ name: String, of value: Value) -> Value? {
    let type = subtype(of: value)
    guard !type.isUnset, let number = names.known(name) else { return nil }
    return typeAttribute(number, of: type.place)
  }

  func builtinType(of kind: ValueKind) -> Value {
    kindTypes[Int((kind == .largeInteger ? .integer : kind).rawValue)]
  }

  /// The name of a value's type as messages have it.
  func typeName(of value: Value) -> String {
    if value.kind == .instance { return heap.types[heap.instances[value.place].type].nativeName }
    if value.kind == .generator, let name = nativeName(ofGenerator: value) { return name }
    if value.kind == .set, heap.sets[value.place].isFrozen { return "frozenset" }
    if value.kind == .native {
      if universal(value) != nil { return "numpy.ufunc" }
      if isRandomFunction(value) { return "_cython_3_2_4.cython_function_or_method" }
    }
    if value.kind == .iterator { return iteratorTypeName(heap.iterators[value.place]) }
    if value.kind == .wrapper {
      return heap.wrappers[value.place].isClassMethod ? "classmethod" : "staticmethod"
    }
    if value.kind == .boundMethod, isRandomFunction(heap.boundMethods[value.place].function) {
      return "_cython_3_2_4.cython_function_or_method"
    }
    if value.kind == .boundMethod, heap.boundMethods[value.place].function.kind == .native {
      return ValueKind.native.typeName ?? ""
    }
    let subtype = subtype(of: value)
    if !subtype.isUnset { return heap.types[subtype.place].nativeName }
    if value.kind == .view { return heap.views[value.place].name }
    return value.kind.typeName ?? "object"
  }

  private func iteratorTypeName(_ iterator: IteratorObject) -> String {
    switch (iterator.origin, iterator.source.kind) {
    case (.string, .string) where !heap.strings[iterator.source.place].isASCII: "str_iterator"
    case (.snapshot, .view):
      switch heap.views[iterator.source.place].part {
      case .keys: "dict_reversekeyiterator"
      case .values: "dict_reversevalueiterator"
      case .items: "dict_reverseitemiterator"
      }
    default: iterator.typeName
    }
  }
}
