import Arrays
import Syntax

/// The moments at which a traced program is looked at: just before a line runs.
extension Machine {
  /// Notes the state if the line that is awaited is about to run; ends the program after the last such visit.
  func visit(_ recorder: Trace) throws(Raised) {
    guard let watch else { return }
    let frame = frames[frameCount - 1]
    let code = frame.code.takeUnretainedValue()
    let span = span(of: frame)
    guard code.module == nil else { return }
    if let expressions = watch.probes[Int(span.line)], watch.probedVisits.contains(watch.visits.count),
      watch.probed.count < TraceWatch.probeLimit
    {
      probe(expressions, frame, span, recorder)
    }
    guard Int(span.line) == watch.line else { return }
    let place = tracePlace(recorder)
    var expression: NodeID?
    var failure: Script.Failure?
    let variables = variables(recorder)
    if let awaited = watch.expression {
      (expression, failure) = evaluate(awaited, frame, recorder)
    }
    self.watch?.visits.append(
      TracedVisit(
        span: span, callers: recorder.spans(ofCallers: place), count: recorder.count, variables: variables,
        expression: expression, failure: failure))
    guard watch.visits.count + 1 < watch.limit else {
      self.watch?.isFinished = true
      throw raise(.limit, "the program was looked at often enough")
    }
  }

  /// Evaluates expressions and keeps the nodes of their values.
  private func probe(
    _ expressions: [Expression?], _ frame: Frame, _ span: SourceSpan, _ recorder: Trace
  ) {
    let place = tracePlace(recorder)
    var nodes: [NodeID?] = []
    for expression in expressions {
      // Large values are left out, so that the program itself still finds room.
      guard let expression, recorder.byteCount < limits.memory / 4 else {
        nodes.append(nil)
        continue
      }
      nodes.append(evaluate(expression, frame, recorder).0)
    }
    watch?.probed.append(
      TracedProbe(
        span: span, callers: recorder.spans(ofCallers: place), visit: watch?.visits.count ?? 0,
        count: recorder.count, expressions: nodes))
  }

  /// Evaluates an expression with the variables of a frame; an exception or a limit that it meets does not end the
  /// program.
  private func evaluate(
    _ expression: Expression, _ frame: Frame, _ recorder: Trace
  ) -> (NodeID?, Script.Failure?) {
    let (count, place) = (frameCount, top)
    // What functions of the program do meanwhile is no visit.
    let awaited = watch
    watch = nil
    defer { watch = awaited }
    do throws(Raised) {
      let value = try value(of: expression, frame)
      return (node(of: value, recorder).map { NodeID($0) }, nil)
    } catch {
      frameCount = count
      top = place
      let failure = Script.Failure(
        type: typeName(of: pending), message: (try? message(of: pending)) ?? "", traceback: [],
        isRefusal: false)
      pending = .none
      return (nil, failure)
    }
  }

  /// Calls a function of the frame's variables that returns the expression.
  private func value(of expression: Expression, _ frame: Frame) throws(Raised) -> Value {
    let (start, span) = (top, expression.span)
    let slots = frame.code.takeUnretainedValue().code.slotNames
    var (parameters, values): ([Parameters.Parameter], [Value]) = ([], [])
    let uses = Set(NameUses(of: [Statement(.expression(expression), at: span)]).uses.map(\.name))
    for (slot, name) in slots.enumerated() where uses.contains(name) {
      let value = frame.base[slot].kind == .cell ? heap.cells[frame.base[slot].place].value : frame.base[slot]
      guard !value.isUnset, !parameters.contains(where: { $0.name == name }) else { continue }
      parameters.append(Parameters.Parameter(name, at: span))
      values.append(value)
    }
    let function = Expression(.lambda(Parameters(positional: parameters), expression), at: span)
    let target = Expression(.name(Self.expressionName), at: span)
    let program = Program(body: [Statement(.assign([target], function), at: span)])
    guard let code = try load(program, module: Self.expressionName) else { return .none }
    try push(.none, .passUnretained(code), base: start, result: start, purpose: .entry)
    _ = try runNested()
    top = start
    guard let name = names.known(Self.expressionName), let place = globalNames.known(name) else {
      return .none
    }
    let value = try call(globals[place], values)
    globals[place] = .unset
    return value
  }

  /// The variable that holds the function meanwhile; no program can write its name.
  private static var expressionName: String { ".expression" }
}
