import Foundation
import Script
import Syntax

extension FuzzedProgram {
  /// Runs the program with small limits and says what is wrong with what came of it; nil if nothing is.
  ///
  /// It must end in the same way whenever it is run, however often garbage is collected, and every error must stand
  /// at a place of the text and have a type and words of its own.
  public func finding() -> String? {
    let script: Script
    do throws(SyntaxErrors) {
      script = try Script(text)
    } catch {
      return finding(in: error)
    }
    var limits = Limits()
    limits.operations = 20_000
    limits.memory = 16 << 20
    limits.depth = depth
    limits.output = 20_000
    let first = script.run(limits: limits)
    limits.collectionThreshold = collectionThreshold
    let second = script.run(limits: limits)
    if let failure = first.failure, let finding = finding(in: failure) { return finding }
    if first.output.utf8.count > limits.output + 4_096 { return "printed more than it may" }
    if showsPlaces { return nil }
    // How much memory is taken when it is looked at depends on when garbage was collected last.
    if [first, second].contains(where: { Self.isAboutMemory($0.failure) }) { return nil }
    guard Self.isSame(first.failure, second.failure) else {
      return "ended otherwise when it was run again: \(Self.words(first.failure)), then "
        + Self.words(second.failure)
    }
    guard Self.withoutAddresses(first.output) == Self.withoutAddresses(second.output) else {
      return "printed something else when it was run again:\n\(first.output)\nthen:\n\(second.output)"
    }
    guard first.notes == second.notes else { return "gave other notes when it was run again" }
    return trace.flatMap { finding($0, of: script, plain: first, limits: limits) }
  }

  private func finding(in errors: SyntaxErrors) -> String? {
    if errors.errors.isEmpty { return "is refused without an error" }
    let lines = lineCount
    for error in errors.errors {
      if let finding = finding(error.typeName, error.message, error.span, lines) { return finding }
    }
    do throws(SyntaxErrors) {
      _ = try Script(text)
    } catch {
      if error.errors.map(\.message) != errors.errors.map(\.message) {
        return "is refused otherwise when read again"
      }
    }
    return nil
  }

  func finding(in failure: Script.Failure) -> String? {
    if failure.traceback.isEmpty { return "failed nowhere: \(Self.words(failure))" }
    let lines = lineCount
    for entry in failure.traceback {
      if let finding = finding(failure.type, failure.message, entry.span, lines) { return finding }
    }
    return nil
  }

  private var lineCount: Int {
    text.utf8.reduce(1) { $1 == 0x0A || $1 == 0x0C || $1 == 0x0D ? $0 + 1 : $0 }
  }

  private func finding(_ type: String, _ message: String, _ span: SourceSpan, _ lines: Int) -> String? {
    if type.isEmpty { return "failed without a type: \(message)" }
    let words = message.lowercased()
    for word in ["fatal", "unset", "optional("]
    where words.contains(word) && !text.lowercased().contains(word) {
      return "shows something of the inside: \(type): \(message)"
    }
    let isInside =
      span.line >= 1 && span.endLine >= span.line && Int(span.endLine) <= lines && span.column >= 1
    return isInside ? nil : "names a place outside the text: \(type): \(message) at \(span)"
  }

  /// A text without the addresses that stand for objects: they tell which places were free.
  static func withoutAddresses(_ text: String) -> String {
    guard text.utf8.contains(0x78) else { return text }
    var parts = text.components(separatedBy: "0x7f")
    for index in parts.indices.dropFirst() {
      parts[index] = String(parts[index].drop { $0.isHexDigit })
    }
    return parts.joined(separator: "0x")
  }

  /// Whether two runs ended in the same way.
  static func isSame(_ first: Script.Failure?, _ second: Script.Failure?) -> Bool {
    first?.type == second?.type && first?.traceback == second?.traceback
      && withoutAddresses(first?.message ?? "") == withoutAddresses(second?.message ?? "")
  }

  /// Whether the program may show the number of an object, which tells which places were free.
  private var showsPlaces: Bool {
    func isOfWord(_ byte: UInt8) -> Bool {
      byte == 0x5F || byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A
        || byte >= 0x61 && byte <= 0x7A
    }
    return text.contains("__hash__(")
      || text.utf8.split { !isOfWord($0) }.contains {
        $0.elementsEqual("hash".utf8) || $0.elementsEqual("id".utf8)
      }
  }

  private static func isAboutMemory(_ failure: Script.Failure?) -> Bool {
    failure.map { $0.type == "MemoryError" || $0.message.contains("MiB") } ?? false
  }

  /// Whether a run met a limit, which other ways to run a program meet elsewhere.
  static func isAboutLimits(_ failure: Script.Failure?) -> Bool {
    failure?.type == "LimitExceeded" || isAboutMemory(failure)
  }

  static func words(_ failure: Script.Failure?) -> String {
    failure.map { "\($0.type): \($0.message) (line \($0.span.line))" } ?? "without a failure"
  }
}
