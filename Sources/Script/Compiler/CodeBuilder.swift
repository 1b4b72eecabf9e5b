import Syntax

/// Collects the instructions of one ``Code`` and keeps count of the operands.
struct CodeBuilder {
  /// What has to be done before a jump leaves a part of the code.
  enum Block {
    /// A loop; `break` and `continue` go to its labels.
    case loop(breakLabel: Int, continueLabel: Int)
    /// A `try` whose `finally` has to run.
    case finally([Statement])
    /// A `with` whose manager lies at the top.
    case context(SourceSpan)
    /// The handling of an exception.
    case handler
    /// The body of a `try` with handlers.
    case guarded
    /// Operands that a `return` or `break` drops, such as a loop's iterator.
    case operands(Int)
  }

  var code: Code
  let scope: Scope
  var blocks: [Block] = []
  /// Code that leaves block number `block`, which neither it nor what is inside it guards.
  private var exits: [(block: Int, range: Range<Int>)] = []
  private(set) var depth = 0
  private var constantPlaces: [Constant: Int] = [:]
  /// The instruction at which a label stands; -1 before it is placed.
  private var labels: [Int] = []
  private var jumps: [(instruction: Int, label: Int)] = []
  private var span: SourceSpan
  /// Whether operations are recorded when the code runs.
  let isTraced: Bool
  /// A line before which the program is looked at although it is not traced.
  let sampledLine: Int32?

  init(_ code: Code, scope: Scope, isTraced: Bool, sampledLine: Int32?) {
    self.code = code
    self.scope = scope
    self.isTraced = isTraced
    self.sampledLine = sampledLine
    span = code.span
  }

  var here: Int { code.instructions.count }

  mutating func at(_ span: SourceSpan) { self.span = span }

  /// Adds an instruction that changes the number of operands by `effect`.
  mutating func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, effect: Int) {
    let instruction = Instruction(opcode, a, b)
    code.instructions.append(isTraced ? instruction.traced ?? instruction : instruction)
    code.spans.append(span)
    change(effect)
  }

  mutating func change(_ effect: Int) {
    depth += effect
    code.stackSize = max(code.stackSize, depth)
  }

  /// Continues with another number of operands, where a jump or a handler arrives.
  mutating func setDepth(_ depth: Int) {
    self.depth = depth
    code.stackSize = max(code.stackSize, depth)
  }

  /// Makes an iterator of the top for a loop, which alone gets what a call just before it gives.
  mutating func iterate() {
    if let last = code.instructions.indices.last, code.instructions[last].opcode == .call {
      code.instructions[last].b = 1
    }
    emit(.getIterator, effect: 0)
  }

  mutating func load(_ constant: Constant) { emit(.loadConstant, place(of: constant), effect: 1) }

  mutating func place(of constant: Constant) -> Int {
    if let place = constantPlaces[constant] { return place }
    code.constants.append(constant)
    constantPlaces[constant] = code.constants.count - 1
    return code.constants.count - 1
  }

  mutating func newLabel() -> Int {
    labels.append(-1)
    return labels.count - 1
  }

  mutating func place(_ label: Int) { labels[label] = here }

  mutating func jump(_ opcode: Opcode, to label: Int, effect: Int) {
    jumps.append((here, label))
    emit(opcode, effect: effect)
  }

  /// Guards the instructions of what was block number `blocks.count`, but for the code that leaves it.
  mutating func guardRange(_ range: Range<Int>, handler: Int, depth: Int) {
    var handled = 0
    for case .handler in blocks { handled += 1 }
    var start = range.lowerBound
    var parts: [Range<Int>] = []
    for exit in exits where exit.block <= blocks.count && range.contains(exit.range.lowerBound) {
      if start < exit.range.lowerBound { parts.append(start..<exit.range.lowerBound) }
      start = max(start, exit.range.upperBound)
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    for part in parts {
      code.handlers.append(Code.Handler(range: part, target: handler, depth: depth, handled: handled))
    }
  }

  mutating func noteExit(of block: Int, _ range: Range<Int>) {
    if !range.isEmpty { exits.append((block, range)) }
  }

  /// A new slot of the frame.
  mutating func newSlot(_ name: String) -> Int {
    code.slotNames.append(name)
    return code.slotNames.count - 1
  }

  /// The finished code; a jump's number is the distance from the instruction behind it.
  consuming func finish() -> Code {
    for (instruction, label) in jumps {
      code.instructions[instruction].a = Int32(labels[label] - instruction - 1)
    }
    return code
  }
}
