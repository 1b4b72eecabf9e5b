import Glibc

/// Standard error, as a person or a log sees it.
enum Terminal {
  /// Whether progress may redraw a line: on a terminal, and not in CI.
  static var isInteractive: Bool {
    isatty(STDERR_FILENO) != 0 && environment("CI") == nil && environment("TERM") != "dumb"
  }

  /// Whether text may be coloured (see no-color.org).
  static var hasColor: Bool {
    isInteractive && (environment("NO_COLOR") ?? "").isEmpty
  }

  /// Prints a diagnostic.
  static func printError(_ text: String) {
    guard hasColor else {
      write(text + "\n")
      return
    }
    let colors = [
      (": error: ", "\u{1B}[1;31m"), (": warning: ", "\u{1B}[1;33m"), (": note: ", "\u{1B}[1;36m"),
    ]
    var line = text
    for (word, color) in colors {
      line = line.replacing(
        word, with: ": \(color)\(word.dropFirst(2).dropLast(1))\u{1B}[0m ", maxReplacements: 1)
    }
    write(line + "\n")
  }

  /// Prints what was done.
  static func printNote(_ text: String) { write(text + "\n") }

  /// Writes to standard error.
  static func write(_ text: String) { try? Descriptor.standardError.write(text) }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
