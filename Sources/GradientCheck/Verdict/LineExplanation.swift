/// What a statement of a hand-written backward pass holds, in terms of the loss's derivatives.
public struct LineExplanation: Equatable, Sendable {
  /// How far its value is understood.
  public enum Status: String, Sendable {
    /// A derivative, or what one is made of.
    case explained
    /// A constant multiple of a derivative, other than one and minus one.
    case scaled
    /// It is named by a finding.
    case wrong
    /// Nothing that is known: a consequence of a wrong line, or a step on the way.
    case unknown
  }

  /// The first line of the statement, from 1.
  public let line: Int
  /// What it assigns to, as the program writes it.
  public let name: String
  /// How far its value is understood.
  public let status: Status
  /// What it is, in symbols: `derv_out2 = −n · ∂L/∂z2`; nil if nothing is known.
  public let formula: String?
}
