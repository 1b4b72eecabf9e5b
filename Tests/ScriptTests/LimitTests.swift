import Script
import Testing

/// Programs that ask for too much end at their line, within the limits.
@Suite struct LimitTests {
  private static func limits() -> Limits {
    var limits = Limits()
    limits.operations = 1_000_000
    limits.memory = 64 << 20
    limits.output = 10_000
    return limits
  }

  @Test(arguments: [
    ("while True: pass", "LimitExceeded", 1),
    ("x = [0] * 10**12", "MemoryError", 1),
    ("x = 'ab' * 10**12", "MemoryError", 1),
    ("xs = []\nwhile True: xs.append([1, 2, 3])", "LimitExceeded", 2),
    ("s = 'a'\nwhile True: s += s", "MemoryError", 2),
    ("x = 2\nwhile True: x = x * x", "MemoryError", 2),
    ("def f(): return f()\nf()", "RecursionError", 1),
    ("class A:\n  def __repr__(self): return repr(self)\nprint(A())", "RecursionError", 2),
    ("class A:\n  def __eq__(self, other): return self == other\nA() == A()", "RecursionError", 2),
    ("def g(): yield from g()\nlist(g())", "RecursionError", 1),
    ("while True: print('again')", "LimitExceeded", 1),
    ("import numpy as np\nnp.zeros(10**11)", "MemoryError", 2),
    ("import numpy as np\nnp.broadcast_to(np.ones(1), (1 << 20, 1 << 20)).sum()", "MemoryError", 2),
    ("import numpy as np\nxs = []\nwhile True: xs.append(np.ones(1000))", "LimitExceeded", 3),
    ("next(iter(lambda: 0, 1) for i in iter(int, 1) if i)", "LimitExceeded", 1),
  ])
  func aProgramThatAsksForTooMuchEndsAtItsLine(text: String, type: String, line: Int) throws {
    let failure = try #require(try Script(text).run(limits: Self.limits()).failure)
    #expect(failure.type == type)
    #expect(failure.span.line == Int32(line))
  }

  @Test func aMillionNestedListsAreBuiltAndFreed() throws {
    let text = "x = []\nfor i in range(1_000_000): x = [x]\nprint(len(x))\nx = None\nprint('freed')\n"
    #expect(try Script(text).run().output == "1\nfreed\n")
  }

  @Test func objectsThatReferToEachOtherAreFreed() throws {
    let text = """
      class Node: pass
      for i in range(200_000):
          a = Node()
          b = Node()
          a.other, b.other = b, a
      print(a.other.other is a)
      """
    #expect(try Script(text).run().output == "True\n")
  }

  @Test func twoRunsOfAProgramGiveTheSame() throws {
    let text = "import numpy as np\nprint(np.random.rand(3), {3, 1, 2}, {'b', 'a'})\n"
    let script = try Script(text)
    #expect(script.run().output == script.run().output)
    #expect(script.run().output != script.run(seed: 1).output)
  }
}
