import Foundation
import ScriptFuzzing
import Synchronization

/// Runs the programs of a seed one after another.
struct Runner {
  let source: ProgramSource
  let seed: UInt64
  let seconds: Double
  let numbers: ClosedRange<UInt64>
  /// The usual stack of a main thread four times over: AddressSanitizer makes frames larger.
  private static let stackSize = 32 << 20

  /// Whether no program showed a mistake.
  func run(_ current: CurrentProgram, _ watchdog: Watchdog) -> Bool {
    let done = DispatchSemaphore(value: 0)
    let isClean = Atomic(true)
    withExtendedLifetime(done) {
      let thread = Thread {
        isClean.store(runAll(current, watchdog), ordering: .relaxed)
        done.signal()
      }
      thread.stackSize = Self.stackSize
      thread.start()
      done.wait()
    }
    return isClean.load(ordering: .relaxed)
  }

  private func runAll(_ current: CurrentProgram, _ watchdog: Watchdog) -> Bool {
    let start = Date()
    var reported = start
    var slowest = (number: UInt64(0), seconds: 0.0)
    for number in numbers {
      let program = source.program(number, seed: seed)
      let title =
        "program \(number) of seed \(seed): depth \(program.depth), collected after "
        + "\(program.collectionThreshold) bytes" + (program.trace.map { ", \($0)" } ?? "")
      current.write(program.text, title)
      watchdog.begin(number)
      let began = Date()
      let finding = program.finding()
      let now = Date()
      if now.timeIntervalSince(began) > slowest.seconds { slowest = (number, now.timeIntervalSince(began)) }
      if let finding {
        Report.line("\(title)\n\(finding)")
        return false
      }
      let isOver = now.timeIntervalSince(start) > seconds
      if isOver || number == numbers.upperBound || now.timeIntervalSince(reported) > 60 {
        reported = now
        Report.line(
          "\(number - numbers.lowerBound + 1) programs in \(Int(now.timeIntervalSince(start))) s; the slowest, "
            + "\(slowest.number), took \(Int(slowest.seconds * 1000)) ms")
      }
      if isOver { break }
    }
    return true
  }
}
