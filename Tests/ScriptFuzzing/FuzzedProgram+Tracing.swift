import Arrays
import Script
import Syntax

extension FuzzedProgram {
  /// Runs the program with a trace and says what is wrong with it; nil if nothing is.
  ///
  /// It must do what it does without, and each operation must give the same when it is evaluated again.
  func finding(
    _ trace: FuzzedTrace, of script: Script, plain: Script.Outcome, limits: Limits
  ) -> String? {
    let run: TracedRun
    do throws(SyntaxErrors) {
      run = try script.trace(
        line: trace.line, visits: trace.visits, expression: trace.expression, limits: limits)
    } catch {
      return "cannot be traced with '\(trace.expression ?? "")'"
    }
    if let failure = run.failure, let finding = finding(in: failure) { return "traced: \(finding)" }
    // What is evaluated may change what the program does.
    let isAlone = trace.line == nil || trace.expression == nil
    if isAlone, let finding = difference(of: run, limit: trace.visits, from: plain) { return finding }
    if let finding = replayed(run) { return finding }
    return replacing(by: trace.replacement, in: run)
  }

  private func difference(of run: TracedRun, limit: Int, from plain: Script.Outcome) -> String? {
    // A trace takes steps and memory of its own.
    if [run.failure, plain.failure].contains(where: Self.isAboutLimits) { return nil }
    let (traced, untraced) = (Self.withoutAddresses(run.output), Self.withoutAddresses(plain.output))
    if run.visits.count >= limit {
      return untraced.utf8.starts(with: traced.utf8)
        ? nil : "printed with a trace:\n\(traced)\nand without:\n\(untraced)"
    }
    guard Self.isSame(run.failure, plain.failure) else {
      return "ended otherwise with a trace: \(Self.words(plain.failure)), then \(Self.words(run.failure))"
    }
    return traced == untraced ? nil : "printed with a trace:\n\(traced)\nand without:\n\(untraced)"
  }

  /// Evaluates operations again with what they were done with.
  private func replayed(_ run: TracedRun) -> String? {
    let trace = run.trace
    for node in trace.nodes.prefix(4_000) where !trace.operation(of: node).isLeaf {
      let inputs = trace.inputs(of: node).map { trace.value(of: $0) }
      func place() -> String { "traced, line \(trace[node].span.line): \(trace.operation(of: node))" }
      do throws(Script.Failure) {
        let again = try run.value(of: node, inputs: inputs)
        guard !dependsOnMore(trace.operation(of: node)) else { continue }
        guard Self.text(again) == Self.text(trace.value(of: node)) else {
          return "\(place()) gave \(Self.text(trace.value(of: node))), then \(Self.text(again))"
        }
      } catch {
        guard !Self.isAboutLimits(error), !dependsOnMore(trace.operation(of: node)) else { continue }
        return "\(place()) cannot be evaluated again: \(Self.words(error))"
      }
    }
    return nil
  }

  /// Whether an operation calls functions of the program, whose variables are others by now.
  private func dependsOnMore(_ operation: TraceOperation) -> Bool {
    func isObject(_ argument: TraceArgument) -> Bool {
      switch argument {
      case .object: true
      case .list(let parts), .tuple(let parts): parts.contains(where: isObject)
      case .slice(let start, let stop, let step): [start, stop, step].contains(where: isObject)
      default: false
      }
    }
    return switch operation {
    case .call(let call): call.arguments.contains(where: isObject)
    case .array(let argument), .element(let argument), .settingElement(let argument): isObject(argument)
    default: false
    }
  }

  /// Evaluates everything again that depends on a number of the text, with another in its place.
  private func replacing(by number: Double, in run: TracedRun) -> String? {
    let trace = run.trace
    let literals = trace.nodes.lazy.filter {
      guard case .literal = trace.operation(of: $0) else { return false }
      return true
    }
    guard let last = trace.nodes.last else { return nil }
    for literal in literals.prefix(8) {
      let operand: Operand
      switch trace.value(of: literal) {
      case .weakInteger: operand = .weakInteger(Int(exactly: number) ?? -2)
      default: operand = .weakFloat(number)
      }
      // Other values may raise any error of the operations.
      do throws(Script.Failure) {
        _ = try run.values(of: [last], replacing: [literal: operand])
      } catch {
        if error.type.isEmpty { return "failed without a type for another number" }
      }
    }
    return nil
  }

  /// The bits of a value; all not-a-numbers are one.
  private static func text(_ operand: Operand) -> String {
    switch operand {
    case .array(let array):
      let copy = try? array.copied()
      let scalars = copy.map { copy in (0..<copy.count).map { text(copy.scalar(atOffset: $0)) } } ?? []
      return "\(array.type) \(array.shape.array) \(scalars.joined(separator: " "))"
    case .scalar(let scalar): return text(scalar)
    case .weakInteger(let number): return "\(number)"
    case .weakFloat(let number): return text(.float64(number))
    }
  }

  private static func text(_ scalar: Scalar) -> String {
    if case .int64(let number) = scalar { return "\(number)" }
    let number = scalar.double
    return number == 0 && number.sign == .minus ? "-0" : "\(number)"
  }
}
