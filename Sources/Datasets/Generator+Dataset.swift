import Tensor

/// The largest number of elements a generated data set may have: 400 MB of doubles.
private let largestSize = 50_000_000

extension Generator {
  /// Draws a data set.
  ///
  /// The classes have exactly the counts that `proportions` (by default equal ones) give by the method of the largest
  /// remainder, in an order drawn from `streams.classes`, or in the generator's `cycle` where it has
  /// one and no proportions are given. Then come the points, then the labels: of the nearest whole number to
  /// samples * `labelNoise`, the first indices of a permutation from `streams.labels`, each gets one of the other
  /// classes, drawn from the same stream.
  public func generate(
    samples: Int, proportions: [Double]? = nil, labelNoise: Double = 0, using streams: DrawStreams
  ) throws(GeneratorError) -> Dataset {
    guard samples >= 1 else {
      throw .outOfRange(option: "samples", found: Double(samples), allowed: 1...Double(largestSize))
    }
    guard (0...1).contains(labelNoise) else {
      throw .outOfRange(option: "label-noise", found: labelNoise, allowed: 0...1)
    }
    let (size, isOverflow) = samples.multipliedReportingOverflow(by: featureNames.count)
    guard !isOverflow, size <= largestSize else {
      throw .tooLarge(numbers: isOverflow ? .max : size, limit: largestSize)
    }
    var streams = streams
    var classes: [Int]
    if let cycle, proportions == nil {
      classes = (0..<samples).map { cycle[$0 % cycle.count] }
    } else {
      let shares = proportions ?? Array(repeating: 1, count: classNames.count)
      let counts = try classCounts(of: samples, proportions: shares)
      classes = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
      streams.classes.shuffle(&classes)
    }
    let inputs = points(of: classes, using: &streams)
    mislabel(&classes, share: labelNoise, using: &streams.labels)
    return Dataset(inputs: inputs, featureNames: featureNames, target: .classes(classes, names: classNames))
  }

  /// The whole numbers that sum to `samples` and follow `proportions`, by the method of the largest remainder.
  private func classCounts(of samples: Int, proportions: [Double]) throws(GeneratorError) -> [Int] {
    guard proportions.count == classNames.count else {
      throw .proportionCount(found: proportions.count, expected: classNames.count)
    }
    let sum = proportions.reduce(0, +)
    guard proportions.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else {
      throw .proportionsOutOfRange(found: proportions)
    }
    let quotas = proportions.map { Double(samples) * ($0 / sum) }
    var counts = quotas.map { Int($0) }
    let remainders = zip(quotas, counts).map { $0 - Double($1) }
    // Of equal remainders the first class goes first.
    let order = quotas.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for index in order.prefix(max(0, samples - counts.reduce(0, +))) { counts[index] += 1 }
    return counts
  }

  /// Gives a share of the samples another class.
  private func mislabel(_ classes: inout [Int], share: Double, using stream: inout RandomStream) {
    let wrong = Int(nearest: Double(classes.count) * share)
    guard wrong > 0, classNames.count > 1 else { return }
    for index in stream.permutation(of: classes.count).prefix(wrong) {
      let step = 1 + stream.integer(below: classNames.count - 1)
      classes[index] = (classes[index] + step) % classNames.count
    }
  }
}
