extension NPYHeader {
  /// The indices, one a dimension, of the element that is stored at `place`.
  func index(ofStored place: Int) -> [Int] {
    var rest = place
    var index: [Int] = []
    for dimension in isFortranOrder ? shape : shape.reversed() {
      index.append(rest % dimension)
      rest /= dimension
    }
    return isFortranOrder ? index : index.reversed()
  }

  /// Puts numbers of an array in Fortran's order, stored from `place` on, where they stand in C's order.
  func scatter<Number>(
    _ numbers: UnsafeBufferPointer<Number>, storedFrom place: Int, over elements: UnsafeMutablePointer<Number>
  ) {
    let rows = shape.first ?? 1
    let columns = shape.dropFirst().reduce(1, *)
    var done = 0
    while done < numbers.count {
      // A stored column is one stride in C's order.
      let row = (place + done) % rows
      let length = min(rows - row, numbers.count - done)
      let target = elements + rowMajorPlace(ofStored: place + done)
      for step in 0..<length { (target + step * columns).initialize(to: numbers[done + step]) }
      done += length
    }
  }

  private func rowMajorPlace(ofStored place: Int) -> Int {
    var rest = place
    var stride = shape.reduce(1, *)
    var result = 0
    for dimension in shape {
      stride /= dimension
      result += rest % dimension * stride
      rest /= dimension
    }
    return result
  }
}
