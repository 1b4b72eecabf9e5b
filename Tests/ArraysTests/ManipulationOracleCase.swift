import Arrays
import Testing

extension OracleCase {
  func shaping() throws -> String? {
    switch name {
    case "reshape": return try OracleText.text(array(1).reshaped(integers(0)))
    case "axes":
      let result = try turned(array(2))
      return try argument(0) == "flip" ? OracleText.text(scalarOr: result) : OracleText.text(result)
    case "broadcast": return try OracleText.text(array(1).broadcast(to: Dimensions(integers(0))))
    case "roll": return try OracleText.text(array(2).rolled(integers(0), axes: optionalIntegers(1)))
    case "rot90": return try OracleText.text(array(1).rotated(integer(0)))
    case "resize": return try OracleText.text(array(1).resized(Dimensions(integers(0))))
    case "pad":
      func pairs(_ number: Int) -> [(Int, Int)] {
        let numbers = integers(number)
        return stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
      }
      let widths = pairs(1).map { (before: $0.0, after: $0.1) }
      let padding: NDArray.Padding =
        argument(0) == "edge"
        ? .edge : .constant(pairs(2).map { (before: .int64($0.0), after: .int64($0.1)) })
      return try OracleText.text(array(3).padded(widths, padding))
    default: return nil
    }
  }

  private func turned(_ source: NDArray) throws -> NDArray {
    let axes = optionalIntegers(1)
    switch argument(0) {
    case "transpose": return try source.transposed(axes)
    case "swapaxes": return try source.swappingAxes(integers(1)[0], integers(1)[1])
    case "moveaxis": return try source.movingAxes([integers(1)[0]], to: [integers(1)[1]])
    case "squeeze": return try source.squeezed(axes)
    case "expand_dims": return try source.expandingAxes(integers(1))
    case "flip": return try source.flipped(axes)
    case "ravel": return try source.raveled()
    default: return try source.flattened()
    }
  }

  func joining() throws -> String? {
    switch name {
    case "join":
      let arrays = try arrays(from: 2)
      switch argument(0) {
      case "concatenate": return try OracleText.text(NDArray.concatenate(arrays, axis: optionalInteger(1)))
      case "stack": return try OracleText.text(NDArray.stack(arrays, axis: integer(1)))
      case "hstack": return try OracleText.text(NDArray.horizontalStack(arrays))
      case "vstack": return try OracleText.text(NDArray.verticalStack(arrays))
      case "dstack": return try OracleText.text(NDArray.depthStack(arrays))
      case "column_stack": return try OracleText.text(NDArray.columnStack(arrays))
      case "r_": return try OracleText.text(NDArray.rows(joining: arrays))
      default: return try OracleText.text(NDArray.columns(joining: arrays))
      }
    case "tile": return try OracleText.text(array(1).tiled(integers(0)))
    case "repeat":
      let source = try array(2)
      if argument(0).first == "n" {
        return try OracleText.text(
          source.repeated(OracleText.integer(argument(0).dropFirst()), axis: optionalInteger(1)))
      }
      return try OracleText.text(source.repeated(array(0), axis: optionalInteger(1)))
    case "split":
      let source = try array(3)
      if argument(0) == "at" { return try OracleText.text(source.split(at: integers(1), axis: integer(2))) }
      return try OracleText.text(
        source.split(into: integer(1), axis: integer(2), isEqual: argument(0) == "split"))
    case "delete":
      return try OracleText.text(
        array(2).deleting(OracleText.selection(argument(0)), axis: optionalInteger(1)))
    case "insert":
      return try OracleText.text(
        array(2).inserting(array(3), before: OracleText.selection(argument(0)), axis: optionalInteger(1)))
    default: return nil
    }
  }

  func picking() throws -> String? {
    let policies: [Substring: NDArray.OutsidePolicy] = ["raise": .raise, "wrap": .wrap, "clip": .clip]
    switch name {
    case "take":
      return try OracleText.text(
        scalarOr: array(3).taken(array(2), axis: optionalInteger(1), outside: policies[argument(0)] ?? .raise)
      )
    case "nonzero":
      let source = try array(1)
      switch argument(0) {
      case "nonzero": return try OracleText.text(source.nonzero())
      case "flatnonzero": return try OracleText.text(source.flatNonzero())
      default: return try OracleText.text(source.nonzeroRows())
      }
    case "count_nonzero":
      return try OracleText.text(array(2).nonzeroCount(axes: optionalIntegers(0), keepsAxes: flag(1)))
    case "unravel": return try OracleText.text(NDArray.unraveled(array(1), Dimensions(integers(0))))
    case "ravel_multi":
      return try OracleText.text(
        NDArray.raveled(
          indices: arrays(from: 2), Dimensions(integers(1)), outside: policies[argument(0)] ?? .raise))
    case "triangle_indices":
      let numbers = integers(1)
      return try OracleText.text(
        argument(0) == "tril_indices"
          ? NDArray.lowerTriangleIndices(numbers[0], numbers[2], diagonal: numbers[1])
          : NDArray.upperTriangleIndices(numbers[0], numbers[2], diagonal: numbers[1]))
    case "ix": return try OracleText.text(NDArray.openMesh(arrays(from: 0)))
    default: return nil
    }
  }
}
