import Syntax

/// A fault with the changes that may repair it, the likeliest first.
struct RepairTask {
  let line: Int32
  let edits: [Edit]
  /// The parameters that must become right, by their paths.
  let wanted: Set<String>
  /// Whether their steps must have the size that the rate says.
  let isScale: Bool
}

extension RepairTask {
  /// Makes a task of each fault of a step.
  struct Maker {
    private let check: ProgramCheck
    private let examination: Examination
    private let search: FaultSearch
    private let lines: SourceLines

    init(_ check: ProgramCheck, _ examination: Examination, _ search: FaultSearch, _ lines: SourceLines) {
      self.check = check
      self.examination = examination
      self.search = search
      self.lines = lines
    }

    func tasks(for faults: [FaultReport.Fault]) -> [RepairTask] {
      var edits = faults.map { _ in [Edit]() }
      var isJudged = faults.map { _ in false }
      var (requests, numbers): ([EditFilter.Request], [Int]) = ([], [])
      for (number, fault) in faults.enumerated() {
        guard let place = examination.outline.place(ofLine: fault.line),
          let catalog = catalog(for: fault, place)
        else { continue }
        guard catalog.edits.contains(where: { $0.value != nil }),
          let statement = JudgedStatement(place, fault.suspects, search, lines)
        else {
          edits[number] = catalog.edits.filter { !$0.changes.isEmpty }
          continue
        }
        isJudged[number] = true
        requests.append(
          EditFilter.Request(
            statement: statement, edits: catalog.edits.filter { $0.value != nil }, catalog: catalog,
            factor: factor(of: fault)))
        numbers.append(number)
      }
      if !requests.isEmpty {
        let likely = EditFilter(check, examination, search).likely(requests)
        for (number, likely) in zip(numbers, likely) { edits[number] = likely }
      }
      return faults.enumerated().map { number, fault in
        var wanted = Set(fault.suspects.flatMap(\.fixed).map { search.problem.members[$0].path })
        for suspect in fault.suspects { if case .unused(let path) = suspect.fault { wanted.insert(path) } }
        let isScale = fault.suspects.contains { if case .scale = $0.fault { true } else { false } }
        let isSign = if case .sign? = fault.suspects.first?.fault { true } else { false }
        // What is known to fit comes first.
        let isUnjudgedFirst = isSign || !isJudged[number]
        let all =
          softmaxEdits(fault)
          + (isUnjudgedFirst ? unjudged(fault) + edits[number] : edits[number] + unjudged(fault))
        return RepairTask(line: fault.line, edits: all, wanted: wanted, isScale: isScale)
      }
    }

    /// The changes that may repair a fault, the likeliest first; nil where nothing true is known to belong.
    private func catalog(for fault: FaultReport.Fault, _ place: ProgramOutline.Place) -> EditCatalog? {
      let outline = examination.outline
      switch fault.suspects.first?.fault {
      case .unexplained, .leftOut, nil: return nil
      // The value is right, only not kept.
      case .forgotten:
        let member = fault.suspects.first?.fixed.first
        let path = member.map { search.problem.members[$0].path } ?? ""
        return EditCatalog(keeping: path, outline, place, lines)
      case .replaced: return EditCatalog(addingStepsOf: outline, place, lines)
      case .unused(let path): return EditCatalog(adding: path, outline, place, lines)
      case .order: return nil
      case .value, .sign, .scale: return EditCatalog(outline, place, lines)
      }
    }

    /// Changes of which values do not tell whether they are right: they are tried.
    private func unjudged(_ fault: FaultReport.Fault) -> [Edit] {
      let outline = examination.outline
      guard let place = outline.place(ofLine: fault.line) else { return [] }
      switch fault.suspects.first?.fault {
      case .sign: return EditCatalog(signsOf: outline, place, lines).edits
      // Of what a helper returns to several callers, the search may have put right some.
      case .value where outline.isInSmallFunction(fault.line):
        return Array(EditCatalog(outline, place, lines).edits.prefix(Repairer.trials))
      case .value(let truth):
        let stage = truth.node.flatMap { StageNames(search.problem, outline, lines).name(of: $0).target }
        return missingTerms(fault, truth, place)
          + EditCatalog(targetsOf: outline, place, naming: stage, lines).edits
      case .order:
        guard let program = try? Parser.parse(examination.text).body else { return [] }
        return UpdateMoves(program, line: fault.line, readers: readers(fault), lines).edits
      default: return []
      }
    }

    /// Changes that add the bias that a layer lacks, where a value of the forward pass is meant.
    private func missingTerms(
      _ fault: FaultReport.Fault, _ truth: Truth, _ place: ProgramOutline.Place
    ) -> [Edit] {
      guard truth.isValue else { return [] }
      let problem = search.problem
      let biases = Set(fault.suspects.flatMap(\.fixed)).sorted().filter {
        problem.graph.nodes[problem.members[$0].old].shape.filter { $0 != 1 }.count < 2
      }
      return biases.prefix(4).flatMap {
        EditCatalog(adding: problem.members[$0].path, examination.outline, place, lines).edits
      }
    }

    /// Changes that make a softmax of what is none.
    private func softmaxEdits(_ fault: FaultReport.Fault) -> [Edit] {
      guard let softmax = fault.softmax, let place = examination.outline.place(ofLine: fault.line) else {
        return []
      }
      return EditCatalog(normalising: softmax, examination.outline, place, lines).edits
    }

    /// The lines of the statements, in the function of an update, that use a parameter after it was changed too early.
    private func readers(_ fault: FaultReport.Fault) -> [Int32] {
      let (outline, graph) = (examination.outline, search.problem.graph)
      let function = outline.place(ofLine: fault.line)?.function
      return fault.suspects.compactMap { suspect in
        guard case .order(let reader) = suspect.fault else { return nil }
        let node = graph.nodes[reader]
        return ([node.span] + node.callers).map { outline.statementLine($0.line) }
          .first { outline.place(ofLine: $0)?.function == function }
      }
    }

    /// How many times what the search has put in a faulty statement's place the right value is.
    private func factor(of fault: FaultReport.Fault) -> Double {
      var factor = 1.0
      for suspect in fault.suspects {
        switch suspect.fault {
        case .scale(let excess): factor /= excess
        case .sign: if !search.trial.fixed.contains(suspect.node) { factor = -factor }
        default: break
        }
      }
      return factor
    }
  }
}
