import Arrays
import Syntax

/// A run of a program of which every operation on numbers was recorded.
///
/// It keeps the machine, so that operations can be evaluated again with other values.
public final class TracedRun {
  /// The operations.
  public let trace: Trace
  /// The state whenever the line that was awaited was about to run.
  public let visits: [TracedVisit]
  /// What was asked for at other lines.
  public let probes: [TracedProbe]
  /// Why the program ended before its last statement, where it was not because of ``visits``; nil if it did not.
  public let failure: Script.Failure?
  /// What the program printed.
  public let output: String
  /// What the run met that is no error, such as an overflow.
  public let notes: [ScriptNote]

  private let machine: Machine

  init(machine: Machine, trace: Trace, failure: Script.Failure?) {
    let watch = machine.watch
    let isFinished = watch?.isFinished ?? false
    machine.recorder = nil
    machine.recorded = trace
    machine.floatingErrors = FloatingErrorModes()
    machine.watch = nil
    self.machine = machine
    self.trace = trace
    visits = watch?.visits ?? []
    probes = watch?.probed ?? []
    self.failure = isFinished ? nil : failure
    notes = machine.notes
    output = String(decoding: machine.output, as: UTF8.self)
  }

  /// Evaluates an operation again with other inputs, in the order of the node's own.
  ///
  /// - Throws: ``Script/Failure`` with the exception that the operation raises for them, and for ``TraceOperation/input``
  ///   and ``TraceOperation/literal``, which are given.
  public func value(of node: NodeID, inputs: [Operand]) throws(Script.Failure) -> Operand {
    let kinds = trace.inputs(of: node).map { trace.entry($0).value.kind }
    return try evaluate(trace.operation(of: node), inputs, kinds)
  }

  /// The values that nodes would have if others had other values: everything between them is evaluated again.
  ///
  /// - Throws: ``Script/Failure`` with the first exception that an operation raises.
  public func values(
    of nodes: [NodeID], replacing replacements: [NodeID: Operand]
  ) throws(Script.Failure) -> [Operand] {
    guard let first = replacements.keys.min(), let last = nodes.max() else {
      return nodes.map { trace.value(of: $0) }
    }
    let needed = ancestors(of: nodes, from: first)
    var values = replacements
    var number = first.number
    while number <= last.number {
      let node = NodeID(number)
      number += 1
      guard needed[Int(node.number - first.number)], replacements[node] == nil else { continue }
      let inputs = trace.inputs(of: node)
      guard inputs.contains(where: { values[$0] != nil }) else { continue }
      values[node] = try value(of: node, inputs: inputs.map { values[$0] ?? trace.value(of: $0) })
    }
    return nodes.map { values[$0] ?? trace.value(of: $0) }
  }

  /// For each node from `first` on, whether one of `nodes` depends on it.
  private func ancestors(of nodes: [NodeID], from first: NodeID) -> [Bool] {
    guard let last = nodes.max(), last >= first else { return [] }
    var marks = Array(repeating: false, count: Int(last.number - first.number) + 1)
    for node in nodes where node >= first { marks[Int(node.number - first.number)] = true }
    for place in marks.indices.reversed() where marks[place] {
      for input in trace.inputs(of: NodeID(first.number + UInt32(place))) where input >= first {
        marks[Int(input.number - first.number)] = true
      }
    }
    return marks
  }

  private func evaluate(
    _ operation: TraceOperation, _ inputs: [Operand], _ kinds: [ValueKind]
  ) throws(Script.Failure) -> Operand {
    do throws(Raised) {
      return try machine.again { () throws(Raised) in try machine.replay(operation, inputs, kinds: kinds) }
    } catch {
      throw machine.failure()
    }
  }
}

extension Script {
  /// Runs the program and records every operation on numbers.
  ///
  /// `line` is a line that the program is stopped before, `visits` times at most; then it ends. Each time
  /// `expression`, which is read in the frame that is about to run the line, is evaluated. `probes` are expressions that
  /// are evaluated before other lines run, once there have been as many visits as `probedVisits` says, the
  /// first `probeLimit` times that each line runs after each visit; what is no expression has no value.
  ///
  /// - Throws: ``SyntaxErrors`` if `expression` is none.
  public func trace(
    line: Int? = nil, visits: Int = .max, expression: String? = nil, probes: [Int: [String]] = [:],
    probedVisits: ClosedRange<Int> = 0...Int.max, probeLimit: Int = 256,
    limits: Limits = Limits(), seed: Int = 0, inputs: [String: ScriptInput] = [:]
  ) throws(SyntaxErrors) -> TracedRun {
    var awaited: Expression?
    if let expression { awaited = try OptionExpression.whole(expression) }
    let machine = Machine(limits: limits, seed: seed)
    let trace = Trace { [unowned machine] code, instruction in machine.span(code, instruction) }
    machine.recorder = trace
    if let line {
      let parsed = probes.mapValues { $0.map { try? OptionExpression.whole($0) } }
      machine.watch = TraceWatch(
        line: line, limit: visits, expression: awaited, probes: parsed, probedVisits: probedVisits,
        probeLimit: probeLimit)
    }
    let failure = machine.run(program, inputs: inputs)
    return TracedRun(machine: machine, trace: trace, failure: failure)
  }
}
