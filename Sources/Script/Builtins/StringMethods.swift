/// Methods of strings.
enum StringMethods {
  static var definitions: [NativeDefinition] { [] }
}
