import Script

extension ProgramCheck {
  /// Makes a check of a program whose loss, or the line where a step begins, is found in the program itself.
  ///
  /// - Parameters:
  ///   - loss: the loss, where it is known.
  ///   - line: the line before which it is evaluated, where it is known.
  ///   - declared: what is said of parameters and gradients.
  /// - Throws: ``Syntax/SyntaxErrors`` for the program's text and the loss's, ``CheckFailure/noLossFound`` where nothing
  ///   will do.
  public init(
    findingIn text: String, loss: String? = nil, line: Int? = nil, limits: Limits = Limits(), seed: Int = 0,
    settings: ScriptSettings = ScriptSettings(), inputs: [String: ScriptInput] = [:],
    declared: DeclaredStep = DeclaredStep()
  ) throws {
    if let loss, let line {
      self.init(text: text, loss: loss, line: line)
    } else {
      var finder = try LossFinder(
        try Script(text, settings: settings), text, loss: loss, line: line, limits: limits, seed: seed,
        inputs: inputs, declared: declared)
      let found = try finder.find()
      self.init(text: text, loss: found.expression, line: found.line)
      isLossAssumed = loss == nil
      passedOver = found.passedOver?.source
    }
    self.limits = limits
    self.seed = seed
    self.settings = settings
    self.inputs = inputs
    self.declared = declared
  }
}
