import Syntax

/// The instructions of a module, function, class body or generator expression.
struct Code: Sendable {
  enum Kind: Sendable { case module, function, classBody }

  struct Handler: Sendable {
    /// The instructions it guards.
    let range: Range<Int>
    /// Where it starts, and the number of operands that remain then.
    let target: Int
    let depth: Int
    /// The number of handlers of this frame that are at work then.
    let handled: Int
  }

  var name: String
  /// The name with those of the definitions around it.
  var qualifiedName = ""
  var kind: Kind
  /// The names that a class body annotates.
  var annotations: [String] = []
  var isGenerator = false
  /// The string that its body begins with.
  var documentation: String?
  var instructions: [Instruction] = []
  /// The place of each instruction in the text.
  var spans: [SourceSpan] = []
  var constants: [Constant] = []
  /// Innermost first.
  var handlers: [Handler] = []
  /// Slots of the frame: parameters, then other local variables, then free ones.
  var slotNames: [String] = []
  var positionalCount = 0
  var positionalOnlyCount = 0
  var keywordOnlyCount = 0
  var hasRest = false
  var hasKeywordRest = false
  /// The slots that get the cells of the function, in the order of ``FunctionObject/cells``.
  var freeSlots: [Int] = []
  /// The largest number of operands.
  var stackSize = 0
  /// Where the definition stands.
  var span: SourceSpan

  var parameterCount: Int {
    positionalCount + keywordOnlyCount + (hasRest ? 1 : 0) + (hasKeywordRest ? 1 : 0)
  }
  /// Whether a call with exactly the positional arguments needs no rearranging.
  var isPlain: Bool { keywordOnlyCount == 0 && !hasRest && !hasKeywordRest }
}
