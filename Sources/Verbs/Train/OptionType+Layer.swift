import Notebook
import Training

extension OptionType where Value == DenseLayer {
  /// The largest width of a layer.
  static let maximumWidth = 100_000

  /// A layer: `dense WIDTH ACTIVATION`, or a mapping that also says how its parameters start.
  static let layer = OptionType("'dense WIDTH ACTIVATION', such as 'dense 8 sigmoid'") { node, session in
    if case .mapping = node.content { return detailed.decode(node, &session) }
    guard let text = node.text else {
      session.report(.badValue, "found \(node.summary), expected 'dense WIDTH ACTIVATION'", at: node)
      return nil
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.first == "dense" else {
      let help = words.first.flatMap { nearest(String($0), in: ["dense"]) }.map { "did you mean '\($0)'?" }
      session.report(
        .badValue, "found \(node.summary), expected 'dense WIDTH ACTIVATION'", at: node, help: help)
      return nil
    }
    guard words.count == 2 || words.count == 3 else {
      session.report(
        .badValue, "found \(node.summary), expected 'dense WIDTH ACTIVATION'", at: node,
        help: "for example 'dense 8 sigmoid'")
      return nil
    }
    let width = OptionType<Int>.integer(1...maximumWidth).decode(part(words[1], of: node), &session)
    let activation =
      words.count == 3 ? OptionType<Activation>.word.decode(part(words[2], of: node), &session) : .identity
    guard let width, let activation else { return nil }
    return DenseLayer(width, activation)
  } encode: { layer in
    let text = JSONValue.string("dense \(layer.width) \(layer.activation.rawValue)")
    guard layer.weights != nil || layer.biases != nil else { return text }
    var pairs: [(key: String, value: JSONValue)] = [
      ("dense", .integer(layer.width)), ("activation", .string(layer.activation.rawValue)),
    ]
    if let weights = layer.weights {
      pairs.append(("initial-weights", OptionType<Initialiser>.initialiser.encode(weights)))
    }
    if let biases = layer.biases {
      pairs.append(("initial-biases", OptionType<Initialiser>.initialiser.encode(biases)))
    }
    return .object(pairs)
  }

  private static let detailed = OptionType.mapping("a layer", encode: { _ in .null }) { reader in
    let width = reader.require("dense", .integer(1...maximumWidth), "The number of outputs.")
    let activation = reader.read("activation", .word, default: Activation.identity, "What follows the sum.")
    let weights = reader.readOptional("initial-weights", .initialiser, "How the weights start.")
    let biases = reader.readOptional("initial-biases", .initialiser, "How the biases start.")
    return width.map { DenseLayer($0, activation, weights: weights, biases: biases) }
  }

  /// A word of a scalar as a node of its own, with its own place.
  private static func part(_ word: Substring, of node: YAMLNode) -> YAMLNode {
    let offset = word.base.distance(from: word.base.startIndex, to: word.startIndex)
    let place = SourcePosition(line: node.position.line, column: node.textColumn + offset)
    return YAMLNode(.scalar(String(word), isPlain: true), at: place, length: word.count)
  }
}
