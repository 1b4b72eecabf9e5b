/// Makes one instruction of several that often follow each other.
///
/// Only the first changes, and it does the work of all where its operands are plain numbers or lists. Where they
/// are not, it becomes what it was, once and for all, and the others, which still stand behind it, do theirs. So
/// jumps, handlers and places in the text remain what they are, and an error is always found by the instruction
/// that makes it.
enum Fusion {
  static func apply(to code: Code) -> [Instruction] {
    var instructions = code.instructions
    // Where a module's variables are, its slots are not.
    let isModule = code.kind == .module
    let variable: Opcode = isModule ? .loadGlobal : .loadLocal
    let store: Opcode = isModule ? .storeGlobal : .storeLocal
    for index in instructions.indices {
      guard let opcode = fused(instructions[index...], variable, store) else { continue }
      // A comparison needs its number; loops never become what they were.
      if instructions[index].opcode != .compare {
        instructions[index].b = UInt16(instructions[index].opcode.rawValue)
      }
      instructions[index].opcode = opcode
    }
    return instructions
  }

  /// Makes an instruction that stands for several what it was.
  static func separate(_ place: UnsafeMutablePointer<Instruction>) {
    if let opcode = Opcode(rawValue: UInt8(truncatingIfNeeded: place.pointee.b)) {
      place.pointee.opcode = opcode
    }
  }

  /// What the first instructions are together; nil if nothing special.
  private static func fused(_ rest: ArraySlice<Instruction>, _ variable: Opcode, _ store: Opcode) -> Opcode? {
    let start = rest.startIndex
    func opcode(_ offset: Int) -> Opcode? {
      start + offset < rest.endIndex ? rest[start + offset].opcode : nil
    }
    func isBinary(_ offset: Int) -> Bool { opcode(offset) == .binary || opcode(offset) == .inPlace }
    func isJump(_ offset: Int) -> Bool { opcode(offset) == .jumpIfFalse || opcode(offset) == .jumpIfTrue }
    func isCompare(_ offset: Int) -> Bool {
      opcode(offset) == .compare && rest[start + offset].b < 6 && isJump(offset + 1)
    }
    switch opcode(0) {
    case variable:
      if opcode(1) == variable {
        if isBinary(2) { return .variablesBinary }
        if isCompare(2) { return .variablesCompare }
        if opcode(2) == .loadIndex { return .variablesIndex }
      }
      if opcode(1) == .loadConstant {
        if isBinary(2) { return .variableConstantBinary }
        if isCompare(2) { return .variableConstantCompare }
      }
      if isBinary(1) { return .variableBinary }
      if opcode(1) == .loadIndex { return .variableIndex }
      return opcode(1) == .loadAttribute ? .variableAttribute : nil
    case .loadConstant:
      if isBinary(1) { return .constantBinary }
      return opcode(1) == .loadIndex ? .constantIndex : nil
    case .compare: return isCompare(0) ? .compareAndJump : nil
    case .forEach:
      if opcode(1) == .unpack { return .forEachUnpack }
      return opcode(1) == store ? .forEachStore : nil
    default: return nil
    }
  }
}
