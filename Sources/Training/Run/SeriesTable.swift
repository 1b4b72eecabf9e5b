import Tensor

/// Several series of numbers that grow together; only the newest values can be read and written.
///
/// These stand in a small window, series by series, and go to arrays of their own when it is full: a value costs a
/// store, and no memory is touched twice.
final class SeriesTable {
  private static let windowLength = 128
  private let window: AlignedBuffer<Double>
  /// The index of the window's first value.
  private var first = 0
  private var finished: [[Double]]
  private let isKept: [Bool]

  /// Creates a table for series of `length` values; value 0 is 0 unless it is written, the others have to be.
  ///
  /// Series that are not kept can be written too; nothing remains of them.
  init(isKept: [Bool], length: Int) {
    self.isKept = isKept
    window = AlignedBuffer(count: isKept.count * Self.windowLength)
    finished = isKept.map { isKept in
      var values: [Double] = []
      if isKept { values.reserveCapacity(length) }
      return values
    }
  }

  /// The number of series.
  var count: Int { finished.count }

  /// Makes room for value `index` of each series, one after the newest; values before `index` − 1 are final.
  @inline(__always)
  func begin(_ index: Int) {
    if index - first == Self.windowLength { move(to: index - 1) }
  }

  /// Reads or writes value number `index`, at or just before the newest, of series number `number`.
  subscript(number: Int, index: Int) -> Double {
    get { window.base[number * Self.windowLength + index - first] }
    set { window.base[number * Self.windowLength + index - first] = newValue }
  }

  /// All series that end with value `last`; empty where they are not kept.
  func finish(last: Int) -> [[Double]] {
    move(to: last + 1)
    return finished
  }

  /// Moves the window so that it starts with value `start`.
  private func move(to start: Int) {
    let done = start - first
    let rest = Self.windowLength - done
    for number in finished.indices {
      let values = window.base + number * Self.windowLength
      if isKept[number] {
        finished[number].append(contentsOf: UnsafeBufferPointer(start: values, count: done))
      }
      values.update(from: values + done, count: rest)
    }
    first = start
  }
}
