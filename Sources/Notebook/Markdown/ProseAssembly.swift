/// Builds the tree of a notebook's prose from what the passes found: tables in place of paragraphs, footnotes at the
/// end, in the order of their first marks.
struct ProseAssembly {
  /// The new tree, parents before their children, in the order in which a page shows it.
  private(set) var nodes: [MarkdownTree.Node] = []
  /// The definitions that marks refer to, in the order of their numbers.
  private(set) var order: [Int] = []

  private let old: [MarkdownTree.Node]
  private let replacements: [Int: [Int]]
  private let footnotes: FootnoteText
  /// The item of each definition.
  private let items: [Int: Int]
  /// The definition that a label means, by its key.
  private var labels: [String: Int] = [:]
  /// The number of each definition, and how many marks refer to it.
  private var marks: [Int: (number: Int, count: Int)] = [:]
  private var tasks: [Task] = []

  /// A piece of the tree that is still to be built, and its parent.
  private enum Task {
    case copy(Int, parent: Int?, isInImage: Bool)
    case add(MarkdownTree.Kind, parent: Int)
    case mark(Int, parent: Int)
  }

  init(_ tables: PipeTables, footnotes: FootnoteText) {
    old = tables.nodes
    replacements = tables.replacements
    self.footnotes = footnotes
    items = Dictionary(footnotes.items.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, definition) in footnotes.definitions.enumerated() where labels[definition.key] == nil {
      labels[definition.key] = index
    }
    tasks = [.copy(0, parent: nil, isInImage: false)]
    work()
    // The lines of the link reference definitions are not the author's.
    nodes[0].startLine = footnotes.source.firstLine
    addFootnotes()
    moveColumns()
  }

  private mutating func addFootnotes() {
    guard !order.isEmpty else { return }
    let end = nodes[0].endLine + 1
    let section = add(.footnotes, parent: 0, line: end, column: 1, endLine: end)
    // Marks in the footnotes themselves can make the list longer.
    var definitions: [Int] = []
    while definitions.count < order.count {
      let definition = order[definitions.count]
      guard let item = items[definition] else { break }
      let kind = MarkdownTree.Kind.footnoteDefinition(number: definitions.count + 1, references: 0)
      let node = add(
        kind, parent: section, line: old[item].startLine, column: old[item].startByteColumn,
        endLine: old[item].endLine)
      definitions.append(node)
      push(old[item].children, parent: node, isInImage: false)
      work()
    }
    for (index, node) in definitions.enumerated() {
      nodes[node].kind = .footnoteDefinition(
        number: index + 1, references: marks[order[index]]?.count ?? 0)
    }
  }

  private mutating func work() {
    while let task = tasks.popLast() {
      switch task {
      case .copy(let index, let parent, let isInImage): copy(index, parent: parent, isInImage: isInImage)
      case .add(let kind, let parent): _ = add(kind, parent: parent)
      case .mark(let definition, let parent): mark(definition, parent: parent)
      }
    }
  }

  private mutating func push(_ children: [Int], parent: Int?, isInImage: Bool) {
    tasks += children.reversed().map { .copy($0, parent: parent, isInImage: isInImage) }
  }

  private mutating func copy(_ index: Int, parent: Int?, isInImage: Bool) {
    let node = old[index]
    if let blocks = replacements[index] {
      push(blocks, parent: parent, isInImage: false)
      return
    }
    switch node.kind {
    case .item where footnotes.items[index] != nil: return
    case .list where node.children.allSatisfy({ footnotes.items[$0] != nil }): return
    case .link(let destination, _), .image(let destination, _):
      if let parent, let definition = FootnoteText.definition(of: destination),
        footnotes.definitions.indices.contains(definition)
      {
        resolve(index, definition, parent: parent, isInImage: isInImage)
        return
      }
    default: break
    }
    let copy = add(
      node.kind, parent: parent, line: node.startLine, column: node.startByteColumn, endLine: node.endLine)
    let isImage = if case .image = node.kind { true } else { false }
    push(node.children, parent: copy, isInImage: isInImage || isImage)
  }

  /// Puts marks in place of a link to a footnote: cmark reads `[^a][^b]` and `[text][^a]` as one link, `![^a]` as an
  /// image.
  private mutating func resolve(_ index: Int, _ definition: Int, parent: Int, isInImage: Bool) {
    let node = old[index]
    let text = MarkdownTree(nodes: old).plainText(of: index)
    let label = text.hasPrefix("^") && !isInImage ? labels[text.dropFirst().lowercased()] : nil
    if !isInImage, label != definition { tasks.append(.mark(definition, parent: parent)) }
    if let label {
      tasks.append(.mark(label, parent: parent))
    } else {
      tasks.append(.add(.text("]"), parent: parent))
      push(node.children, parent: parent, isInImage: isInImage)
      tasks.append(.add(.text("["), parent: parent))
    }
    if case .image = node.kind { tasks.append(.add(.text("!"), parent: parent)) }
  }

  private mutating func mark(_ definition: Int, parent: Int) {
    var mark = marks[definition] ?? (order.count + 1, 0)
    if mark.count == 0 { order.append(definition) }
    mark.count += 1
    marks[definition] = mark
    _ = add(.footnoteReference(number: mark.number, occurrence: mark.count), parent: parent)
  }

  /// Adds an inline node, or with a place a block; inline nodes take the place of the block they stand in.
  private mutating func add(
    _ kind: MarkdownTree.Kind, parent: Int?, line: Int = 1, column: Int = 1, endLine: Int = 1
  ) -> Int {
    var node = MarkdownTree.Node(
      kind: kind, parent: parent, children: [], startLine: line, startByteColumn: column, endLine: endLine)
    if let parent {
      nodes[parent].children.append(nodes.count)
      if kind.isInline {
        node.startLine = nodes[parent].startLine
        node.startByteColumn = nodes[parent].startByteColumn
        node.endLine = nodes[parent].endLine
      }
    }
    nodes.append(node)
    return nodes.count - 1
  }

  /// Makes columns those of the file, where a footnote's first line was written otherwise.
  private mutating func moveColumns() {
    let definitions = Dictionary(
      footnotes.definitions.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    guard !definitions.isEmpty else { return }
    for index in nodes.indices {
      guard let definition = definitions[nodes[index].startLine],
        nodes[index].startByteColumn > definition.offset + 1
      else { continue }
      nodes[index].startByteColumn -= footnotes.growth(of: definition)
    }
  }
}
