/// What a call of an attribute calls.
struct Callee {
  let function: Value
  /// The object that goes before the arguments; unset where there is none.
  let receiver: Value

  init(_ function: Value, _ receiver: Value) {
    self.function = function
    self.receiver = receiver
  }
}
