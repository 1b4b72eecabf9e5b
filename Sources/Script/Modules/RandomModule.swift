/// Python's `random`.
enum RandomModule {
  static var definitions: [NativeDefinition] { [] }
}
