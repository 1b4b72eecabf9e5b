import Arrays
import Script
import Testing

/// A program whose number `0.5` in the line `w = 0.5` is changed: evaluating the trace again from that literal on must
/// give, bit for bit, what the program gives when it is run with the other number.
struct TraceConnectionTests {
  @Test(arguments: Self.programs)
  func replacingALiteralGivesWhatRunningTheChangedProgramGives(_ body: String) throws {
    let (old, new) = (try Self.run(body, "0.5"), try Self.run(body, "0.8125"))
    let literal = try #require(old.literal, "no literal")
    let again = try old.run.values(of: [old.result], replacing: [literal: .weakFloat(0.8125)])[0]
    #expect(Self.text(again) == Self.text(new.run.trace.value(of: new.result)))
    #expect(Self.text(again) != Self.text(old.run.trace.value(of: old.result)))
  }

  private static func run(_ body: String, _ number: String) throws
    -> (run: TracedRun, literal: NodeID?, result: NodeID)
  {
    let text = "import math\nimport numpy as np\nw = \(number)\n\(body)\nend = 0\n"
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let run = try Script(text).trace(line: last, visits: 1, expression: "result")
    if let failure = run.failure { Issue.record("\(failure.type): \(failure.message)") }
    let literal = run.trace.nodes.first { node in
      guard case .literal = run.trace.operation(of: node) else { return false }
      return run.trace[node].span.line == 3
    }
    return (run, literal, try #require(run.visits.first?.expression, "no result"))
  }

  private static func text(_ operand: Operand) -> String {
    switch operand {
    case .array(let array):
      let numbers = (try? array.copied()).map { copy in
        (0..<copy.count).map { "\(copy.scalar(atOffset: $0))" }.joined(separator: " ")
      }
      return "\(array.shape.array) \(numbers ?? "")"
    case .scalar(let scalar): return "\(scalar.double)"
    case .weakFloat(let number): return "\(number)"
    case .weakInteger(let number): return "\(number)"
    }
  }

  static let programs = [
    "result = 2 * w + 1",
    "a = [w, 1.0]\na[0] -= 0.25\nresult = a[0] * a[1]",
    "a = [[w] * 2] * 2\nresult = a[1][0]",
    "a = [w] * 3\na[1] += 1\nresult = sum(a)",
    "d = {'W': w}\nd['W'] *= 3\nresult = d['W']",
    "class P:\n  pass\np = P()\np.w = w\np.w = p.w ** 2\nresult = p.w",
    "class P:\n  def __init__(self, w):\n    self.w = w\n  @property\n  def twice(self):\n    return 2 * self.w\nresult = P(w).twice",
    "class P:\n  def __init__(self, w):\n    self.w = w\n  def __add__(self, other):\n    return P(self.w + other.w)\nresult = (P(w) + P(1)).w",
    "def f(x):\n  return x * x\nresult = f(w)",
    "def f(x, y=w):\n  return x * y\nresult = f(3.0)",
    "def outer(x):\n  def inner():\n    nonlocal x\n    x = x + 1\n    return x\n  return inner\nresult = outer(w)()",
    "def f():\n  global w\n  w = w - 2\nf()\nresult = w",
    "def f(*args, **rest):\n  return args[0] * rest['k']\nresult = f(w, k=w)",
    "f = lambda x: x - 1\nresult = f(w)",
    "result = sum(x * w for x in range(4))",
    "def g():\n  yield w\n  yield w + 1\nresult = sum(g())",
    "result = sum([x * w for x in [1.0, 2.0]])",
    "result = [a * b for a, b in zip([w, 2.0], [3.0, w])][1]",
    "result = list(map(lambda x: x + w, [1.0, 2.0]))[0]",
    "result = [i * x for i, x in enumerate([1.0, w])][1]",
    "a, (b, c) = 1.0, (w, 2.0)\nresult = b / c",
    "a, *b = [1.0, w, 2.0]\nresult = b[0]",
    "a = b = w\na += 1\nresult = a * b",
    "result = w if w else 0.0",
    "result = w or 1.0",
    "result = abs(-w) + max(w, 0.1) + min(w, 9.0) + pow(w, 2) + round(w, 3) + float(w)",
    "result = divmod(w + 3, 0.25)[0]",
    "result = math.exp(w) + math.sqrt(w) + math.tanh(w) + math.fsum([w, 1])",
    "result = sorted([3.0, w, 1.0])[0]",
    "import functools\nresult = functools.reduce(lambda a, b: a * b, [w, 2.0, 3.0])",
    "import itertools\nresult = list(itertools.accumulate([w, 2.0, w]))[2]",
    "import copy\na = [w, [w]]\nb = copy.deepcopy(a)\nb[1][0] += 1\nresult = a[1][0] * b[1][0]",
    "from collections import deque\nd = deque([w])\nd.append(w * 2)\nresult = d.pop() + d.popleft()",
    "a = [1.0, w]\na.append(w)\na.insert(0, 5.0)\na[1:3] = [w, w + 1]\nresult = a[2] + a.pop()",
    "a = {}\na.setdefault('k', []).append(w)\nresult = a.get('k')[0]",
    "try:\n  raise ValueError(w)\nexcept ValueError as e:\n  result = e.args[0] * 2",
    "result = np.array([w, 1.0]) * 2",
    "result = np.array([[w, 1.0], [2.0, w]]).dot(np.array([1.0, w]))",
    "a = np.zeros(3)\na[1] = w\nresult = a * 2",
    "a = np.zeros((2, 3))\na[1] = w\nresult = a.sum(axis=0)",
    "a = np.ones(3)\na += w\nresult = a ** 2",
    "a = np.ones(3) * w\nb = a\nb -= 1\nresult = a",
    "a = np.ones(3) * w\nb = a.copy()\nb -= 1\nresult = a + b",
    "a = np.ones((2, 2))\nb = a[0]\nb += w\nresult = a",
    "a = np.ones((2, 2))\na[:, 1] *= w\nresult = a",
    "a = np.ones((2, 2))\na.T[0] = [w, 3]\nresult = a",
    "a = np.ones(6)\nb = a.reshape(2, 3)\nb[1, 2] = w\nresult = a",
    "a = np.ones((2, 3))\nfor row in a:\n  row *= w\nresult = a",
    "a = np.ones((2, 3))\nfor i in range(2):\n  a[i][1] -= w\nresult = a",
    "a = np.ones((3, 2)) * w\nd = a\nd[range(3), [0, 1, 0]] -= 1\nresult = a",
    "a = np.ones(4) * w\na[a > 0.1] = 7 * w\nresult = a",
    "a = np.ones(4)\na[[0, 2]] += w\nresult = a",
    "a = np.ones(4)\nnp.add.at(a, [0, 0, 2], w)\nresult = a",
    "a = np.ones(4)\nnp.multiply(a, w, out=a)\nresult = a",
    "a = np.ones(4)\nnp.exp(a * w, out=a)\nresult = a",
    "a = np.ones((2, 2))\nnp.dot(a, a * w, out=a)\nresult = a",
    "a = np.ones(4)\nnp.copyto(a, w)\nresult = a",
    "a = np.ones((2, 2))\nnp.fill_diagonal(a, w)\nresult = a",
    "a = np.ones(4)\nnp.put(a, [1], w)\nnp.place(a, [0, 0, 1, 0], [w + 1])\nnp.putmask(a, [1, 0, 0, 0], w)\nresult = a",
    "a = np.ones(4)\na.fill(w)\nresult = a",
    "a = np.array([3.0, w, 2.0])\na.sort()\nresult = a",
    "a = np.ones((2, 2))\na.flat[3] = w\nresult = a",
    "a = np.ones((2, 2)) * w\na.shape = (4,)\na[0] = 9\nresult = a",
    "a = np.ones(4) * w\nb, c = np.split(a, 2)\nb[0] = 5\nresult = a + c[0]",
    "a = np.ones(4) * w\nb = np.ravel(a)\nb[2] = 0\nresult = a",
    "a = np.ones((2, 2)) * w\nb = a.transpose()\na[0, 1] = 4\nresult = b",
    "a = np.ones((2, 2)) * w\nb = np.expand_dims(a, 0)\na[0, 1] = 4\nresult = b * 2",
    "a = np.ones(3) * w\nb = np.broadcast_to(a, (2, 3))\nresult = b.sum(axis=1)",
    "a = np.array([w, 1.0])\nb, c = a\nresult = b * c",
    "a = np.array([w, 1.0])\nresult = sum(x * 2 for x in a)",
    "a = np.array([[w, 1.0]])\nresult = a.tolist()[0][0] * 2",
    "a = np.array([w])\nresult = float(a[0]) + a.item()",
    "result = np.append([1.0], w)",
    "result = np.concatenate([np.ones(1), np.array([w])])",
    "result = np.vstack([np.ones(2), [w, w]])",
    "result = np.c_[np.ones(2), [w, 2]]",
    "result = np.where([True, False], w, 2 * w)",
    "result = np.maximum(w, [0.1, 9.0]) + np.clip(w, 0.1, 9.0)",
    "result = np.linalg.norm([w, 1.0])",
    "result = np.mean([[w, 2.0], [3.0, 4.0]], axis=1, keepdims=True)",
    "result = np.vectorize(lambda x: x * w)(np.array([1.0, 2.0]))",
    "f = np.vectorize(lambda x: x * x)\nresult = f(np.array([w, 2.0]))",
    "result = np.apply_along_axis(lambda r: r * 2, 0, np.array([w, 1.0]))",
    "result = np.outer([w, 1.0], [2.0, w])",
    "result = np.einsum if False else np.tensordot([w, 1.0], [2.0, w], 1)",
    "result = np.full((2, 2), w)",
    "result = np.linspace(0.0, w, 3)",
    "result = np.random.normal(0.0, 1.0, 3) * w",
    "np.random.seed(3)\na = np.arange(4.0) * w\nresult = a[np.random.permutation(4)]",
    "a = np.arange(4.0) * w\nb = a[1:]\nc = b[::-1]\na[3] = 10\nresult = c * 2",
    "a = np.arange(4.0)\nb = a[1:]\nb[:] = b * w\na *= 2\nresult = b",
    "with np.errstate(all='ignore'):\n  result = np.log(np.array([w, 1.0]))",
    "a = np.float32(w)\nresult = a * np.ones(2, dtype=np.float32)",
    "a = np.ones(2) * w\na **= 2\na /= 3\na @= np.eye(2)\nresult = a",
    "a = np.ones((2, 2)) * w\nresult = a @ a.T - a.max(axis=0)",
    "params = [np.ones(2) * w, np.zeros(1)]\nfor p in params:\n  p -= 0.1 * p\nresult = params[0]",
    "params = {'a': np.ones(2) * w}\nfor k in params:\n  params[k] -= 0.1\nresult = params['a']",
    "velocity = 0\nfor _ in range(3):\n  velocity = 0.9 * velocity + w\nresult = velocity",
    "a, b = w, 2.0\na, b = b, a\nresult = b * 3",
    "a = np.ones(3) * w\na[0], a[2] = a[2] + 1, a[0]\nresult = a",
    "a = -np.array([w])\na = +a\nresult = ~(a > 9) * a",
    "x = [[w, 1.0], [2.0, 3.0]]\nx[0][0], x[1][1] = x[1][1], x[0][0]\nresult = x[1][1]",
    "result = np.array([w, 1.0]).reshape(-1, 1).T.squeeze().astype(np.float64).cumsum()",
  ]
}
