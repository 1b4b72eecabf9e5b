/// Numbers in the precision they came in: those that single precision holds exactly may take half the memory.
///
/// They read as doubles either way, and equal each other by value.
public struct Numbers: Sendable {
  enum Storage: Sendable {
    case single([Float])
    case double([Double])
  }

  private(set) var storage: Storage

  /// Keeps doubles.
  public init(_ doubles: [Double]) { storage = .double(doubles) }

  /// Keeps numbers of single precision as they are.
  public init(_ singles: [Float]) { storage = .single(singles) }

  /// How many there are.
  public var count: Int {
    switch storage {
    case .single(let singles): singles.count
    case .double(let doubles): doubles.count
    }
  }

  /// The number at an index from 0.
  public subscript(index: Int) -> Double {
    switch storage {
    case .single(let singles): Double(singles[index])
    case .double(let doubles): doubles[index]
    }
  }

  /// All numbers as doubles; a copy where they are kept in single precision, and to change them makes them doubles.
  public var doubles: [Double] {
    get {
      switch storage {
      case .single(let singles): singles.map(Double.init)
      case .double(let doubles): doubles
      }
    }
    _modify {
      var values = doubles
      storage = .double([])
      defer { storage = .double(values) }
      yield &values
    }
  }

  /// The numbers in the given ranges, one after another, in the same precision.
  public func selecting(_ ranges: some Sequence<Range<Int>>, count: Int) -> Numbers {
    func chosen<N>(_ values: [N]) -> [N] {
      var chosen: [N] = []
      chosen.reserveCapacity(count)
      for range in ranges { chosen += values[range] }
      return chosen
    }
    switch storage {
    case .single(let singles): return Numbers(chosen(singles))
    case .double(let doubles): return Numbers(chosen(doubles))
    }
  }

  /// Calls one of two bodies with where the numbers are.
  public func withPointer<Result>(
    single: (UnsafeBufferPointer<Float>) throws -> Result,
    double: (UnsafeBufferPointer<Double>) throws -> Result
  ) rethrows -> Result {
    switch storage {
    case .single(let singles): try singles.withUnsafeBufferPointer(single)
    case .double(let doubles): try doubles.withUnsafeBufferPointer(double)
    }
  }
}

extension Numbers: Equatable {
  /// Whether both hold the same numbers in the same order.
  public static func == (left: Numbers, right: Numbers) -> Bool {
    switch (left.storage, right.storage) {
    case (.single(let left), .single(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    default: left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
    }
  }
}
