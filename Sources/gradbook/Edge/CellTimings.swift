import Glibc
import Notebook
import Synchronization

/// How long the blocks of a notebook took.
final class CellTimings: Sendable {
  private struct Timing {
    let line: Int
    let words: String
  }

  private let timings = Mutex<[Timing]>([])

  /// Runs a block and notes the time of the clock and the processor time of the whole process, other blocks included.
  func measure(_ cell: CellSource, _ work: () -> CellResult) -> CellResult {
    let (start, startOfWork) = (ContinuousClock.now, Self.processorTime())
    let result = work()
    let (wall, work) = (ContinuousClock.now - start, Self.processorTime() - startOfWork)
    let words = "\(cell.title): \(Self.seconds(work)) s CPU, \(Self.seconds(wall)) s"
    timings.withLock { $0.append(Timing(line: cell.line, words: words)) }
    return result
  }

  /// Prints a line a block, in the order of the notebook.
  func show(for notebook: String) {
    for timing in timings.withLock({ $0.sorted { $0.line < $1.line } }) {
      Terminal.printNote("\(notebook): \(timing.words)")
    }
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Seconds with six decimals.
  private static func seconds(_ duration: Duration) -> String {
    let microseconds = duration.components.attoseconds / 1_000_000_000_000
    let digits = String(microseconds)
    return "\(duration.components.seconds)." + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
