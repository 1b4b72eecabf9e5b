/// A parsed Markdown document as values: nodes in an array that refer to each other by index.
///
/// Nothing here recurses, neither to walk the tree nor to release it, so hostile nesting cannot exhaust the stack.
public struct MarkdownTree: Sendable {
  /// What a node is, as the specifications of CommonMark and of GitHub's tables name it, with its content.
  public enum Kind: Equatable, Sendable {
    case document, blockQuote, item, paragraph, thematicBreak
    case list(start: Int?, tight: Bool)
    case codeBlock(info: String, literal: String)
    case htmlBlock(String)
    case heading(level: Int)
    case text(String)
    case code(String)
    case html(String)
    case softBreak, lineBreak, emphasis, strong
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    /// A pipe table: its rows, the header first.
    case table
    case tableRow(isHeader: Bool)
    case tableCell(isHeader: Bool, alignment: ColumnAlignment?)
    /// The mark of a footnote: which one, and which of the marks that refer to it, both from 1.
    case footnoteReference(number: Int, occurrence: Int)
    /// The footnotes at the end of a document.
    case footnotes
    /// A footnote's text, and how many marks refer to it.
    case footnoteDefinition(number: Int, references: Int)
  }

  /// One node and its place in the tree.
  public struct Node: Sendable {
    /// What the node is.
    public var kind: Kind
    /// The parent's index; nil for the document.
    public var parent: Int?
    /// The children's indices, in order.
    public var children: [Int]
    /// The first line of a block in the file, from 1 (of the enclosing block for inline nodes).
    public var startLine: Int
    /// The first column of a block, in UTF-8 bytes from 1.
    public var startByteColumn: Int
    /// The last line of a block.
    public var endLine: Int
  }

  /// A step of a walk through the tree.
  public enum Step: Equatable, Sendable {
    case enter(Int)
    case leave(Int)
  }

  /// All nodes; the document is node 0, and parents stand before their children.
  public var nodes: [Node]

  /// Creates a tree from its nodes.
  public init(nodes: [Node]) {
    self.nodes = nodes
  }

  /// Calls `visit` on entering and on leaving each node below and including `root`, in document order.
  public func walk(from root: Int = 0, _ visit: (Step) -> Void) {
    var stack: [Step] = [.enter(root)]
    while let step = stack.popLast() {
      visit(step)
      guard case .enter(let index) = step else { continue }
      stack.append(.leave(index))
      for child in nodes[index].children.reversed() { stack.append(.enter(child)) }
    }
  }

  /// The text of a node without markup: its text and code, breaks as spaces.
  public func plainText(of root: Int) -> String {
    var text = ""
    walk(from: root) { step in
      guard case .enter(let index) = step else { return }
      switch nodes[index].kind {
      case .text(let literal), .code(let literal): text += literal
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}
