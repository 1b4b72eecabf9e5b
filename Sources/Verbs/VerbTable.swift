import Notebook

/// The verbs that notebooks can use; a new verb is one file and one line here.
public enum VerbTable {
  /// All verbs, in the order of the manual.
  public static let all: [Verb] = [.data, .train, .script, .plot, .table, .gradcheck, .expect]
}
