/// A change of a statement that gives what is wanted there, or a multiple of it.
struct EditFit {
  let edit: Edit
  /// How many times the wanted value its own is.
  let factor: Double
  /// Whether its shape is the wanted one, not only the number of its elements.
  let isShaped: Bool
  /// Whether it is a parameter's new value, of which the factor is that of the change.
  let isUpdate: Bool
  /// Whether a number has been added to it that makes it as large as is wanted.
  var isScaled = false

  /// Equal for changes with the same value.
  var key: Double { (isShaped ? 1 : -1) * (factor * 1e5).rounded() + (isScaled ? 0.5 : 0) }

  /// The smaller, the likelier: first what is wanted itself, then multiples of it, the shortest first.
  var rank: (Int, Int) {
    guard max(factor, 1 / factor) < 1 + 1e-5 else { return (4, edit.length) }
    return ((isShaped ? 0 : 2) + (isScaled ? 1 : 0), 0)
  }

  /// The same divided by, or times, a number that makes it as large as is wanted.
  func scaled(by sizes: [(piece: Piece, value: Double)], _ request: EditFilter.Request) -> [EditFit] {
    guard abs(factor - 1) > 1e-5, !isUpdate, let value = edit.value else { return [] }
    let whole = Piece(value, level: 0)
    for (piece, size) in sizes {
      let scaled: Piece
      if abs(factor / size - 1) < 1e-6 {
        scaled = whole / piece
      } else if abs(factor * size - 1) < 1e-6 {
        scaled = whole * piece
      } else {
        continue
      }
      guard let edit = request.catalog.edit(scaled) else { return [] }
      return [EditFit(edit: edit, factor: 1, isShaped: isShaped, isUpdate: false, isScaled: true)]
    }
    return []
  }
}
