extension Machine {
  /// Whether a class belongs to those whose methods can be abstract.
  func isAbstractBase(_ type: Value) -> Bool {
    guard let metaclass, !type.isIdentical(to: metaclass) else { return false }
    return heap.types[type.place].linearization.contains { heap.types[$0.place].module == "abc" }
  }

  /// `ABCMeta`, if the program has imported its module.
  var metaclass: Value? {
    guard let module = modules["abc"], let name = names.known("ABCMeta") else { return nil }
    return heap.modules[module.place].value(of: name)
  }

  /// The methods of an heir of `ABC` that are still to be defined.
  func abstractMethods(of type: Value) -> [Int32] {
    let order = heap.types[type.place].linearization
    guard order.contains(where: { heap.types[$0.place].module == "abc" }) else { return [] }
    guard let mark = names.known("__isabstractmethod__") else { return [] }
    var result: [Int32] = []
    for ancestor in order {
      for attribute in heap.types[ancestor.place].attributes where !result.contains(attribute.name) {
        guard isAbstract(attribute.value, mark),
          let found = typeAttribute(attribute.name, of: type.place), found.isIdentical(to: attribute.value)
        else { continue }
        result.append(attribute.name)
      }
    }
    return result
  }

  private func isAbstract(_ value: Value, _ mark: Int32) -> Bool {
    var value = value
    while value.kind == .wrapper || value.kind == .property {
      value =
        value.kind == .wrapper ? heap.wrappers[value.place].function : heap.properties[value.place].getter
    }
    return value.kind == .function && heap.functions[value.place].attributes.contains { $0.name == mark }
  }

  /// The error of making an instance of a class that leaves methods undefined.
  func abstractInstance(of type: Value) -> Raised {
    let methods = heap.types[type.place].abstract.map { names[$0] }.sorted()
    return raise(
      .type,
      "Can't instantiate abstract class \(heap.types[type.place].name) with abstract "
        + "method\(methods.count == 1 ? "" : "s") \(methods.joined(separator: ", "))")
  }
}
