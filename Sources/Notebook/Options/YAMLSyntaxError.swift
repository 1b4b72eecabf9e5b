/// Why a text is not YAML that can be read.
enum YAMLSyntaxError: Error {
  /// What libyaml found, where, and what it was doing.
  case syntax(problem: String, context: String?, YAMLMark)
  /// A character that YAML does not take.
  case characters(problem: String)
  /// A key that a mapping has twice; the mark is that of its first occurrence.
  case duplicateKey(String, YAMLMark)
}
