import Tensor

/// Several series of numbers of one length, in memory that is taken at the start.
struct SeriesTable {
  /// How many series there are.
  let series: Int
  private let length: Int
  private let values: AlignedBuffer<Double>

  init(series: Int, length: Int) {
    self.series = series
    self.length = length
    values = AlignedBuffer(count: series * length)
  }

  /// Reads or writes value number `index` of series number `number`, both within the table.
  subscript(number: Int, index: Int) -> Double {
    get { values.base[number * length + index] }
    nonmutating set { values.base[number * length + index] = newValue }
  }

  /// One series as an array.
  subscript(number: Int) -> [Double] {
    Array(UnsafeBufferPointer(start: values.base + number * length, count: length))
  }
}
