import Arrays

extension Heap {
  /// Frees all objects that cannot be reached from `roots`, without recursion.
  func collect(_ roots: (_ visit: (Value) -> Void) -> Void) {
    var open: [Value] = []
    func visit(_ value: Value) {
      if value.kind.isObject, value.kind != .native, mark(value) { open.append(value) }
    }
    roots(visit)
    while let value = open.popLast() { visitParts(of: value, visit) }
    sweep()
  }

  private func mark(_ value: Value) -> Bool {
    let place = value.place
    return switch value.kind {
    case .largeInteger: largeIntegers.mark(place)
    case .string: strings.mark(place)
    case .list: lists.mark(place)
    case .tuple: tuples.mark(place)
    case .dictionary: dictionaries.mark(place)
    case .set: sets.mark(place)
    case .slice: slices.mark(place)
    case .range: ranges.mark(place)
    case .array: arrays.mark(place)
    case .function: functions.mark(place)
    case .boundMethod: boundMethods.mark(place)
    case .type: types.mark(place)
    case .instance: instances.mark(place)
    case .module: modules.mark(place)
    case .cell: cells.mark(place)
    case .iterator: iterators.mark(place)
    case .generator: generators.mark(place)
    case .property: properties.mark(place)
    case .wrapper: wrappers.mark(place)
    case .view: views.mark(place)
    case .superObject: supers.mark(place)
    default: false
    }
  }

  private func visitParts(of value: Value, _ visit: (Value) -> Void) {
    let place = value.place
    switch value.kind {
    case .list: lists[place].elements.forEach(visit)
    case .tuple:
      tuples[place].elements.forEach(visit)
      visit(tuples[place].type)
    case .dictionary: visitEntries(dictionaries[place], visit)
    case .set: visitEntries(sets[place], visit)
    case .slice:
      visit(slices[place].start)
      visit(slices[place].stop)
      visit(slices[place].step)
    case .function:
      functions[place].defaults.forEach(visit)
      functions[place].keywordDefaults.forEach(visit)
      functions[place].cells.forEach(visit)
      visit(functions[place].home)
      for attribute in functions[place].attributes { visit(attribute.value) }
    case .boundMethod:
      visit(boundMethods[place].function)
      visit(boundMethods[place].receiver)
    case .type:
      types[place].bases.forEach(visit)
      types[place].linearization.forEach(visit)
      types[place].fieldDefaults.forEach(visit)
      for attribute in types[place].attributes { visit(attribute.value) }
    case .instance:
      visit(Value(.type, instances[place].type))
      for attribute in instances[place].attributes { visit(attribute.value) }
      instances[place].payload.forEach(visit)
    case .module: modules[place].values.forEach(visit)
    case .cell: visit(cells[place].value)
    case .iterator:
      visit(iterators[place].source)
      iterators[place].parts.forEach(visit)
    case .generator:
      generators[place].cells.forEach(visit)
      visit(generators[place].function)
      generators[place].values.forEach(visit)
      generators[place].handled.forEach(visit)
      visit(generators[place].result)
    case .property:
      visit(properties[place].getter)
      visit(properties[place].setter)
      visit(properties[place].deleter)
      visit(properties[place].documentation)
    case .wrapper: visit(wrappers[place].function)
    case .view: visit(views[place].dictionary)
    case .superObject:
      visit(supers[place].type)
      visit(supers[place].receiver)
    default: break
    }
  }

  private func visitEntries(_ table: borrowing DictionaryObject, _ visit: (Value) -> Void) {
    for entry in table.entries {
      visit(entry.key)
      visit(entry.value)
    }
    visit(table.factory)
    visit(table.type)
  }

  /// Frees what is not marked and counts what remains.
  private func sweep() {
    // Places of classes are used again.
    typeVersion &+= 1
    var bytes = 0
    largeIntegers.sweep { bytes += 64 + $0.bitLength / 8 }
    strings.sweep { bytes += 48 + $0.count }
    lists.sweep { bytes += 48 + 16 * $0.elements.capacity }
    tuples.sweep { bytes += 48 + 16 * $0.elements.count }
    dictionaries.sweep { bytes += 128 + 56 * $0.entries.count }
    sets.sweep { bytes += 128 + 56 * $0.entries.count }
    slices.sweep { _ in bytes += 48 }
    ranges.sweep { _ in bytes += 24 }
    var shared: Set<ObjectIdentifier> = []
    arrays.sweep(reuse: { spares.keep(bufferOf: &$0.array) }) { object in
      let buffer = object.array.buffer
      bytes += 192
      // Of a buffer that has views, one counts.
      let isWhole = object.array.count * object.array.type.size == buffer.byteCount
      if isWhole || shared.insert(ObjectIdentifier(buffer)).inserted { bytes += buffer.byteCount }
    }
    functions.sweep { _ in bytes += 160 }
    boundMethods.sweep { _ in bytes += 48 }
    types.sweep { bytes += 256 + 16 * $0.linearization.count }
    instances.sweep { bytes += 64 + 24 * $0.attributes.count + 16 * $0.payload.count }
    modules.sweep { _ in bytes += 256 }
    cells.sweep { _ in bytes += 16 }
    iterators.sweep { bytes += 80 + 16 * $0.parts.count }
    generators.sweep { bytes += 96 + 16 * $0.values.count }
    properties.sweep { _ in bytes += 48 }
    wrappers.sweep { _ in bytes += 32 }
    views.sweep { _ in bytes += 48 }
    supers.sweep { _ in bytes += 48 }
    live = bytes
    allocated = 0
    threshold = nextThreshold(bytes)
  }
}
