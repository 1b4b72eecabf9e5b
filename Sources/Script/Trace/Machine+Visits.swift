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
      watch.probeCounts[Int(span.line), default: 0] < TraceWatch.lookLimit
    {
      let isEvaluated = watch.probeCounts[Int(span.line), default: 0] < watch.probeLimit
      probe(isEvaluated ? expressions : [], frame, span, recorder)
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
    self.watch?.probeCounts = [:]
    guard watch.visits.count + 1 < watch.limit else {
      self.watch?.isFinished = true
      throw raise(.limit, "the program was looked at often enough")
    }
  }

  /// Evaluates expressions and keeps the nodes of their values.
  private func probe(
    _ expressions: [Expression?], _ frame: Frame, _ span: SourceSpan, _ recorder: Trace
  ) {
    let (place, start) = (tracePlace(recorder), recorder.count)
    var nodes: [NodeID?] = []
    // Large values are left out, so that the program itself still finds room.
    recorder.byteLimit = recorder.byteCount + max(0, limits.memory - recorder.byteCount) / 4
    defer { recorder.byteLimit = .max }
    for expression in expressions {
      guard let expression, recorder.byteCount < recorder.byteLimit else {
        nodes.append(nil)
        continue
      }
      nodes.append(evaluate(expression, frame, recorder).0)
    }
    watch?.probeCounts[Int(span.line), default: 0] += 1
    watch?.probed.append(
      TracedProbe(
        span: span, callers: recorder.spans(ofCallers: place), visit: watch?.visits.count ?? 0,
        start: start, count: recorder.count, expressions: nodes))
  }

  /// Evaluates an expression with the variables of a frame; an exception or a limit that it meets does not end the
  /// program.
  private func evaluate(
    _ expression: Expression, _ frame: Frame, _ recorder: Trace
  ) -> (NodeID?, Script.Failure?) {
    let result = attempt { () throws(Raised) in
      let function = FrameFunction(of: expression, in: frame, of: self, as: ".expression")
      defer { if let place = self.place(ofGlobal: function.name) { globals[place] = .unset } }
      return try value(of: function, frame)
    }
    switch result {
    case .success(let value): return (node(of: value, recorder).map { NodeID($0) }, nil)
    case .failure(let failure): return (nil, failure)
    }
  }
}
