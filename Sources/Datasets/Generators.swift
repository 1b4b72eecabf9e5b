/// The generators there are.
public enum Generators {
  /// The generators, in the order of the manual.
  public static let all: [any Generator.Type] = [
    Moons.self,
    Circles.self,
    Blobs.self,
    Xor.self,
    Shapes.self,
  ]

  /// Creates the generator called `kind` with `values` for some of its options and initial ones for the others.
  public static func make(
    _ kind: String, values: [String: Double] = [:]
  ) throws(GeneratorError) -> any Generator {
    guard let type = all.first(where: { $0.kind == kind }) else {
      throw .unknownKind(found: kind, known: all.map { $0.kind })
    }
    let known = type.options.map(\.name)
    for name in values.keys.sorted() where !known.contains(name) {
      throw .unknownOption(found: name, known: known)
    }
    var complete: [String: Double] = [:]
    for option in type.options {
      let value = values[option.name] ?? option.initial
      guard option.range.contains(value) else {
        throw .outOfRange(option: option.name, found: value, allowed: option.range)
      }
      if option.isWhole && value != Double(Int(value)) { throw .notWhole(option: option.name, found: value) }
      complete[option.name] = value
    }
    return type.init(values: complete)
  }
}
