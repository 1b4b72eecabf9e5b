import Synchronization
import Tensor

/// Runs a plan: blocks in the order of their needs, independent ones side by side.
public struct Runner: Sendable {
  private let folder: NotebookFolder
  private let pool: ThreadPool
  private let progress: @Sendable (RunProgress) -> Void
  private let observe: Observer

  /// Is called once for every block that runs, on any thread; it calls the work it is given and returns its result.
  public typealias Observer = @Sendable (_ cell: CellSource, _ work: () -> CellResult) -> CellResult

  /// Creates a runner for the notebooks of a folder.
  public init(
    folder: NotebookFolder, pool: ThreadPool, progress: @escaping @Sendable (RunProgress) -> Void = { _ in },
    observe: @escaping Observer = { _, work in work() }
  ) {
    self.folder = folder
    self.pool = pool
    self.progress = progress
    self.observe = observe
  }

  /// Runs every block that has no errors, and evaluates the prose; the same plan gives the same result.
  public func run(_ plan: Plan) -> NotebookResult {
    let finished = Mutex<[CellResult?]>(Array(repeating: nil, count: plan.cells.count))
    let parameters = Dictionary(plan.parameters.map { ($0.name, $0.value) }) { first, _ in first }
    pool.runGraph(count: plan.cells.count, dependencies: plan.cells.map(\.dependencies)) { index in
      let before = finished.withLock { $0 }
      let result = run(index, of: plan, before: before, parameters: parameters)
      finished.withLock { $0[index] = result }
    }
    let results = finished.withLock { $0.map { $0 ?? CellResult() } }
    let cells = zip(plan.cells, results).map { cell, result in
      NotebookResult.Cell(
        node: cell.node, source: cell.source, display: cell.display, options: cell.options,
        result: result.judged(cell.display))
    }
    let named = named(plan, results)
    let inlines = plan.inlines.map { inline(for: $0, of: plan, named: named, parameters: parameters) }
    let (images, imageProblems) =
      plan.document.isFragment ? ([:], []) : EmbeddedImages(folder: folder).load(plan.document)
    let all =
      plan.document.diagnostics + cells.flatMap(\.result.diagnostics)
      + plan.inlines.flatMap(\.diagnostics) + inlines.compactMap(\.failure) + imageProblems
    return NotebookResult(
      document: plan.document, parameters: plan.parameters, cells: cells, inlines: inlines, images: images,
      diagnostics: all.inFileOrder())
  }

  private func run(
    _ index: Int, of plan: Plan, before: [CellResult?], parameters: [String: String]
  ) -> CellResult {
    let cell = plan.cells[index]
    guard let task = cell.task else { return CellResult(diagnostics: cell.diagnostics) }
    var results: [String: CellResult] = [:]
    for dependency in cell.dependencies {
      guard let name = plan.cells[dependency].source.name?.value, let result = before[dependency] else {
        continue
      }
      if result.hasFailed {
        let source = plan.document.source
        return CellResult(
          diagnostics: cell.diagnostics + [
            Diagnostic(
              .notRun, "not run, because '\(name)' failed",
              at: source.location(cell.source.verb.position, length: cell.source.verb.length))
          ])
      }
      results[name] = result
    }
    let context = CellContext(
      cell: cell.source, source: plan.document.source, seed: plan.document.frontMatter.seed, folder: folder,
      pool: pool, progress: progress, results: results, parameters: parameters)
    var result = observe(cell.source) { task.run(context) }
    result.diagnostics = cell.diagnostics + result.diagnostics
    return result
  }

  private func named(_ plan: Plan, _ results: [CellResult]) -> [String: CellResult] {
    var named: [String: CellResult] = [:]
    for (cell, result) in zip(plan.cells, results) {
      if let name = cell.source.name?.value, named[name] == nil { named[name] = result }
    }
    return named
  }

  // MARK: Prose

  private func inline(
    for inline: Plan.Inline, of plan: Plan, named: [String: CellResult], parameters: [String: String]
  ) -> NotebookResult.Inline {
    let source = inline.source
    let isClaim = source.kind == .claim
    let location = plan.document.source.location(source.expression.position, length: source.expression.length)
    func result(_ text: String, _ failure: Diagnostic?) -> NotebookResult.Inline {
      NotebookResult.Inline(node: source.node, text: text, isClaim: isClaim, failure: failure)
    }
    guard let expression = inline.expression, inline.diagnostics.isEmpty else {
      return result(source.expression.value, inline.diagnostics.first)
    }
    for dependency in inline.dependencies {
      guard let name = plan.cells[dependency].source.name?.value, named[name]?.hasFailed == true else {
        continue
      }
      return result(
        expression.text, Diagnostic(.notRun, "not known, because '\(name)' failed", at: location))
    }
    let lookUp = ResultLookup(results: named, parameters: parameters)
    do {
      if !isClaim {
        return result(
          inline.format.text(try expression.number(lookUp.value), isEpoch: expression.isEpoch), nil)
      }
      let verdict = try expression.verdict(lookUp.value)
      let failure = Diagnostic(.claim, "claim does not hold: \(verdict.detail)", at: location)
      return result(expression.text, verdict.holds ? nil : failure)
    } catch {
      return result(expression.text, Diagnostic(.expression, error.message, at: location))
    }
  }
}

extension CellResult {
  /// Whether the block failed.
  public var hasFailed: Bool { diagnostics.contains { $0.severity == .error } }

  /// The result as the author wants it shown: without its outputs, or with its errors as warnings.
  fileprivate func judged(_ display: DisplayOptions) -> CellResult {
    var copy = self
    if !display.showsOutput { copy.outputs = [] }
    if display.toleratesError { copy.diagnostics = diagnostics.map(\.tolerated) }
    return copy
  }
}
