/// A part of an f-string.
public indirect enum FormattedPart: Sendable {
  case text(String)
  /// `{value!conversion:specification}`; with `=` the text of the expression precedes as a part of its own.
  case value(Expression, conversion: Character?, specification: [FormattedPart])
}
