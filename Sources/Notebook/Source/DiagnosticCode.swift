/// The kinds of things Gradbook has to say about a notebook; the raw value is what stands in brackets.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  // The file.
  case unreadableFile = "unreadable-file"
  case notUTF8 = "not-utf8"
  case noNotebooks = "no-notebooks"
  case outputCollision = "output-collision"
  case cannotWrite = "cannot-write"
  case tooDeep = "too-deep"
  case tooDense = "too-dense"

  // Structure.
  case unclosedFence = "unclosed-fence"
  case unclosedHTML = "unclosed-html"
  case unknownVerb = "unknown-verb"
  case badName = "bad-name"
  case missingName = "missing-name"
  case duplicateName = "duplicate-name"
  case cycle
  case rawHTML = "raw-html"
  case footnote
  case image

  // Options.
  case yaml
  case equalsSign = "equals-sign"
  case tab
  case noBreakSpace = "no-break-space"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case badValue = "bad-value"
  case outOfRange = "out-of-range"
  case conflictingKeys = "conflicting-keys"
  case unknownParameter = "unknown-parameter"

  // Names and expressions.
  case unknownName = "unknown-name"
  case wrongKind = "wrong-kind"
  case unknownValue = "unknown-value"
  case expression
  case format

  // Runs.
  case syntax
  case script
  case scriptLimit = "script-limit"
  case scriptNote = "script-note"
  case outsideFolder = "outside-folder"
  case csv
  case npy
  case model
  case training
  case gradient
  case expectation
  case claim
  case notRun = "not-run"
}
