/// The classes that carry the eight colours.
enum Palette {
  static let count = 8

  /// Returns the class that sets the colour with this number.
  static func style(_ color: Int) -> String { "gb-c\(((color % count) + count) % count)" }
}
