import Syntax
import Testing

@Suite("Python 2 is read as what it means in Python 3")
struct PythonTwoTests {
  private let arithmetic =
    "this is written for Python 2; it runs with Python 3's arithmetic, where 1 / 2 is 0.5"
  private let prints = "'print' statements (Python 2) are read as calls of print()"

  @Test(arguments: [
    ("print 'a', b", "[(str \"a\") (name b)]"),
    ("print", "[]"),
    ("print 'a',", "[(str \"a\") (end (str \"\\u{20}\"))]"),
    ("print 'a %d' % b", "[(% (str \"a\\u{20}%d\") (name b))]"),
    ("print (a), b", "[(name a) (name b)]"),
    ("print (a, b)", "[(tuple [(name a) (name b)])]"),
    ("print(a, end='')", "[(name a) (end (str \"\"))]"),
    ("print [1]", "[(list [(int 1)])]"),
    ("print -x", "[(- (name x))]"),
    ("print not x", "[(not (name x))]"),
    ("print ('%d') % x", "[(% (str \"%d\") (name x))]"),
  ])
  func printStatementsAreCalls(statement: String, arguments: String) throws {
    // The first line says that the program is written for Python 2.
    let program = "print 1\n" + statement + "\n"
    let first = "(expression (call (name print) [(int 1)]))"
    #expect(try tree(program) == "{\(first) (expression (call (name print) \(arguments)))}")
    #expect(try notes(program) == ["1: \(arithmetic)", "1: \(prints)"])
  }

  @Test func withoutAStatementOfPython2PrintIsAName() throws {
    #expect(try tree("print\nprint -x\nprint [1]\nprint (a), b\n").contains("(- (name print) (name x))"))
    #expect(try notes("print\nprint -x\nprint [1]\nprint (a), b\n") == [])
    #expect(try notes("for i in xrange(3): print(i)\n") == ["1: \(arithmetic)"])
    #expect(try notes("xrange = range\nfor i in xrange(3): print(i)\n") == [])
  }

  @Test func exceptionsWithCommas() throws {
    let program = "try:\n  x\nexcept (A, B), e:\n  raise C, 'm'\n"
    #expect(
      try tree(program)
        == "{(try {(expression (name x))} [((tuple [(name A) (name B)]) e {(raise (call (name C) [(str "
        + "\"m\")]) _)})] "
        + "{} {})}")
    #expect(
      try notes(program) == [
        "3: \(arithmetic)", "3: 'except E, e' (Python 2) is read as 'except E as e'",
        "4: 'raise E, value' (Python 2) is read as 'raise E(value)'",
      ])
  }

  @Test func oldOperatorsAndNumbers() throws {
    let program = "x <> y\nz = `x`\nq = 10L + 0xFFL\n"
    #expect(
      try tree(program)
        == "{(expression (compare (name x) [(!= (name y))])) (assign [(name z)] (call (name repr) [(name "
        + "x)])) "
        + "(assign [(name q)] (+ (int 10) (int 255)))}")
    #expect(
      try notes(program) == [
        "1: '<>' (Python 2) is read as '!='", "1: \(arithmetic)",
        "2: backquotes (Python 2) are read as repr()",
        "3: integers with an 'L' (Python 2) are read without it",
      ])
  }

  @Test func whatHasNoCounterpartIsNamed() {
    #expect(
      messages("print >>f, x\nprint 'a'\nexec 'x'\nexec x in y\n") == [
        "1: 'print >>' is not supported", "3: 'exec' is not supported", "4: 'exec' is not supported",
      ])
    #expect(
      messages("from __future__ import print_function\nprint 'a'\n") == [
        "2: Missing parentheses in call to 'print'. Did you mean print(...)?"
      ])
  }
}
