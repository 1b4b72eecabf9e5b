import Foundation
import Testing

@Suite struct RunTests {
  @Test func aProgramPrintsAndEndsWell() throws {
    let folder = try Folder()
    try folder.write("import numpy as np\nrate = 0.5\nprint(rate * np.arange(3))\n", to: "a.py")
    let outcome = try folder.run("run", "a.py")
    #expect(outcome.status == 0 && outcome.output == "[0.  0.5 1. ]\n" && outcome.errors == "")
    let other = try folder.run("run", "a.py", "--with", "rate=2")
    #expect(other.status == 0 && other.output == "[0 2 4]\n")
  }

  @Test func anExceptionIsShownAtItsLineWithTheCallsThatLedThere() throws {
    let outcome = try Folder().run(
      "run", "-", input: "def f(x):\n    return 1 / x\nprint('before')\nf(0)\n")
    #expect(outcome.status == 1 && outcome.output == "before\n")
    #expect(
      outcome.errors == """
        <stdin>:2:12: error: ZeroDivisionError: division by zero [script]
         2 |     return 1 / x
           |            ^^^^^
        <stdin>:4:1: note: called from here
         4 | f(0)
           | ^^^^

        """)
  }

  @Test func allThatIsWrongWithATextIsShownBeforeAnythingRuns() throws {
    let outcome = try Folder().run("run", "-", input: "print('x')\nx = (1,\ny = 2 +\nasync def f(): pass\n")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("<stdin>:2:5: error: SyntaxError: '(' was never closed [syntax]"))
    #expect(outcome.errors.contains("<stdin>:3:") && outcome.errors.contains("<stdin>:4:1: error:"))
  }

  @Test func whatArithmeticMeetsIsANoteAtItsLine() throws {
    let program = "import numpy as np\nfor i in range(3):\n    print(1 / (1 + np.exp(np.array([900.0]))))\n"
    let outcome = try Folder().run("run", "-", input: program)
    #expect(outcome.status == 0 && outcome.output == "[0.]\n[0.]\n[0.]\n")
    #expect(
      outcome.errors == """
        <stdin>:3:20: note: RuntimeWarning: overflow encountered in exp [script-note]
         3 |     print(1 / (1 + np.exp(np.array([900.0]))))
           |                    ^^^^^^^^^^^^^^^^^^^^^^^^^

        """)
  }

  @Test func anErrorInAGivenValueIsShownInTheOption() throws {
    let folder = try Folder()
    try folder.write("rate = 0.5\nprint(rate)\n", to: "a.py")
    #expect(
      try folder.run("run", "a.py", "--with", "rate=2 +").errors == """
        --with:1:6: error: SyntaxError: the value '2 +' of 'rate' is not an expression [syntax]
         1 | rate=2 +
           |      ^^^

        """)
    #expect(
      try folder.run("run", "a.py", "--with", "rate=1", "--with", "raet=2").errors == """
        --with:1:1: error: SyntaxError: no statement at the program's top level assigns to 'raet' [syntax]
         1 | raet=2
           | ^^^^

        """)
    #expect(
      try folder.run("run", "a.py", "--with", "rate=3 / 0").errors == """
        --with:1:6: error: ZeroDivisionError: division by zero [script]
         1 | rate=3 / 0
           |      ^^^^^

        """)
    #expect(try folder.run("run", "a.py", "--with", "rate=(1,\n2)").output == "(1, 2)\n")
  }

  @Test func wrongArgumentsAreRefused() throws {
    let folder = try Folder()
    try folder.write("x = 1\n", to: "a.py")
    #expect(try folder.run("run", "b.py").errors == "b.py: error: no such file or folder [unreadable-file]\n")
    #expect(try folder.run("run", "a.py", "--with", "x").status == 64)
    #expect(try folder.run("run", "a.py", "--with", "y=1").status == 1)
    #expect(try folder.run("run", "a.py", "--max-memory", "0").status == 64)
  }
}
