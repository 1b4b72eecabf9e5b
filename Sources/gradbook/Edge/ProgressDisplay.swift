import Notebook
import Synchronization

/// Shows how far a notebook has come: a bar on a terminal, a line a block elsewhere.
final class ProgressDisplay: Sendable {
  private struct State {
    var started: [String: ContinuousClock.Instant] = [:]
    var drawn: ContinuousClock.Instant?
    var width = 0
  }

  private let notebook: String
  private let isInteractive = Terminal.isInteractive
  private let state = Mutex(State())

  init(notebook: String) { self.notebook = notebook }

  /// Takes a report from any thread.
  func show(_ report: RunProgress) {
    state.withLock { state in
      let now = ContinuousClock.now
      let start = state.started[report.cell] ?? now
      state.started[report.cell] = start
      guard isInteractive else {
        if report.done == report.total {
          Terminal.write("\(notebook): \(report.cell): \(report.total) epochs\(loss(report))\n")
        }
        return
      }
      // Ten times a second is as fast as anybody reads.
      if let drawn = state.drawn, now - drawn < .milliseconds(100), report.done < report.total { return }
      state.drawn = now
      let line = bar(report, elapsed: now - start)
      let blanks = String(repeating: " ", count: max(0, state.width - line.count))
      state.width = line.count
      Terminal.write("\r" + line + blanks)
    }
  }

  /// Clears the bar.
  func finish() {
    state.withLock { state in
      if state.width > 0 { Terminal.write("\r" + String(repeating: " ", count: state.width) + "\r") }
      state.width = 0
    }
  }

  private func bar(_ report: RunProgress, elapsed: Duration) -> String {
    let cells = 24
    let filled = report.total > 0 ? cells * report.done / report.total : cells
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let left = report.done > 0 ? seconds / Double(report.done) * Double(report.total - report.done) : 0
    return
      "\(report.cell) \(bar) \(report.done)/\(report.total) epochs\(loss(report)), \(Int(left.rounded(.up))) s left"
  }

  private func loss(_ report: RunProgress) -> String {
    report.loss.map { ", loss \(NumberWords.short($0))" } ?? ""
  }
}
