extension RawHTML {
  /// A piece of raw HTML.
  struct Token: Equatable {
    /// What it is.
    enum Kind: Equatable {
      /// Text, with references as written.
      case text(String)
      case start(name: String, attributes: [Attribute], closesItself: Bool)
      case end(name: String)
      /// A whole element whose content is text for a browser, such as `script`.
      case rawElement(name: String)
      /// The start of such an element whose end is not in the same piece; it takes the rest of the piece.
      case rawStart(name: String)
      /// A construct that the piece ends in.
      case unclosed(Report.Unclosed.Construct)
    }

    /// An attribute: its name in lower case, its value with references as written.
    struct Attribute: Equatable {
      let name: String
      let value: String?
    }

    let kind: Kind
    /// The number of line ends before it.
    let line: Int
  }
}
