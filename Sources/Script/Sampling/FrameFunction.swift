import Syntax

/// A function of a frame's variables that returns an expression, as if it stood in the frame's code.
struct FrameFunction {
  let expression: Expression
  /// The slots of the variables that are the function's arguments.
  let slots: [Int]
  /// The names of these variables.
  let parameters: [String]
  /// The global variable that holds the function, once it is made; no program can write the name.
  let name: String
  /// The code of the frame.
  private let code: UnsafeMutableRawPointer
  /// The slots of all variables that the expression could read, and whether they had a value.
  private let readable: [(slot: Int, isSet: Bool)]

  init(of expression: Expression, in frame: Frame, of machine: Machine, as name: String) {
    self.expression = expression
    self.name = name
    code = frame.code.toOpaque()
    let uses = Set(NameUses(of: [Statement(.expression(expression), at: expression.span)]).uses.map(\.name))
    let names = frame.code.takeUnretainedValue().code.slotNames
    readable = names.indices.filter { uses.contains(names[$0]) }.map {
      (slot: $0, isSet: !machine.variable($0, of: frame).isUnset)
    }
    var slots: [Int] = []
    for (slot, isSet) in readable where isSet && !slots.contains(where: { names[$0] == names[slot] }) {
      slots.append(slot)
    }
    self.slots = slots
    parameters = slots.map { names[$0] }
  }

  /// Whether the function is one for another frame too: of the same code, with the same variables set.
  func fits(_ frame: Frame, of machine: Machine) -> Bool {
    frame.code.toOpaque() == code
      && readable.allSatisfy { machine.variable($0.slot, of: frame).isUnset != $0.isSet }
  }
}

extension Machine {
  /// The value of a local variable of a frame.
  func variable(_ slot: Int, of frame: Frame) -> Value {
    let value = frame.base[slot]
    return value.kind == .cell ? heap.cells[value.place].value : value
  }

  /// Calls a function with the variables of a frame that it fits; makes it first where there is none.
  func value(of function: FrameFunction, _ frame: Frame) throws(Raised) -> Value {
    if place(ofGlobal: function.name).map({ globals[$0].isUnset }) ?? true { try make(function) }
    guard let place = place(ofGlobal: function.name) else { return .none }
    return try call(globals[place], function.slots.map { variable($0, of: frame) })
  }

  private func make(_ function: FrameFunction) throws(Raised) {
    let (start, span) = (top, function.expression.span)
    let parameters = Parameters(
      positional: function.parameters.map { Parameters.Parameter($0, at: span) })
    let target = Expression(.name(function.name), at: span)
    // Scopes are known by their places, so that of the lambda is no comprehension's.
    let around = SourceSpan(
      line: Int(span.line), column: Int(span.column) - 1, endLine: Int(span.endLine),
      endColumn: Int(span.endColumn) + 1)
    let value = Expression(.lambda(parameters, function.expression), at: around)
    let program = Program(body: [Statement(.assign([target], value), at: span)])
    guard let code = try load(program, module: function.name) else { return }
    try push(.none, .passUnretained(code), base: start, result: start, purpose: .entry)
    _ = try runNested()
    top = start
  }

  /// The number of a global variable, if there is one of this name.
  func place(ofGlobal name: String) -> Int? {
    names.known(name).flatMap { globalNames.known($0) }
  }

  /// Evaluates something beside the program: an exception or a limit that it meets does not end that.
  func attempt(_ body: () throws(Raised) -> Value) -> Result<Value, Script.Failure> {
    let (count, place) = (frameCount, top)
    // What functions of the program do meanwhile is no visit.
    let (awaited, sampled) = (watch, sampler)
    (watch, sampler) = (nil, nil)
    defer { (watch, sampler) = (awaited, sampled) }
    do throws(Raised) {
      return .success(try body())
    } catch {
      frameCount = count
      top = place
      let failure = Script.Failure(
        type: typeName(of: pending), message: (try? message(of: pending)) ?? "", traceback: [],
        isRefusal: false)
      pending = .none
      return .failure(failure)
    }
  }
}
