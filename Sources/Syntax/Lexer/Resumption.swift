/// The start of a line inside open brackets that may be a statement of its own.
struct Resumption: Sendable {
  let offset: Int
  let line: Int
}
