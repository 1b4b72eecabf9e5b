import Tensor

/// What a task may use while it runs: the other blocks' results, the seed, the notebook's folder, threads.
public struct CellContext: Sendable {
  /// The block.
  public let cell: CellSource
  /// The notebook's text, for places.
  public let source: SourceText
  /// The seed of the notebook.
  public let seed: UInt64
  /// The folder that files may be read from.
  public let folder: NotebookFolder
  /// The threads that share the work.
  public let pool: ThreadPool
  /// Called now and then while the work goes on, on any thread.
  public let progress: @Sendable (RunProgress) -> Void
  let results: [String: CellResult]
  let parameters: [String: String]

  /// The block's name, or its verb and line.
  public var title: String { cell.title }

  /// What another block gave for others to work with; nil when it is not of that type.
  public func payload<Payload>(of name: String, as type: Payload.Type = Payload.self) -> Payload? {
    results[name]?.payload as? Payload
  }

  /// The value of a path or `$parameter` in an expression.
  public func value(_ path: String) -> Value? {
    ResultLookup(results: results, parameters: parameters).value(path)
  }

  /// A place in the notebook for a diagnostic.
  public func location(_ node: YAMLNode) -> Diagnostic.Location {
    source.location(node.position, length: node.length)
  }

  /// The path of a file of the notebook's folder, written as the notebook's own.
  public func path(of file: String) -> String {
    guard let slash = source.path.lastIndex(of: "/") else { return file }
    return source.path[...slash] + file
  }

  /// The place of the block's first line.
  public var location: Diagnostic.Location {
    source.location(cell.verb.position, length: cell.verb.length)
  }
}

extension CellSource {
  /// The block's name, or its verb and line.
  public var title: String { name?.value ?? "\(verb.value) (line \(line))" }
}

/// Finds the values that expressions name.
struct ResultLookup {
  let results: [String: CellResult]
  let parameters: [String: String]

  func value(_ path: String) -> Value? {
    if path.hasPrefix("$") {
      return parameters[String(path.dropFirst())].flatMap(decimalNumber).map(Value.number)
    }
    let name = String(path.prefix { $0 != "." })
    return results[name]?.values[String(path.dropFirst(name.count + 1))]
  }
}
