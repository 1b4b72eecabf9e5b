/// Programs that nest one construct deeply, or repeat it often.
enum Nesting {
  private static let pairs = [
    ("(", "1", ")"), ("[", "1", "]"), ("{1: ", "1", "}"), ("-", "1", ""), ("not ", "1", ""), ("~", "1", ""),
    ("lambda: ", "1", ""), ("lambda x=", "1", ": x"), ("1 + ", "1", ""), ("1 ** ", "1", ""),
    ("1 if 1 else ", "1", ""),
    ("x = ", "1", ""), ("print(", "1", ")"), ("f(", "1", ")"), ("x[", "1", "]"), ("", "x", ".x"),
    ("", "x", "[0]"),
    ("", "x", "()"), ("(yield ", "1", ")"), ("[x for x in ", "[1]", "]"), ("1 < ", "1", ""),
    ("1 and ", "1", ""),
    ("1, ", "1", ""), ("(1, ", "1", ")"), ("{", "1", "}"), ("(x := ", "1", ")"), ("*", "x", ""),
    ("f'{", "1", "}'"),
    ("'' ", "''", ""), ("x; ", "x", ""), ("x, = ", "1", ""), ("(x for x in ", "[1]", ")"),
    ("x.y(", "1", ").z"),
    ("(", "1", ""), ("[", "", ""), ("{1:", "", ""), ("", "1", ")"), ("f'{x:{", "1", "}}'"),
    ("\"\"\"", "", ""),
    ("@f\n", "def f(): pass", ""), ("\\\n", "1", ""), ("\n", "1", ""), ("#", "1", ""), ("9", "9", ""),
    ("x", "x", ""),
  ]
  private static let blocks = [
    "if 1:", "while 1:", "for x in [1]:", "def f():", "class A:", "try:", "with f():", "else:",
    "if 0: pass\nelse:", "try: pass\nfinally:",
  ]

  /// A program of which something stands within itself up to 100,000 times.
  static func program(_ draws: inout Draws) -> [UInt8] {
    let count = draws.pick([
      5, 30, 90, 150, 199, 200, 201, 250, 500, 900, 1_000, 1_001, 3_000, 20_000, 100_000,
    ])
    guard draws.chance(75) else { return blocks(min(count, 1_000), &draws) }
    let (before, inside, after) = draws.pick(pairs)
    let second = draws.chance(30) ? draws.pick(pairs) : ("", "", "")
    let times = second.0.isEmpty ? count : min(count, 3_000)
    var text = draws.pick(["", "x = ", "print(", "def f(x=1):\n  return ", "if ", "x = [x]\n"])
    for _ in 0..<times { text += before + second.0 }
    text += inside
    for _ in 0..<times { text += second.2 + after }
    return Array((text + (text.hasPrefix("print(") ? ")\n" : "\n")).utf8)
  }

  private static func blocks(_ count: Int, _ draws: inout Draws) -> [UInt8] {
    let isMixed = draws.chance(50)
    let only = draws.pick(blocks)
    var text: [UInt8] = []
    for level in 0..<count {
      let indentation = String(repeating: " ", count: level)
      let head = isMixed ? draws.pick(blocks) : only
      for line in head.split(separator: "\n") { text += (indentation + line + "\n").utf8 }
    }
    return text + (String(repeating: " ", count: count) + "pass\n").utf8
  }
}
