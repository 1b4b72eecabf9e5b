/// A grammar whose sentences are programs.
///
/// Its text has a line `rule:` and below it, indented, one alternative a line; of a rule the first alternative is the
/// one that ends soonest. A number and a bar before an alternative (`5| `) is its weight. In alternatives stand
///
/// - `<rule>`, and `<rule,0-3>` or `<rule;2-9>`: so many of them, with commas or each on a line of its own;
/// - `<names:np.>`: a supported name that begins so, without that beginning; `<group:str>`: one of a group's;
/// - `<block>`: statements on lines of their own, one level deeper; `<loop>`, `<function>`, `<generator>` and `<body>`
///   likewise, where `break`, `return` or `yield` may stand, or none of them;
/// - `\n`: a new line at the level of this one; `\<`: the sign itself.
public struct Grammar: Sendable {
  enum Part: Sendable {
    case text(String)
    case newLine
    case rule(String)
    case several(String, ClosedRange<Int>, isOnLines: Bool)
    case oneOf([String])
    case block(BlockKind)
  }

  /// What may stand in a block besides statements.
  enum BlockKind: String, Sendable { case block, loop, function, generator, body }

  struct Rule: Sendable {
    var alternatives: [[Part]] = []
    /// For each alternative the sum of the weights up to it.
    var weights: [Int] = []
  }

  private(set) var rules: [String: Rule] = [:]

  /// Reads a grammar; `names` is the list of what the dialect supports.
  public init(_ text: String, names: SupportedNames) {
    var current = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard line.first == " " else {
        current = String(line.dropLast())
        continue
      }
      var alternative = line.drop { $0 == " " }
      var weight = 1
      if let bar = alternative.firstIndex(of: "|"), let number = Int(alternative[..<bar]) {
        weight = number
        alternative = alternative[alternative.index(after: bar)...].dropFirst()
      }
      var rule = rules[current] ?? Rule()
      rule.alternatives.append(Self.parts(alternative, names))
      rule.weights.append((rule.weights.last ?? 0) + weight)
      rules[current] = rule
    }
  }

  private static func parts(_ line: Substring, _ names: SupportedNames) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = line
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.first, next == "n" || next == "<" {
        rest.removeFirst()
        if next == "<" {
          text.append(next)
          continue
        }
        parts += [.text(text), .newLine]
        text = ""
      } else if character == "<", let end = rest.firstIndex(of: ">") {
        parts += [.text(text), part(rest[..<end], names)]
        text = ""
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(character)
      }
    }
    return (parts + [.text(text)]).filter { if case .text("") = $0 { false } else { true } }
  }

  private static func part(_ name: Substring, _ names: SupportedNames) -> Part {
    if let kind = BlockKind(rawValue: String(name)) { return .block(kind) }
    if name.hasPrefix("names:") { return .oneOf(names.beginning(with: String(name.dropFirst(6)))) }
    if name.hasPrefix("group:") { return .oneOf(names.groups[String(name.dropFirst(6))] ?? []) }
    guard let sign = name.firstIndex(where: { $0 == "," || $0 == ";" }) else { return .rule(String(name)) }
    let bounds = name[name.index(after: sign)...].split(separator: "-").compactMap { Int($0) }
    return .several(
      String(name[..<sign]), (bounds.first ?? 0)...(bounds.last ?? 0), isOnLines: name[sign] == ";")
  }
}
