/// A place in a YAML text: line and column count from 1, columns in Unicode scalars.
struct YAMLMark {
  let line: Int
  let column: Int
}
