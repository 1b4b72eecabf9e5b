import Foundation
import Synchronization

/// Ends the process when a program takes too long; its time never reaches a result.
final class Watchdog: Sendable {
  private let started = Atomic<Int>(0)
  private let number = Atomic<UInt64>(0)

  /// Begins to watch, once a second.
  init(seconds: Int) {
    let thread = Thread { [self] in
      while true {
        sleep(1)
        let start = started.load(ordering: .relaxed)
        guard start > 0, time(nil) - start > seconds else { continue }
        Report.line("program \(number.load(ordering: .relaxed)) has not ended after \(seconds) seconds")
        abort()
      }
    }
    thread.start()
  }

  /// Notes that a program begins now.
  func begin(_ program: UInt64) {
    number.store(program, ordering: .relaxed)
    started.store(time(nil), ordering: .relaxed)
  }
}
