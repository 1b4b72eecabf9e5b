import Arrays
import Foundation
import Script
import Testing

/// What a recorded run says of a program.
@Suite struct TraceTests {
  /// Every operation of every stored program, evaluated again with its own inputs, gives the same bits, and the program
  /// prints what it prints without a trace.
  @Test(arguments: ProgramTests.names)
  func everyOperationCanBeEvaluatedAgain(name: String) throws {
    guard let script = try? Script(ProgramTests.text(of: name)) else { return }
    let run = try script.trace()
    let plain = script.run()
    #expect(run.output == plain.output)
    #expect(run.failure == plain.failure)
    for node in run.trace.nodes where !run.trace.operation(of: node).isLeaf {
      let inputs = run.trace.inputs(of: node).map { run.trace.value(of: $0) }
      let again = try run.value(of: node, inputs: inputs)
      guard bits(again) != bits(run.trace.value(of: node)) else { continue }
      Issue.record("line \(run.trace[node].span.line): \(run.trace.operation(of: node))")
      return
    }
  }

  private func bits(_ operand: Operand) -> [UInt64] {
    func bits(_ scalar: Scalar) -> UInt64 {
      if case .int64(let number) = scalar { return UInt64(bitPattern: Int64(number)) }
      return scalar.double.isNaN ? Double.nan.bitPattern : scalar.double.bitPattern
    }
    switch operand {
    case .array(let array):
      guard let copy = try? array.copied() else { return [] }
      return array.shape.array.map(UInt64.init) + (0..<copy.count).map { bits(copy.scalar(atOffset: $0)) }
    case .scalar(let scalar): return [bits(scalar)]
    case .weakFloat(let number): return [bits(.float64(number))]
    case .weakInteger(let number): return [bits(.int64(number))]
    }
  }

  private let descent = """
    import numpy as np
    class Layer:
        def __init__(self):
            self.W = np.ones((2, 1))
            self.state = {"b": [0.5, 1.0]}
    def step(layer, x):
        out = x.dot(layer.W)
        out += layer.state["b"][0]
        delta = out - 1
        layer.W -= 0.1 * x.T.dot(delta)
        return delta
    net = Layer()
    alias = net.W
    x = np.array([[1.0, 2.0]])
    for i in range(5):
        step(net, x)
    print("end")
    """

  @Test func aVisitNamesWhatTheFrameCanReachNearestFirst() throws {
    let run = try Script(descent).trace(line: 10, visits: 2, expression: "np.sum(delta ** 2)")
    #expect(run.visits.count == 2)
    #expect(run.failure == nil)
    #expect(run.output == "")
    let visit = run.visits[0]
    #expect(visit.callers.map(\.line) == [16])
    #expect(
      visit.variables.map { "\($0.path) \($0.depth.map(String.init) ?? "global")" } == [
        "x 0", "out 0", "delta 0", "alias global", "x global", "layer.W 0", "layer.state[\"b\"][0] 0",
        "layer.state[\"b\"][1] 0",
      ])
    #expect(visit.variables[0].array == visit.variables[4].array)
    #expect(visit.variables[3].array == visit.variables[5].array)
  }

  @Test func anExpressionIsEvaluatedInTheFrameThatIsAboutToRunTheLine() throws {
    let run = try Script(descent).trace(line: 10, visits: 2, expression: "np.sum(delta ** 2)")
    let losses = try run.visits.map { run.trace.value(of: try #require($0.expression)) }
    guard case .scalar(.float64(6.25)) = losses[0], case .scalar(.float64(let second)) = losses[1] else {
      Issue.record("\(losses)")
      return
    }
    // out = 3.5, 1·W + 2·W after W -= .1·2.5·x: 3.5 - .25 - 1.0
    #expect(abs(second - 1.5625) < 1e-12)
  }

  @Test func aParameterIsTheSameNodeInTheStateAndInWhatWasComputedFromIt() throws {
    let run = try Script(descent).trace(line: 10, visits: 2, expression: "np.sum(delta ** 2)")
    let weights = try #require(run.visits[0].variables.first { $0.path == "layer.W" }?.node)
    let loss = try #require(run.visits[0].expression)
    let step: (Double) throws -> Double = { change in
      let array = NDArray(unfilled: .float64, Dimensions(2, 1))
      try array.assignAll(.weakFloat(1))
      try array.assignElement(0, .weakFloat(1 + change))
      guard
        case .scalar(.float64(let value)) = try run.values(of: [loss], replacing: [weights: .array(array)])[0]
      else { return .nan }
      return value
    }
    // d/dW0 (W0 + 2·W1 + .5 - 1)² = 2 · 2.5 · 1
    #expect(abs((try step(1e-4) - step(-1e-4)) / 2e-4 - 5) < 1e-8)
  }

  @Test func anExpressionThatFailsSaysWhy() throws {
    let run = try Script(descent).trace(line: 10, visits: 1, expression: "missing + 1")
    #expect(run.visits[0].expression == nil)
    #expect(run.visits[0].failure?.message == "name 'missing' is not defined")
    #expect(throws: (any Error).self) { try Script(descent).trace(line: 10, expression: "1 +") }
    #expect(throws: (any Error).self) { try Script(descent).trace(line: 10, expression: "a = 1") }
  }

  @Test func aLineThatNeverRunsIsNotVisited() throws {
    let run = try Script(descent).trace(line: 99)
    #expect(run.visits.isEmpty)
    #expect(run.output == "end\n")
  }

  @Test func namesReturnsAndArgumentsAreNodesOfTheirOwn() throws {
    let text = "def slope(z):\n  return z\na = 2.0\nb = a\nc = slope(b)\nend = 0\n"
    let run = try Script(text).trace(line: 6, visits: 1)
    var node = try #require(run.visits[0].variables.first { $0.path == "c" }?.node)
    var lines: [Int32] = []
    while case .copy = run.trace.operation(of: node) {
      lines.append(run.trace[node].span.line)
      node = run.trace.inputs(of: node)[0]
    }
    // The result, `return z`, the argument, `b = a`.
    #expect(lines == [5, 2, 5, 4])
    #expect(run.trace[node].span.line == 3)
  }

  @Test func anOperationKnowsTheCallsAroundIt() throws {
    let text = "def f(x):\n  return x * 2\ndef g(x):\n  return f(x) + 1\ny = g(3.0)\n"
    let run = try Script(text).trace()
    let product = try #require(
      run.trace.nodes.first { node in
        if case .binary(.multiply) = run.trace.operation(of: node) { true } else { false }
      })
    #expect(run.trace[product].span.line == 2)
    #expect(run.trace[product].callers.map(\.line) == [4, 5])
  }

  @Test func valuesStayWhatTheyWereWhenArraysAreWrittenTo() throws {
    let text = "import numpy as np\na = np.zeros(2)\nb = a\nb += 1\nb[0] = 5\nend = 0\n"
    let run = try Script(text).trace(line: 6, visits: 1)
    let arrays = run.trace.nodes.compactMap { node -> [UInt64]? in
      guard case .array = run.trace.value(of: node) else { return nil }
      return bits(run.trace.value(of: node))
    }
    let (zero, one, five) = (0.0.bitPattern, 1.0.bitPattern, 5.0.bitPattern)
    #expect(arrays.first == [2, zero, zero])
    #expect(arrays.contains([2, one, one]))
    #expect(arrays.last == [2, five, one])
  }

  @Test func whatIsGivenCannotBeComputed() throws {
    let run = try Script("x = 1.5\n").trace()
    let literal = try #require(run.trace.nodes.first)
    #expect(throws: Script.Failure.self) { try run.value(of: literal, inputs: []) }
  }

  @Test func anOperationThatFailsForOtherValuesSaysSo() throws {
    let run = try Script("x = 1.5\ny = 3 / x\n").trace()
    let quotient = try #require(run.trace.nodes.last { !run.trace.operation(of: $0).isLeaf })
    let failure = #expect(throws: Script.Failure.self) {
      try run.value(of: quotient, inputs: [.weakInteger(3), .weakFloat(0)])
    }
    #expect(failure?.type == "ZeroDivisionError")
  }

  @Test(arguments: [
    "x = [0.5]\nfor i in range(1_000_000): x = [x]\nend = 0\n",
    "x = [0.5]\nx.append(x)\ny = {'x': x}\ny['y'] = y\nend = 0\n",
    "class Node: pass\na = Node()\na.a = a\na.values = [0.5] * 300_000\nend = 0\n",
    "x = []\nfor i in range(20_000): x.append(0.5)\nend = 0\n",
    "import math\nx = slice(1)\nfor i in range(100_000): x = slice(x)\ntry: math.floor(x)\nexcept TypeError: pass\nend = 0\n",
  ])
  func theStateOfAHostileProgramIsFound(text: String) throws {
    let line = text.split(separator: "\n").count
    let run = try Script(text).trace(line: line, visits: 1)
    #expect(run.failure == nil)
    #expect(run.visits.count == 1)
  }

  /// A sum adds what a generator yields before it asks for more.
  @Test(arguments: [
    "def g():\n  for x in [1.5, 'a', 2]:\n    print(x)\n    yield x\ntry: print(sum(g()))\nexcept TypeError: pass\n",
    "import numpy as np\ndef g():\n  a = np.zeros(2)\n  for i in range(3):\n    a += 1.5\n    yield a\nprint(sum(g()))\n",
    "import math\nprint(math.fsum(x * 0.1 for x in range(9)), math.prod(iter([1.5, 2.5])))\n",
  ])
  func whatIsGivenOneAfterAnotherIsSummedAsItIsWithoutATrace(text: String) throws {
    try expectSameAgain(text)
  }

  /// What tells where elements are is no function of the elements.
  @Test(arguments: [
    "a = np.arange(12.0).reshape(3, 4)\nb = a.T.base\nb += 1.5\nprint(a.base * 2)\n",
    "a = np.arange(6.0).reshape(2, 3)\nb = a.T\nprint(b.strides, b.ravel('K'))\na += 1.5\n",
    "a = np.arange(4.0)\nb = a[1:]\nprint(np.shares_memory(a, b), np.may_share_memory(a, b))\n",
  ])
  func whatDependsOnMemoryIsTheSameAgain(text: String) throws {
    try expectSameAgain("import numpy as np\n" + text)
  }

  private func expectSameAgain(_ text: String) throws {
    let run = try Script(text).trace()
    #expect(run.output == (try Script(text).run().output))
    for node in run.trace.nodes where !run.trace.operation(of: node).isLeaf {
      let inputs = run.trace.inputs(of: node).map { run.trace.value(of: $0) }
      #expect(bits(try run.value(of: node, inputs: inputs)) == bits(run.trace.value(of: node)))
    }
  }

  @Test(arguments: [
    (
      "n = 5\na = np.zeros(n)\nb = a[3:]\nb += 1.5\nend = 0\n",
      "the array has too few elements for these values"
    )
  ])
  func aWindowBeyondAShorterArrayIsAnError(text: String, expected: String) throws {
    let run = try Script("import numpy as np\n" + text).trace()
    let literal = try #require(
      run.trace.nodes.first { node in
        guard case .literal = run.trace.operation(of: node) else { return false }
        return run.trace[node].span.line == 2
      })
    let last = try #require(run.trace.nodes.last { !run.trace.operation(of: $0).isLeaf })
    let failure = #expect(throws: Script.Failure.self) {
      try run.values(of: [last], replacing: [literal: .weakInteger(2)])
    }
    #expect(failure?.message == expected)
  }

  @Test func aTraceThatTakesTooMuchMemoryEndsTheProgramAtItsLine() throws {
    var limits = Limits()
    limits.memory = 16 << 20
    let text = "import numpy as np\na = np.ones(100_000)\nwhile True:\n  a = a * 0.5\n"
    let failure = try #require(try Script(text).trace(limits: limits).failure)
    #expect(failure.type == "LimitExceeded")
    #expect(failure.message == "the trace of the program takes more than 16 MiB")
    #expect(failure.span.line == 4)
  }
}
