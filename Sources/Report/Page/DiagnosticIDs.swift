import Notebook

/// The ids of a notebook's errors, so that the banner at the top can link to each.
struct DiagnosticIDs {
  private let errors: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.filter { $0.severity == .error }
  }

  /// Each error with its id, in the order of the file.
  var all: [(id: String, diagnostic: Diagnostic)] {
    errors.enumerated().map { ("gb-error-\($0.offset + 1)", $0.element) }
  }

  /// The id of `diagnostic`; nil for a warning and for an error that does not count.
  func id(of diagnostic: Diagnostic) -> String? {
    errors.firstIndex(of: diagnostic).map { "gb-error-\($0 + 1)" }
  }
}
