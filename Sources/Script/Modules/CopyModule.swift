import Arrays

/// Python's `copy`.
enum CopyModule {
  static var definitions: [NativeDefinition] {
    [
      NativeDefinition(.module("copy"), "copy", "x") { machine, arguments throws(Raised) in
        try machine.shallowCopy(of: arguments[0])
      },
      NativeDefinition(.module("copy"), "deepcopy", "x memo=") { machine, arguments throws(Raised) in
        var memo: [CopyKey: Value] = [:]
        return try machine.deepCopy(of: arguments[0], &memo)
      },
    ]
  }
}

/// An object that a deep copy has met.
struct CopyKey: Hashable {
  let bits: UInt64
  let kind: ValueKind

  init(_ value: Value) {
    bits = value.bits
    kind = value.kind
  }
}

extension Machine {
  /// `copy.copy(value)`.
  fileprivate func shallowCopy(of value: Value) throws(Raised) -> Value {
    switch value.kind {
    case .list: return heap.list(heap.lists[value.place].elements)
    case .dictionary:
      let result = heap.dictionary()
      heap.dictionaries[result.place] = heap.dictionaries[value.place]
      return result
    case .set:
      guard !heap.sets[value.place].isFrozen else { return value }
      let result = heap.set()
      heap.sets[result.place] = heap.sets[value.place]
      return result
    case .array:
      let array = heap.arrays[value.place].array
      spend(array.count)
      return heap.value(try arrays { () throws(ArrayError) in try array.copied() })
    case .instance:
      if let method = typeAttribute(names.number(of: "__copy__"), of: heap.instances[value.place].type) {
        return try call(method, [value])
      }
      heap.allocated &+= 128
      var copy = heap.instances[value.place]
      if let payload = payload(of: value) { copy.payload = [try shallowCopy(of: payload)] }
      return Value(.instance, heap.instances.add(copy))
    case .generator, .module: throw raise(.type, "cannot pickle '\(typeName(of: value))' object")
    default: return value
    }
  }

  /// `copy.deepcopy(value)`: what was copied before is not copied again, so that cycles end.
  fileprivate func deepCopy(of value: Value, _ memo: inout [CopyKey: Value]) throws(Raised) -> Value {
    let key = CopyKey(value)
    switch value.kind {
    case .list, .tuple, .dictionary, .set, .array, .instance: if let copy = memo[key] { return copy }
    case .generator, .module: throw raise(.type, "cannot pickle '\(typeName(of: value))' object")
    default: return value
    }
    try descend("a copy")
    defer { nesting -= 1 }
    fuel &-= 1
    switch value.kind {
    case .list:
      let result = heap.list([])
      memo[key] = result
      for element in heap.lists[value.place].elements {
        let copy = try deepCopy(of: element, &memo)
        heap.lists[result.place].elements.append(copy)
      }
      heap.allocated &+= 16 &* heap.lists[result.place].elements.count
      return result
    case .tuple:
      let elements = heap.tuples[value.place].elements
      var copies: [Value] = []
      for element in elements { copies.append(try deepCopy(of: element, &memo)) }
      if let copy = memo[key] { return copy }
      // A tuple of what cannot change is its own copy.
      let isSame = zip(elements, copies).allSatisfy { $0.isIdentical(to: $1) }
      let result = isSame ? value : heap.tuple(copies, type: heap.tuples[value.place].type)
      memo[key] = result
      return result
    case .dictionary:
      let result = heap.dictionary()
      memo[key] = result
      let table = heap.dictionaries[value.place]
      heap.dictionaries[result.place].factory = table.factory
      heap.dictionaries[result.place].type = table.type
      for entry in table.entries where !entry.key.isUnset {
        let copy = try deepCopy(of: entry.key, &memo)
        try setItem(of: result, copy, to: try deepCopy(of: entry.value, &memo))
      }
      return result
    case .set:
      let result = heap.set(isFrozen: heap.sets[value.place].isFrozen)
      memo[key] = result
      for entry in heap.sets[value.place].entries where !entry.key.isUnset {
        try addToSet(result, try deepCopy(of: entry.key, &memo))
      }
      return result
    case .array:
      let result = try shallowCopy(of: value)
      memo[key] = result
      return result
    default:
      let type = heap.instances[value.place].type
      if let method = typeAttribute(names.number(of: "__deepcopy__"), of: type) {
        let result = try call(method, [value, heap.dictionary()])
        memo[key] = result
        return result
      }
      var instance = InstanceObject()
      instance.type = type
      instance.payload = heap.instances[value.place].payload
      heap.allocated &+= 128
      let result = Value(.instance, heap.instances.add(instance))
      memo[key] = result
      if let payload = payload(of: value) {
        let copy = try deepCopy(of: payload, &memo)
        heap.instances[result.place].payload = [copy]
      }
      for attribute in heap.instances[value.place].attributes {
        let copy = try deepCopy(of: attribute.value, &memo)
        heap.instances[result.place].attributes.append(Attribute(name: attribute.name, value: copy))
      }
      return result
    }
  }
}
