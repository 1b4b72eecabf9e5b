import Foundation
import Testing

@Suite struct GradcheckTests {
  private static let program = """
    import numpy as np
    np.random.seed(1)
    X = np.random.randn(6, 3)
    y = np.random.rand(6, 1)
    w = np.random.randn(3, 1)
    for i in range(3):
        p = 1 / (1 + np.exp(-X.dot(w)))
        d = p - y
        w -= 0.1 * X.T.dot(d)

    """
  private static let loss = "0.5 * np.sum((p - y)**2)"

  @Test func theWrongLineIsShownWithItsRepair() throws {
    let folder = try Folder()
    try folder.write(Self.program, to: "a.py")
    let outcome = try folder.run("gradcheck", "a.py", "--loss", Self.loss, "--at", "8")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("w  wrong, cosine 0."))
    #expect(outcome.errors.contains("a.py:8:9: error: missing-activation-derivative: 'd' is the derivative"))
    #expect(outcome.errors.contains(" 8 |     d = p - y\n   |         ^^^^^\n"))
    #expect(outcome.errors.contains("  = help: write: d = (p - y) * (p * (1 - p))"))
  }

  @Test func aRightProgramEndsWell() throws {
    let folder = try Folder()
    try folder.write(Self.program.replacing("d = p - y", with: "d = (p - y) * p * (1 - p)"), to: "a.py")
    let outcome = try folder.run("gradcheck", "a.py", "--loss", Self.loss, "--at", "8")
    #expect(outcome.status == 0 && outcome.output == "w  ok\n" && outcome.errors == "")
  }

  @Test func machinesGetJSON() throws {
    let outcome = try Folder().run(
      "gradcheck", "-", "--loss", Self.loss, "--at", "8", "--json",
      input: Self.program.replacing("w -= 0.1 * X.T.dot(d)", with: "w += X.T.dot(d * p * (1 - p))"))
    #expect(outcome.status == 1 && outcome.errors == "")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let parameters = try #require(json["parameters"] as? [[String: Any]])
    #expect(
      parameters.map { $0["name"] as? String } == ["w"]
        && parameters.map { $0["verdict"] as? String } == ["scaled"])
    #expect(parameters.map { $0["symbol"] as? String } == ["-1"])
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.map { $0["kind"] as? String } == ["wrong-sign"])
    #expect((json["loss"] as? [String: Any])?["expression"] as? String == Self.loss)
  }

  @Test(arguments: [
    (
      "foo", "8",
      "a.py:8:1: error: the loss 'foo' has no value before line 8: NameError: name 'foo' is not defined"
    ),
    ("p", "1", "a.py:1:1: error: the loss 'p' has no value before line 1: NameError"),
    ("3.0", "8", "a.py:8:1: error: nothing that the loss depends on is changed"),
    ("np.sum(p", "8", "--loss: error: SyntaxError: '(' was never closed"),
    ("p", "80", "a.py: error: line 80 never runs: the program has 9 lines"),
  ])
  func whatCannotBeCheckedIsSaid(_ loss: String, _ line: String, _ message: String) throws {
    let folder = try Folder()
    try folder.write(Self.program, to: "a.py")
    let outcome = try folder.run("gradcheck", "a.py", "--loss", loss, "--at", line)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }

  @Test func wrongOptionsEndWithTheStatusOfUsage() throws {
    #expect(try Folder().run("gradcheck", "a.py", "--at", "8").status == 64)
    #expect(try Folder().run("gradcheck", "a.py", "--loss", "p", "--at", "0").status == 64)
    #expect(try Folder().run("gradcheck", "a.py", "--loss", "p", "--at", "8").status == 1)
  }
}
