/// A ``Code`` ready to run: its instructions in fixed memory, its constants as values.
final class LoadedCode {
  let code: Code
  let number: Int
  /// The number of its name.
  let name: Int32
  /// The module of the dialect's own that it belongs to; nil for code of the program.
  let module: String?
  let instructions: UnsafeMutablePointer<Instruction>
  let constants: UnsafeMutablePointer<Value>
  let freeSlots: UnsafeMutablePointer<Int>
  let freeCount: Int
  let slotCount: Int
  let parameterCount: Int
  let positionalCount: Int
  /// Slots and operands of a frame.
  let frameSize: Int
  let isPlain: Bool
  let isGenerator: Bool
  /// Whether its variables, as far as ``Fusion`` is concerned, are the global ones.
  let isModule: Bool

  init(_ code: Code, number: Int, name: Int32, module: String?, constants values: [Value]) {
    self.code = code
    self.number = number
    self.name = name
    self.module = module
    let fused = Fusion.apply(to: code)
    instructions = .allocate(capacity: max(1, fused.count))
    for (index, instruction) in fused.enumerated() {
      (instructions + index).initialize(to: instruction)
    }
    constants = .allocate(capacity: max(1, values.count))
    for (index, value) in values.enumerated() { (constants + index).initialize(to: value) }
    freeCount = code.freeSlots.count
    freeSlots = .allocate(capacity: max(1, freeCount))
    for (index, slot) in code.freeSlots.enumerated() { (freeSlots + index).initialize(to: slot) }
    slotCount = code.slotNames.count
    parameterCount = code.parameterCount
    positionalCount = code.positionalCount
    frameSize = code.slotNames.count + code.stackSize + 2
    isPlain = code.isPlain
    isGenerator = code.isGenerator
    isModule = code.kind == .module
  }

  deinit {
    instructions.deallocate()
    constants.deallocate()
    freeSlots.deallocate()
  }
}
