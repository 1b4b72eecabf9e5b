extension Machine {
  /// Makes or extends a collection, a slice or a text of what lies on the stack.
  func build(_ instruction: Instruction) throws(Raised) {
    let a = Int(instruction.a)
    switch instruction.opcode {
    case .buildSet:
      let result = heap.set()
      for index in 0..<a { try addToSet(result, top[index - a]) }
      top -= a
      push(result)
    case .buildDictionary: push(heap.dictionary())
    case .buildText:
      var builder = TextBuilder()
      for index in 0..<a { builder.append(heap.strings[top[index - a].place]) }
      top -= a
      try reserve(4 * builder.count)
      push(heap.string(builder.text))
    case .buildSlice:
      let slice = SliceObject(start: top[-3], stop: top[-2], step: top[-1], isCount: a == 1)
      heap.allocated &+= 64
      top -= 3
      push(Value(.slice, heap.slices.add(slice)))
    case .setAdd:
      let value = top[-1]
      try addToSet(top[-1 - a], value)
      top -= 1
    case .dictionarySet:
      try setItem(of: top[-2 - a], top[-2], to: top[-1])
      top -= 2
    case .listExtend:
      let source = top[-1]
      guard isIterable(source) else {
        let function = instruction.b == 1 ? callName(top[-2 - a]) + " argument" : "Value"
        throw raise(.type, "\(function) after * must be an iterable, not \(typeName(of: source))")
      }
      let values = try values(of: source)
      heap.allocated &+= 16 &* values.count
      heap.lists[top[-1 - a].place].elements += values
      top -= 1
    case .setExtend:
      for value in try values(of: top[-1]) { try addToSet(top[-1 - a], value) }
      top -= 1
    case .dictionaryMerge:
      if instruction.b == 1, top[-1].kind != .dictionary, top[-1].kind != .instance {
        throw raise(
          .type, "\(callName(top[-4])) argument after ** must be a mapping, not \(typeName(of: top[-1]))")
      }
      try merge(
        top[-1], into: top[-1 - a], isCall: instruction.b == 1 ? callName(top[-4]) : nil, takesPairs: false)
      top -= 1
    case .listToTuple:
      let elements = heap.lists[top[-1].place].elements
      top -= 1
      push(heap.tuple(elements))
    default: try formatTop(hasSpecification: a == 1, conversion: UInt32(instruction.b))
    }
  }

  /// A built-in function's name, with that of its type if it is a method.
  private func methodName(_ native: NativeFunction) -> String {
    guard let type = native.receiver.typeName else { return native.name }
    return "\(type).\(native.name)"
  }

  /// A function as messages about its arguments name it.
  private func callName(_ callee: Value) -> String {
    switch callee.kind {
    case .function: "__main__.\(codes[heap.functions[callee.place].code].code.qualifiedName)()"
    case .native: methodName(natives[callee.place]) + "()"
    case .type:
      "\(heap.types[callee.place].module == "builtins" ? "" : "__main__.")\(heap.types[callee.place].name)()"
    case .boundMethod: callName(heap.boundMethods[callee.place].function)
    default: "\(typeName(of: callee)) object"
    }
  }

  @inline(__always)
  func push(_ value: Value) {
    top.pointee = value
    top += 1
  }

  /// Formats the value of an f-string's field.
  private func formatTop(hasSpecification: Bool, conversion: UInt32) throws(Raised) {
    let specification = hasSpecification ? heap.strings[top[-1].place] : Text("")
    if hasSpecification { top -= 1 }
    var value = top[-1]
    switch conversion {
    case 0x72: value = heap.string(Text(try representation(of: value)))
    case 0x61: value = heap.string(try asciiText(of: value))
    case 0x73: value = heap.string(Text(try text(of: value)))
    default: break
    }
    top[-1] = heap.string(try format(value, specification))
  }
}
