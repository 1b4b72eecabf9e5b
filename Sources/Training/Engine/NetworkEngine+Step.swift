import Tensor

extension NetworkEngine {
  /// Takes an optimizer's step on one layer's parameters, with idle threads if there are many.
  @inline(__always)
  func step(_ optimizer: Optimizer, _ part: StepPart<S>) -> SquareSums {
    guard part.count > 8 * StepTask.block, let pool, pool.hasIdleThread else { return optimizer.step(part) }
    return step(optimizer, part, sharedBy: pool)
  }

  private func step(_ optimizer: Optimizer, _ part: StepPart<S>, sharedBy pool: ThreadPool) -> SquareSums {
    let block = StepTask.block
    let blocks = (part.count + block - 1) / block
    return withUnsafeTemporaryAllocation(of: SquareSums.self, capacity: blocks) { sums in
      let sums = Shared(sums)
      let part = Shared(part)
      pool.forEach(count: (blocks + 7) / 8) { group in
        for index in 8 * group..<min(blocks, 8 * group + 8) {
          let piece = part.value.piece(from: index * block, count: block)
          sums.value.initializeElement(at: index, to: optimizer.step(piece))
        }
      }
      // As the kernel adds the sums of its blocks.
      return sums.value.reduce(into: SquareSums()) { $0 += $1 }
    }
  }
}

extension StepPart {
  /// At most `count` neighbouring parameters of this part, from number `start` on.
  fileprivate func piece(from start: Int, count: Int) -> StepPart {
    StepPart(
      count: min(count, self.count - start), rate: rate, gradient: gradient + start,
      parameters: parameters + start, slots: (slots.0 + start, slots.1 + start), corrections: corrections,
      wanted: wanted)
  }
}
