/// What the fields of `str.format` refer to.
struct FormatArguments {
  /// Values by position; nil for `format_map`.
  let positional: [Value]?
  let keywords: [Int32: Value]
  /// Where keywords are looked up for `format_map`; else unset.
  let mapping: Value
}
