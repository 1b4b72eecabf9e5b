import Datasets
import Notebook

extension Verb {
  /// `nn data`: samples to train on, drawn or read.
  static let data = Verb(
    "data", "Draws samples from a generator or reads them from CSV or NPY files; splits and scales them.",
    needsName: true
  ) { reader in
    let kinds = Generators.all.map { $0.kind }
    let kind = reader.readOptional(
      "kind", .choice(of: kinds), absent: "with 'file' or 'npy'", "Which generator draws.")
    let file = reader.readOptional(
      "file", .text, absent: "with 'kind' or 'npy'", "A CSV file with a header, in the notebook's folder.")
    let files = reader.readOptional(
      "npy", .npyFiles, absent: "with 'kind' or 'file'", "NPY files, in the notebook's folder.")
    let given = ["kind", "file", "npy"].filter { reader.isGiven($0) }
    let origin = given.last ?? "kind"
    let drawn = reader.section(when: origin == "kind") { generator(kind, &$0) }
    let table = reader.section(when: origin == "file") { csv(file, &$0) }
    let arrays = reader.section(when: origin == "npy") { npy(files, &$0) }
    let split = reader.readOptional("split", .split, absent: "no test split", "The share of the test split.")
    let standardize = reader.read(
      "standardize", .flag, default: false,
      "Whether features get mean 0 and deviation 1 (of the training split).")
    let scale = reader.readOptional(
      "scale", .scaling, absent: "as they are", "x / divide - subtract, or a range to scale to.")
    let oneHot = reader.readOptional(
      "one-hot", .flag, absent: "by the model's outputs",
      "Whether classes become rows of 0 and 1; with false, two classes become 0 and 1.")
    let seed = reader.readOptional("seed", .seed, absent: "the notebook's seed", "The seed of all draws.")
    if given.count > 1 {
      reader.session.report(
        .conflictingKeys, "found both '\(given[0])' and '\(given[1])'", at: reader.place(of: given[1]),
        help: "keep one of them")
    }
    if given.isEmpty {
      reader.session.report(
        .missingKey, "'kind' is missing", at: reader.position,
        help:
          "add 'kind:' (one of \(kinds.joined(separator: ", "))), 'file:' for a CSV file, or 'npy:' for NPY files"
      )
    }
    if split != nil, files?.test != nil {
      reader.session.report(
        .conflictingKeys, "found both 'split' and 'test-x'", at: reader.place(of: "split"),
        help: "keep one of them")
    }
    if standardize, scale != nil {
      reader.session.report(
        .conflictingKeys, "found both 'standardize' and 'scale'", at: reader.place(of: "scale"),
        help: "keep one of them")
    }
    guard let source = drawn ?? table ?? arrays else { return nil }
    return DataTask(
      source: source, testShare: split, scaling: standardize ? .standardized : scale ?? .none,
      isOneHot: oneHot,
      seed: seed, place: reader.place(of: origin),
      splitPlace: reader.place(of: "split"))
  }

  private static func generator(_ kind: String?, _ reader: inout OptionReader) -> DataSource? {
    let samples = reader.readOptional(
      "samples", .integer(1...10_000_000), absent: "500; 4 for xor", "The number of samples.")
    let proportions = reader.readOptional(
      "proportions", .list(of: .number(.nonNegative), atLeast: 2), absent: "equal",
      "The shares of the classes, to make them unequal on purpose.")
    let labelNoise = reader.read(
      "label-noise", .number(.share), default: 0, "The share of samples that get a wrong class on purpose.")
    var values: [String: Double] = [:]
    // Without a kind, which a manual does not know, every generator's numbers are declared.
    var seen: Set<String> = []
    for type in Generators.all where kind == nil || type.kind == kind {
      for option in type.options where seen.insert(option.name).inserted {
        values[option.name] = reader.readOptional(
          option.name, .generatorNumber(option),
          absent: kind == nil ? "by kind" : JSONValue.number(option.initial).plainText, option.summary)
      }
    }
    guard let kind else { return nil }
    do {
      return .generator(
        try Generators.make(kind, values: values), samples: samples ?? (kind == Xor.kind ? 4 : 500),
        proportions: proportions, labelNoise: labelNoise)
    } catch {
      reader.session.report(.badValue, error.words, at: reader.place(of: "kind"))
      return nil
    }
  }

  private static func csv(_ file: String?, _ reader: inout OptionReader) -> DataSource? {
    let target = reader.require("target", .list(of: .text), "The column to predict.")
    let isClassification = isClassification(&reader)
    let features = reader.readOptional(
      "features", .list(of: .text), absent: "all other columns", "The columns to predict from.")
    let categories = reader.readOptional(
      "categories", .list(of: .text), absent: "none",
      "Columns of words, each word becoming a column of 0 and 1.")
    guard let file, let target else { return nil }
    if isClassification, target.count > 1 {
      reader.session.report(
        .badValue, "found \(target.count) target columns, expected one column of class names",
        at: reader.place(of: "target"), help: "write 'task: regression' to predict numbers")
      return nil
    }
    return .csv(
      CSVSource(
        file: file, place: reader.place(of: "file"),
        target: isClassification ? .classes(column: target[0]) : .values(columns: target),
        features: features,
        categories: categories ?? []))
  }

  private static func npy(_ files: NPYSource.Splits?, _ reader: inout OptionReader) -> DataSource? {
    let isClassification = isClassification(&reader)
    return files.map { .npy(NPYSource(splits: $0, isClassification: isClassification)) }
  }

  private static func isClassification(_ reader: inout OptionReader) -> Bool {
    reader.read(
      "task", .word, default: DataKind.classification,
      "What the target holds: classes, or numbers (then in one or more columns).") == .classification
  }
}

/// What the target of a file holds.
private enum DataKind: String, CaseIterable, Sendable { case classification, regression }

extension OptionType where Value == Double {
  /// The share of the test split: `0.2`, or `{test: 0.2}`.
  fileprivate static let split = OptionType.mapping(
    "{test: SHARE}", shorthand: "test", encode: { .object([("test", .number($0))]) }
  ) { reader in
    reader.require("test", .number(.properShare), "The share of samples that are kept for judging.")
  }

  fileprivate static func generatorNumber(_ option: GeneratorOption) -> OptionType {
    let what = option.isWhole ? "a whole number" : "a number"
    let (low, high) = (option.range.lowerBound, option.range.upperBound)
    let bounds =
      high >= 1e6
      ? ">= \(JSONValue.number(low).plainText)"
      : "from \(JSONValue.number(low).plainText) to \(JSONValue.number(high).plainText)"
    return number(
      NumberRange("\(what) \(bounds)") {
        option.range.contains($0) && (!option.isWhole || $0 == $0.rounded())
      })
  }
}
