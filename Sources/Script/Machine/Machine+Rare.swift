extension Machine {
  /// Runs an instruction that is too rare to have its work in the loop; the operands end at ``top``.
  func runRare(_ instruction: Instruction) throws(Raised) {
    let a = Int(instruction.a)
    let locals = frames[frameCount - 1].base
    let isOptional = instruction.b != 0
    switch instruction.opcode {
    case .traced, .copied, .visited: try trace(instruction)
    case .deleteLocal:
      if locals[a].isUnset && !isOptional { throw unboundLocal(a) }
      locals[a] = .unset
    case .deleteCell:
      if heap.cells[locals[a].place].value.isUnset && !isOptional { throw unboundCell(a) }
      heap.cells[locals[a].place].value = .unset
    case .deleteGlobal:
      if globals[a].isUnset && !isOptional { throw undefined(globalNames.names[a]) }
      globals[a] = .unset
    case .deleteIndex:
      try deleteElement(of: top[-2], at: top[-1])
      top -= 2
    case .deleteAttribute:
      try deleteAttribute(instruction.a, of: top[-1])
      top -= 1
    case .makeFunction: makeFunction(a, cellCount: Int(instruction.b))
    case .unpackStarred: try unpack(before: a, after: Int(instruction.b))
    case .matchException: top[-1] = Value(try isException(top[-2], top[-1]))
    case .endHandler: trimHandled(to: handled.count - 1)
    case .generatorResult: top[-1] = generatorResult(top[-1])
    case .exceptionType: top[-1] = type(of: top[-1])
    case .importModule, .importFrom, .importAll: try load(instruction)
    default: try build(instruction)
    }
  }
}
