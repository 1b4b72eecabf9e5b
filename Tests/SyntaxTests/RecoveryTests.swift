import Syntax
import Testing

@Suite("One run tells all that is wrong")
struct RecoveryTests {
  @Test func eachStatementTellsItsOwnError() {
    let program = """
      def f(x)
        return 1
        y = = 2
      for i in range(3):
        x = (1
        y = 2
      if x = 1:
        z
      else:
        w
      break
      """
    #expect(
      messages(program) == [
        "1: expected ':'", "3: invalid syntax", "5: '(' was never closed",
        "7: invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "11: 'break' outside loop",
      ])
  }

  @Test func unsupportedThingsAreNamedBesideErrors() {
    let program = """
      x = b"a"
      y = 1j
      async def f():
        await x
      match x:
        case 1:
          y = = 2
        case _:
          z = 3
      w[*a]
      try:
        x
      except* E:
        y
      """
    #expect(
      messages(program) == [
        "1: bytes are not supported", "2: complex numbers are not supported", "3: 'async' is not supported",
        "4: 'await' is not supported", "5: 'match' statements are not supported", "7: invalid syntax",
        "10: '*' in a subscript is not supported", "13: exception groups ('except*') are not supported",
      ])
  }

  @Test func anImaginaryNumberMayOnlyBeTheStepOfASlice() {
    #expect(messages("a[0:1:5j]\nb[:2:3j, ::1_0.5J]\n") == [])
    let wrong = "a[2j]\na[0:1j]\na[::2j + 1]\na[::-2j]\nx = [3j]\n"
    #expect(messages(wrong) == (1...5).map { "\($0): complex numbers are not supported" })
    #expect(messages("a[0:1:5jx]\n") == ["1: invalid imaginary literal"])
  }

  @Test func aBracketThatIsNeverClosedSparesTheStatementsBehindIt() {
    #expect(
      messages("x = foo(1, 2\ny = 3\ndef f():\n  return g(1\nclass A: pas s\n") == [
        "1: '(' was never closed", "4: '(' was never closed", "5: invalid syntax",
      ])
    #expect(messages("x = (1,\n  2\n\ny = = 3\n") == ["1: '(' was never closed", "4: invalid syntax"])
    #expect(messages("x = {'a': [1, 2}\ny = = 2\n").map { $0.prefix(2) } == ["1:", "2:"])
  }

  @Test func aLineTellsOneError() {
    #expect(messages("x = “a” + = 2\n") == ["1: invalid character '“' (U+201C)"])
    #expect(messages("x = 'don't' 5\n") == ["1: unterminated string literal (detected at line 1)"])
  }

  @Test func oneWrongIndentationIsOneError() {
    #expect(
      messages("def f():\n    x = 1\n  y = 2\n    z = 3\nw = 4\n") == [
        "3: unindent does not match any outer indentation level", "4: unexpected indent",
      ])
    #expect(
      messages("if x:\n\ty\n        z\n\tw\n        v\n") == [
        "3: inconsistent use of tabs and spaces in indentation"
      ])
  }

  @Test func atMostFiftyErrorsAreTold() {
    let found = messages(String(repeating: "x = = 1\n", count: 80))
    #expect(found.count == 50)
    #expect(found.last == "50: invalid syntax")
  }

  @Test func namesWithTwoOwnersAreFoundInAllFunctions() {
    let program = """
      def f(a):
        global a
        print(b)
        global b
        c = 1
        global c
      def g():
        nonlocal d
      nonlocal e
      return 1
      yield 2
      """
    #expect(
      messages(program) == [
        "2: name 'a' is parameter and global", "4: name 'b' is used prior to global declaration",
        "6: name 'c' is assigned to before global declaration", "8: no binding for nonlocal 'd' found",
        "9: nonlocal declaration not allowed at module level", "10: 'return' outside function",
        "11: 'yield' outside function",
      ])
  }
}
