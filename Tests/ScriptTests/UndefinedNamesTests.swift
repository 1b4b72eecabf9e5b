import Script
import Testing

@Suite struct UndefinedNamesTests {
  private func names(_ text: String) throws -> [String] {
    try Script(text, settings: ScriptSettings()).undefinedNames.names.map(\.name)
  }

  @Test(arguments: [
    ("print(a, b.c, d[e])\n", ["a", "b", "d", "e"]),
    ("def f(x, *y, **z):\n    return x, y, z, w\n", ["w"]),
    ("[i for i in u if i]\nlambda q: q + v\n", ["u", "v"]),
    ("import numpy as np\nnp.zeros(n)\n", ["n"]),
    ("from math import *\nsin(pi)\nsine(1)\n", ["sine"]),
    ("try:\n    pass\nexcept ValueError as e:\n    print(e, __name__)\n", []),
    ("class A:\n    b = 1\nprint(f'{A.b:{width}}')\n", ["width"]),
    ("global_one = 1\ndef f():\n    global two\n    two = 1\nprint(two)\n", []),
    ("input()\nopen('x')\n", []),
  ])
  func whatNothingBindsIsUndefined(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test func onlyWhatARunIsSureToReadIsCertain() throws {
    func isCertain(_ text: String) throws -> Bool {
      try Script(text, settings: ScriptSettings()).undefinedNames.isCertain
    }
    #expect(try isCertain("for i in range(3):\n    print(a)\n"))
    #expect(try !isCertain("def f():\n    print(a)\n"))
    #expect(try !isCertain("if False:\n    print(a)\n"))
    #expect(try !isCertain("try:\n    print(a)\nexcept NameError:\n    a = 1\nx = True or b\n"))
  }

  @Test func inputsStandForWhatTheProgramLoads() throws {
    let settings = ScriptSettings(values: ["k": "3"], inputs: ["X", "y"])
    let script = try Script(
      "from sklearn.datasets import load_iris\n(X, y), z = load_iris(), 4\nprint(len(X), y[1], z * k)\n",
      settings: settings)
    let x = try #require(ScriptInput(.floats([1, 2, 3, 4]), shape: [2, 2]))
    let y = try #require(ScriptInput(.integers([5, 6]), shape: [2]))
    #expect(script.run(inputs: ["X": x, "y": y]).output == "2 6 12\n")
    #expect(ScriptInput(.integers([5, 6]), shape: [3]) == nil)
  }
}
