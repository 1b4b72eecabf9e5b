import CCmark

// The only file that sees cmark's pointers.
extension MarkdownTree {
  /// The version of the cmark library, as in `0.30.2`.
  public static var parserVersion: String { String(cString: cmark_version_string()) }

  /// Parses CommonMark with cmark; `firstLine` is the number that the first line of `text` has in its file.
  ///
  /// Callers refuse hostile input first (see `MarkdownLimits`): cmark is quadratic on some of it.
  public init(parsing text: String, firstLine: Int = 1) {
    var text = text
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    defer { cmark_node_free(root) }
    var nodes: [Node] = []
    var open: [Int] = []
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      let node = cmark_iter_get_node(iterator)
      let kind = Kind(node)
      if event == CMARK_EVENT_EXIT {
        open.removeLast()
        continue
      }
      let parent = open.last
      if let parent { nodes[parent].children.append(nodes.count) }
      if !kind.isLeaf { open.append(nodes.count) }
      let place = kind.isInline ? parent.map { nodes[$0] } : nil
      nodes.append(
        Node(
          kind: kind, parent: parent, children: [],
          startLine: place?.startLine ?? Int(cmark_node_get_start_line(node)) + firstLine - 1,
          startByteColumn: place?.startByteColumn ?? Int(cmark_node_get_start_column(node)),
          endLine: place?.endLine ?? Int(cmark_node_get_end_line(node)) + firstLine - 1))
    }
    self.init(nodes: nodes)
  }
}

extension MarkdownTree.Kind {
  fileprivate init(_ node: OpaquePointer?) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    let literal = text(cmark_node_get_literal(node))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      self = .list(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        tight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_CODE_BLOCK:
      self = .codeBlock(info: text(cmark_node_get_fence_info(node)), literal: literal)
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock(literal)
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
    case CMARK_NODE_TEXT: self = .text(literal)
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_CODE: self = .code(literal)
    case CMARK_NODE_HTML_INLINE: self = .html(literal)
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK:
      self = .link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      self = .image(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    default: self = .document
    }
  }

  /// Whether cmark gives an enter event alone for this kind of node.
  fileprivate var isLeaf: Bool {
    switch self {
    case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .html: true
    default: false
    }
  }

  /// Whether the node stands inside a paragraph or heading.
  public var isInline: Bool {
    switch self {
    case .text, .code, .html, .softBreak, .lineBreak, .emphasis, .strong, .link, .image, .footnoteReference:
      true
    default: false
    }
  }
  /// Whether the node is a cell of a pipe table.
  public var isTableCell: Bool {
    if case .tableCell = self { true } else { false }
  }

  /// Whether the node is a row or a cell of a pipe table, beside which no other block can stand.
  public var isInsideTable: Bool {
    if case .tableRow = self { true } else { isTableCell }
  }
}
