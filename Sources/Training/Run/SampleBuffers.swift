import Tensor

/// Where inputs are, in the precision they came in.
enum InputPointer {
  case single(UnsafePointer<Float>)
  case double(UnsafePointer<Double>)

  /// The address, if the inputs are of this type.
  func pointer<S>(to _: S.Type) -> UnsafePointer<S>? {
    switch self {
    case .single(let base): base as? UnsafePointer<S>
    case .double(let base): base as? UnsafePointer<S>
    }
  }
}

/// Samples as the engine reads them: in the run's precision, with a class for each.
///
/// It borrows the inputs, which must outlive it.
final class SampleBuffers<S: KernelElement>: @unchecked Sendable {
  let rows: Int
  let inputWidth: Int
  let outputWidth: Int
  /// All inputs in the run's precision, unless samples are only taken out by ``copy(rows:to:)``.
  private let inputs: UnsafePointer<S>?
  let targets: AlignedBuffer<S>
  /// The class of each sample; nil for a regression.
  let labels: AlignedBuffer<Int32>?
  private let source: InputPointer
  private let converted: AlignedBuffer<S>?
  private let outputs: AlignedBuffer<S>
  private let losses: AlignedBuffer<Double>

  /// Creates buffers for `samples`, whose inputs stand at `source`; `isWhole` prepares ``whole()``.
  init(_ samples: Samples, inputs source: InputPointer, isWhole: Bool) {
    rows = samples.count
    inputWidth = samples.inputs.columns
    outputWidth = samples.targets.columns
    self.source = source
    if let same = source.pointer(to: S.self) {
      converted = nil
      inputs = same
    } else if isWhole {
      let buffer = AlignedBuffer<S>(unfilled: rows * inputWidth)
      S.convert(samples.inputs.numbers, to: buffer.base)
      converted = buffer
      inputs = UnsafePointer(buffer.base)
    } else {
      converted = nil
      inputs = nil
    }
    let targets = AlignedBuffer<S>(unfilled: rows * outputWidth)
    S.convert(samples.targets.numbers, to: targets.base)
    self.targets = targets
    labels = samples.isClassification ? AlignedBuffer(unfilled: rows) : nil
    if let labels {
      // The class of a wanted output is found as that of an output.
      let none = AlignedBuffer<Int32>(unfilled: rows)
      _ = S.judge(
        rows: rows, columns: outputWidth, targets.base, labels: none.base, classes: labels.base, margins: nil)
    }
    outputs = AlignedBuffer(unfilled: isWhole ? rows * outputWidth : 0)
    losses = AlignedBuffer(unfilled: isWhole ? Batch<S>.blockCount(rows: rows) : 0)
  }

  /// The share of the most frequent class; nil for a regression.
  var majorityAccuracy: Double? {
    guard let labels else { return nil }
    var counts = Array(repeating: 0, count: max(2, outputWidth))
    for label in labels.elements { counts[Int(label)] += 1 }
    return Double(counts.max() ?? 0) / Double(rows)
  }

  /// All samples as one batch; there is one place for its outputs.
  func whole() -> Batch<S> {
    guard let inputs else { preconditionFailure("the samples were not prepared to be taken whole") }
    return Batch(
      rows: rows, inputs: inputs, targets: targets.base, outputs: outputs.base, losses: losses.base)
  }

  /// Copies the samples `order` into a batch of as many rows, and their classes to `labels`; much with idle threads.
  func copy(_ order: ArraySlice<Int>, to batch: MinibatchBuffers<S>, _ pool: ThreadPool?) {
    let pieces = (order.count * inputWidth) >> 15
    if let pool, pieces > 1, pool.hasIdleThread {
      let target = Shared(batch.inputs.base)
      pool.forEach(count: pieces) { piece in
        let first = order.count * piece / pieces
        let part = order.dropFirst(first).prefix(order.count * (piece + 1) / pieces - first)
        self.copyInputs(part, to: target.value + first * self.inputWidth)
      }
    } else {
      copyInputs(order, to: batch.inputs.base)
    }
    for (row, sample) in order.enumerated() {
      (batch.targets.base + row * outputWidth).update(
        from: targets.base + sample * outputWidth, count: outputWidth)
      if let labels { batch.labels.base[row] = labels.base[sample] }
    }
  }
  private func copyInputs(_ order: ArraySlice<Int>, to target: UnsafeMutablePointer<S>) {
    order.withUnsafeBufferPointer {
      switch source {
      case .single(let base): S.gather(rows: $0, columns: inputWidth, base, to: target)
      case .double(let base): S.gather(rows: $0, columns: inputWidth, base, to: target)
      }
    }
  }
}
