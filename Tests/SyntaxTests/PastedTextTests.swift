import Syntax
import Testing

@Suite("Text is taken as people paste it")
struct PastedTextTests {
  @Test func promptsOfPythonAreLeftOut() throws {
    let program = """
      >>> x = 1
      >>> for i in x:
      ...     print(i)
      ...
      1
      2
      >>> s = '''a
      ... b'''
      """
    #expect(
      try tree(program)
        == "{(assign [(name x)] (int 1)) (for (name i) (name x) {(expression (call (name print) [(name "
        + "i)]))} {}) "
        + "(assign [(name s)] (str \"a\\u{a}b\"))}")
    #expect(
      try notes(program) == [
        "1: the prompts '>>>' and '...' at the start of lines are ignored",
        "5: lines without a prompt are taken for output and ignored",
      ])
    #expect(errors(">>> x = = 1\n").map(\.span.column) == [9])
  }

  @Test func promptsOfNotebooksAreLeftOut() throws {
    let program = """
      In [1]: import numpy as np

      In [2]: def f(x):
         ...:     return x
         ...:

      In [3]: f(2)
      Out[3]: 2

      In [4]: f(3)
      Out[4]:
      array([[1],
             [2]])

      In [5]: x = 1
      """
    #expect(
      try tree(program)
        == "{(import [numpy np]) (def f ([(x _)] 0 _ [] _) {(return (name x))} []) (expression (call "
        + "(name f) "
        + "[(int 2)])) (expression (call (name f) [(int 3)])) (assign [(name x)] (int 1))}")
    #expect(
      try notes(program) == [
        "1: the prompts 'In [1]:' at the start of lines are ignored",
        "8: what follows 'Out[1]:' is taken for output and ignored",
      ])
  }

  @Test func promptsInsideOfTextsStay() throws {
    #expect(
      try tree("def f():\n  '''\n  >>> f()\n  '''\n")
        == "{(def f ([] 0 _ [] _) {(expression (str "
        + "\"\\u{a}\\u{20}\\u{20}>>>\\u{20}f()\\u{a}\\u{20}\\u{20}\"))} [])}"
    )
  }

  @Test func commandsOfNotebooksAreLeftOutWhereAStatementStarts() throws {
    let program = "%matplotlib inline\n%time x\n!pip install x\nprint('%d'\n  % x)\n"
    #expect(try tree(program) == "{(expression (call (name print) [(% (str \"%d\") (name x))]))}")
    #expect(
      try notes(program) == [
        "1: lines that start with '%' are commands of a notebook and ignored",
        "3: lines that start with '!' are commands of a shell and ignored",
      ])
  }

  @Test func whatWordProcessorsChangeIsNamedWithHelp() {
    let found = errors("x = “a”\ny = ‘b’\nz = 1 – 2\nw = a−b\n")
    #expect(
      found.map(\.message) == [
        "invalid character '“' (U+201C)", "invalid character '‘' (U+2018)", "invalid character '–' (U+2013)",
        "invalid character '−' (U+2212)",
      ])
    #expect(
      found.map(\.help) == [
        "a text processor has changed the quotes: write plain ones, \"",
        "a text processor has changed the quotes: write plain ones, '",
        "a text processor has changed the minus sign: write a plain one, -",
        "a text processor has changed the minus sign: write a plain one, -",
      ])
    #expect(errors("x = 1\u{200B}\n").map(\.message) == ["invalid non-printable character U+200B"])
    #expect(errors("x =\u{3000}1\n").map(\.help) == ["write a plain space"])
    #expect(errors("x = 1\0\n").map(\.message) == ["source code cannot contain null bytes"])
  }

  @Test func noBreakSpacesAreSpaces() throws {
    let program = "if x:\n\u{A0}\u{A0}y = 1\n\u{A0}\u{A0}z\u{A0}=\u{A0}'\u{A0}'\n"
    #expect(
      try tree(program)
        == "{(if (name x) {(assign [(name y)] (int 1)) (assign [(name z)] (str \"\\u{a0}\"))} {})}")
    #expect(try notes(program) == ["2: no-break spaces are read as spaces"])
    #expect(errors("x\u{A0}=\u{A0}= 1\n").map(\.span.column) == [5])
  }

  @Test func lostIndentationIsOneError() {
    let found = errors("for i in x:\nprint(i)\ndef f(a):\nreturn a\nelse:\nx\n")
    #expect(
      found.map(\.message) == [
        "expected an indented block after 'for' statement on line 1: the program's indentation was lost "
          + "in copying"
      ])
    #expect(
      found[0].help
        == "copy it again from where it is shown with its indentation, or indent the bodies by hand")
    #expect(messages("if x:\ny\n") == ["2: expected an indented block after 'if' statement on line 1"])
  }

  @Test func aSharedIndentationIsNoError() throws {
    #expect(
      try tree("    x = 1\n    if x:\n        y = 2\n\n# c\n    z = 3\n")
        == "{(assign [(name x)] (int 1)) (if (name x) {(assign [(name y)] (int 2))} {}) (assign [(name "
        + "z)] (int 3))}"
    )
    #expect(messages("    x = 1\ny = 2\n") == ["1: unexpected indent"])
  }
}
