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
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output == "w  ok\nline 8: d = ∂L/∂(line 7)\n")
  }

  @Test func whatNobodyNamesIsFoundAndSaid() throws {
    let folder = try Folder()
    try folder.write(Self.program.replacing("d = p - y", with: "d = (p - y) * p * (1 - p)"), to: "a.py")
    let outcome = try folder.run("gradcheck", "a.py")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("loss: 0.5 * np.sum((p - y)**2), before line 8 (assumed)\nw  ok\n"))
    try folder.write("x = 1\n", to: "b.py")
    let empty = try folder.run("gradcheck", "b.py")
    #expect(empty.status == 1 && empty.errors.hasPrefix("b.py: error: no loss was found [gradient]\n"))
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

  @Test func aProgramThatEndsInItsFirstStepIsShownWhereItStops() throws {
    let folder = try Folder()
    try folder.write(Self.program.replacing("X.T.dot(d)", with: "X.dot(d)"), to: "a.py")
    let outcome = try folder.run("gradcheck", "a.py", "--loss", Self.loss, "--at", "8")
    let expected = """
      a.py:9:16: error: the program stops here, before line 8 runs again: ValueError: shapes (6,3) and (6,1) \
      not aligned: 3 (dim 1) != 6 (dim 0) [gradient]
       9 |     w -= 0.1 * X.dot(d)
         |                ^^^^^^^^
        = help: a step is checked from one visit of line 8 to the next: the program must run that far first

      """
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors == expected)
  }

  @Test func thePageOfACheckNeedsNoNotebook() throws {
    let folder = try Folder()
    try folder.write(Self.program, to: "a.py")
    let options = ["--loss", Self.loss, "--at", "8", "--accuracy", "np.mean((p > .5) == (y > .5))"]
    let outcome = try Gradbook.run(
      ["gradcheck", "a.py"] + options + ["-o", "pages/a.html"], in: folder.path)
    #expect(outcome.status == 1 && outcome.errors.contains("a.py:8:9: error: missing-activation-derivative"))
    let page = try folder.read("pages/a.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<h1>Gradients of a.py</h1>"))
    #expect(page.contains("<p class=\"gb-text\">The step of <code>w</code> is wrong. Line 8 is wrong."))
    #expect(page.contains(">    d = (p - y) * (p * (<span class=\"gb-n\">1</span> - p))</code>"))
    #expect(page.components(separatedBy: "<svg").count == 3 && page.contains("<details class=\"gb-more\">"))
    #expect(page.contains("Content-Security-Policy") && !page.contains("<script"))
    // The same bytes again, from another folder.
    let other = try Folder()
    try other.write(Self.program, to: "a.py")
    _ = try Gradbook.run(["gradcheck", "a.py"] + options + ["--output", "b.html"], in: other.path)
    #expect(try other.read("b.html") == page)
  }

  @Test func aPageThatCannotBeMadeIsAnError() throws {
    let folder = try Folder()
    try folder.write(Self.program, to: "a.py")
    let options = ["gradcheck", "a.py", "--loss", Self.loss, "--at", "8"]
    let hits = try Gradbook.run(options + ["--accuracy", "hits", "-o", "a.html"], in: folder.path)
    #expect(hits.status == 1)
    #expect(hits.errors.contains("--accuracy: error: the accuracy has no value before line 8: NameError"))
    #expect(
      try Gradbook.run(options + ["--accuracy", "p >", "-o", "a.html"], in: folder.path).errors.contains(
        "--accuracy: error: SyntaxError"))
    #expect(
      try Gradbook.run(options + ["-o", "a.py/b.html"], in: folder.path).errors.contains(
        "a.py/b.html: error: cannot write this file"))
    #expect(try Gradbook.run(options + ["--accuracy", "p"], in: folder.path).status == 64)
    #expect(try Gradbook.run(options + ["-o", "a.py"], in: folder.path).status == 64)
    #expect(try folder.read("a.py") == Self.program)
  }

  @Test func aNotebookChecksAProgramAndStatesWhatIsWrong() throws {
    let folder = try Folder()
    try folder.write(Self.program, to: "a.py")
    let block =
      "```nn gradcheck check\nscript: a.py\nloss: \(Self.loss)\nat: 8\nexpect: {wrong: [NAME]}\n```\n"
    try folder.write("# A\n\n" + block.replacing("NAME", with: "w") + "\n`nn check.loss:.2f`\n", to: "a.md")
    let right = try folder.run("render", "a.md")
    #expect(right.status == 0, "\(right.errors)")
    #expect(try folder.read("output/a.html").contains("gb-row gb-is-wrong gb-removed"))
    try folder.write("# A\n\n" + block.replacing("[NAME]", with: "[]"), to: "a.md")
    let wrong = try folder.run("render", "a.md")
    #expect(wrong.status == 1)
    #expect(
      wrong.errors.contains("a.md:7:9: error: expectation does not hold: wrong besides: w [expectation]"))
    #expect(wrong.errors.contains("a.py:8:9: error: missing-activation-derivative"))
  }

  @Test func wrongOptionsEndWithTheStatusOfUsage() throws {
    #expect(try Folder().run("gradcheck", "a.py", "--at", "eight").status == 64)
    #expect(try Folder().run("gradcheck", "a.py", "--loss", "p", "--at", "0").status == 64)
    #expect(try Folder().run("gradcheck", "a.py", "--loss", "p", "--at", "8").status == 1)
  }
}
