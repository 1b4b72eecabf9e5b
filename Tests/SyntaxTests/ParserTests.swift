import Syntax
import Testing

@Test func anEmptyProgramHasNoStatements() throws {
  #expect(try Parser.parse("").body.isEmpty)
}
