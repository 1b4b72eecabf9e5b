/// A step of the machine.
struct Instruction: BitwiseCopyable {
  var opcode: Opcode
  var b: UInt16
  var a: Int32

  init(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0) {
    self.opcode = opcode
    self.a = Int32(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
  }
}
