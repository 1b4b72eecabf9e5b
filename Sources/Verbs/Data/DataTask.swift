import Charts
import Datasets
import Notebook

/// What an `nn data` block does: draws or reads samples, splits and scales them.
struct DataTask: CellTask {
  let source: DataSource
  let testShare: Double?
  let scaling: DataScaling
  let isOneHot: Bool?
  let seed: UInt64?
  /// Where messages about the samples point.
  let place: YAMLNode
  /// Where messages about the split point.
  let splitPlace: YAMLNode

  var hasTest: Bool {
    if case .npy(let npy) = source, npy.splits.test != nil { return true }
    return testShare != nil
  }

  var isClassification: Bool {
    switch source {
    case .generator: return true
    case .csv(let csv):
      if case .values = csv.target { return false }
      return true
    case .npy(let npy): return npy.isClassification
    }
  }

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] {
    var shapes: [String: ValueShape] = ["samples": .number, "features": .number, "train.samples": .number]
    if hasTest { shapes["test.samples"] = .number }
    if isClassification {
      shapes["classes"] = .number
      shapes["majority"] = .number
    }
    return shapes
  }

  func run(_ context: CellContext) -> CellResult {
    do {
      var streams = DrawStreams(seed: seed ?? context.seed, name: context.title)
      let (all, test) = try datasets(context, streams)
      var split = DatasetSplit(train: all, test: test ?? all.selecting(rows: []))
      if let testShare {
        split = try all.split(test: testShare, using: &streams.split)
        guard split.test.count > 0 else {
          throw Diagnostic(
            .badValue,
            "a test share of \(NumberWords.short(testShare)) leaves none of the \(all.count) samples to judge on",
            at: context.location(splitPlace))
        }
      }
      split = scaling.applied(to: split)
      let prepared = PreparedData(
        name: context.title, train: split.train, test: hasTest ? split.test : nil, isOneHot: isOneHot)
      return result(prepared, all, context)
    } catch let problem as Diagnostic {
      return .failure([problem])
    } catch let problem as DatasetError {
      return .failure([Diagnostic(.badValue, problem.words, at: context.location(splitPlace))])
    } catch let problem as GeneratorError {
      return .failure([Diagnostic(.badValue, problem.words, at: context.location(place))])
    } catch {
      return .failure([Diagnostic(.badValue, "\(error)", at: context.location(place))])
    }
  }

  /// All samples, or those of the training split where the test split has files of its own.
  private func datasets(
    _ context: CellContext, _ streams: DrawStreams
  ) throws -> (all: Dataset, test: Dataset?) {
    switch source {
    case .generator(let generator, let samples, let proportions, let labelNoise):
      let drawn = try generator.generate(
        samples: samples, proportions: proportions, labelNoise: labelNoise, using: streams)
      return (drawn, nil)
    case .csv(let csv): return (try csv.read(context), nil)
    case .npy(let npy): return try npy.read(context)
    }
  }

  private func result(_ data: PreparedData, _ all: Dataset, _ context: CellContext) -> CellResult {
    var values: [String: Value] = [
      "samples": .number(Double(data.train.count + (data.test?.count ?? 0))),
      "features": .number(Double(data.train.inputs.columns)),
      "train.samples": .number(Double(data.train.count)),
    ]
    if let test = data.test { values["test.samples"] = .number(Double(test.count)) }
    if case .classes(_, let names) = all.target {
      values["classes"] = .number(Double(names.count))
      values["majority"] = .number(data.train.majorityShare ?? .nan)
    }
    var outputs: [Output] = [.table(DataFigures.table(data))]
    if let panel = DataFigures.panel(data, all, isImage: isImage) {
      outputs.append(.figure(FigureOutput(Figure(panels: [panel]), idPrefix: context.figurePrefix)))
    }
    return CellResult(
      outputs: outputs, values: values, payload: data,
      record: [("features", .array(data.train.featureNames.map(JSONValue.string)))])
  }

  private var isImage: Bool {
    if case .generator(let generator, _, _, _) = source { return generator is Shapes }
    return false
  }
}
