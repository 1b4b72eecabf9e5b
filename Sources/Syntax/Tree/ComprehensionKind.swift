/// What a comprehension makes.
public enum ComprehensionKind: Sendable {
  case list, set, dictionary, generator
}
