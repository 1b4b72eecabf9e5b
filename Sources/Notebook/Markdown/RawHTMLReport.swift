extension RawHTML {
  /// What the raw HTML of a notebook may bring onto a page, and what is wrong with it.
  public struct Report: Equatable, Sendable {
    /// Something that pages leave out.
    public struct Dropped: Equatable, Sendable {
      /// What was left out.
      public enum Construct: Equatable, Sendable {
        /// An element that pages do not allow, by its name.
        case element(String)
        /// An attribute that pages do not allow, by its name and its element's.
        case attribute(String, element: String)
        /// An address that would run as code, of an attribute of an element.
        case address(String, attribute: String, element: String)
        /// The destination of a Markdown link, which would run as code.
        case destination(String)
        /// An end tag without a start tag in the same block, quote or list item.
        case endTag(String)
      }

      /// The line in the file.
      public let line: Int
      /// What was left out there.
      public let construct: Construct
    }

    /// Something that is never closed, so that it could swallow what follows it on the page.
    public struct Unclosed: Equatable, Sendable {
      /// What was left open.
      public enum Construct: Equatable, Sendable {
        case comment, declaration, processingInstruction, characterData
        /// A tag without its `>`, by the element's name.
        case tag(String)
        /// A quoted attribute value without its end quote, by the element's name.
        case attribute(element: String)
        /// An element without its end tag, by its name.
        case element(String)
      }

      /// The line in the file.
      public let line: Int
      /// What was left open there.
      public let construct: Construct
    }

    /// The safe form of each raw HTML node (and nothing for what stands between dropped tags), by index.
    public internal(set) var replacements: [Int: String] = [:]
    /// The links whose destination is not safe, by index.
    public internal(set) var unsafeLinks: Set<Int> = []
    /// What pages leave out, in document order.
    public internal(set) var dropped: [Dropped] = []
    /// What is never closed, in document order.
    public internal(set) var unclosed: [Unclosed] = []
  }
}
