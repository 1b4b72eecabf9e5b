/// The arguments of a native function: values that lie behind each other on the machine's stack.
struct Arguments {
  let base: UnsafeMutablePointer<Value>
  /// The number of values; those of keywords are the last.
  let count: Int
  /// Names of the last values; empty if the function has declared parameters.
  let keywords: [Int32]

  /// A declared parameter's value, unset if none was given.
  @inline(__always)
  subscript(index: Int) -> Value { base[index] }

  var positionalCount: Int { count - keywords.count }
  var positional: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: base, count: positionalCount) }
}

/// A function of the language that is written in Swift.
struct NativeFunction {
  typealias Body = @Sendable (Machine, Arguments) throws(Raised) -> Value

  let name: String
  /// The kind of a method's first argument.
  let receiver: ValueKind?
  /// The parameters that are bound before the call; nil if the function reads its arguments itself.
  let signature: Signature?
  let body: Body
}
