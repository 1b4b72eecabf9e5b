/// Checks in which order the arguments of a call come.
struct ArgumentOrder: Sendable {
  private var hasKeyword = false
  private var hasMapping = false
  private var keywords: Set<String> = []
  /// The first keyword that is given twice.
  private(set) var repetition: SyntaxError?

  /// Adds an argument.
  mutating func add(_ argument: Argument) throws(ParseFailure) {
    switch argument.kind {
    case .positional where hasMapping:
      throw ParseFailure("positional argument follows keyword argument unpacking", at: argument.span)
    case .positional where hasKeyword:
      throw ParseFailure("positional argument follows keyword argument", at: argument.span)
    case .unpacked where hasMapping:
      throw ParseFailure("iterable argument unpacking follows keyword argument unpacking", at: argument.span)
    case .keyword(let name):
      hasKeyword = true
      if !keywords.insert(name).inserted, repetition == nil {
        repetition = SyntaxError("keyword argument repeated: \(name)", at: argument.span)
      }
    case .unpackedMapping:
      hasMapping = true
    default: break
    }
  }
}
