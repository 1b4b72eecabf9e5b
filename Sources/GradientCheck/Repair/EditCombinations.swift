/// Finds two expressions whose product, element by element, is what is wanted: what is sent back, and a slope.
///
/// Each is evaluated once; their products are compared by numbers.
struct EditCombinations {
  /// All wanted values one behind the other.
  private let wanted: [Double]
  private var bases: [(piece: Piece, values: [Double])] = []
  private var slopes: [(piece: Piece, values: [Double])] = []
  /// How many combinations are kept.
  private static let limit = 12

  init(_ wanted: [[Quantity]]) { self.wanted = wanted.flatMap { $0.flatMap(\.values) } }

  /// Adds an expression with its values, each time that the statement runs and at each point.
  mutating func add(_ edit: Edit, _ values: [[Quantity]]?) {
    guard let piece = edit.piece, let values else { return }
    let numbers = values.flatMap { $0.flatMap(\.values) }
    guard numbers.count == wanted.count else { return }
    if edit.role == .base { bases.append((piece, numbers)) } else { slopes.append((piece, numbers)) }
  }

  /// The changes of the whole value that are products of two.
  func edits(_ catalog: EditCatalog) -> [Edit] {
    var found: [Edit] = []
    for base in bases {
      // What the slope would have to be, up to a factor; elements without an error tell nothing.
      for slope in slopes where found.count < Self.limit && isProduct(base.values, slope.values) {
        if let edit = catalog.edit(base.piece * slope.piece) { found.append(edit) }
      }
    }
    return found
  }

  private func isProduct(_ base: [Double], _ slope: [Double]) -> Bool {
    var factor: Double?
    for place in wanted.indices {
      let product = base[place] * slope[place]
      guard let known = factor else {
        if product == 0, wanted[place] == 0 { continue }
        let first = wanted[place] / product
        guard first.isFinite, first > 0 else { return false }
        factor = first
        continue
      }
      guard abs(product * known - wanted[place]) <= 1e-7 * abs(wanted[place]) + 1e-14 else { return false }
    }
    return factor != nil
  }
}
