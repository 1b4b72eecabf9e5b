/// Sorts runs of elements: NaN behind all numbers.
enum SortOrder {
  /// Sorts elements in place.
  static func sort<Element: StoredElement>(_ elements: UnsafeMutableBufferPointer<Element>) {
    var end = elements.count
    // NaN goes to the end first: it compares with nothing.
    var place = 0
    while place < end {
      if elements[place].isUnordered {
        end -= 1
        elements.swapAt(place, end)
      } else {
        place += 1
      }
    }
    var numbers = UnsafeMutableBufferPointer(rebasing: elements[..<end])
    numbers.sort()
  }

  /// Writes the places of the elements in sorted order; equal ones keep their order.
  static func places<Element: StoredElement>(
    of elements: UnsafeBufferPointer<Element>, into places: UnsafeMutableBufferPointer<Int64>
  ) {
    var order = places
    for place in 0..<order.count { order[place] = Int64(place) }
    order.sort { isBefore(elements, $0, $1) }
  }

  @inline(__always)
  private static func isBefore<Element: StoredElement>(
    _ elements: UnsafeBufferPointer<Element>, _ left: Int64, _ right: Int64
  ) -> Bool {
    let (first, second) = (elements[Int(left)], elements[Int(right)])
    if precedes(first, second) { return true }
    return !precedes(second, first) && left < right
  }

  /// Whether an element stands before another in sorted order.
  @inline(__always)
  static func precedes<Element: StoredElement>(_ left: Element, _ right: Element) -> Bool {
    left < right || (right.isUnordered && !left.isUnordered)
  }
}
