// Runs fuzzed programs until the time is over or one shows a mistake: fuzzer SECONDS SEED FILE [FIRST [LAST]].
//
// FILE holds the program that runs, so that it is there after a crash. Other folders of programs, if they exist, stand
// in the variable FUZZ_PROGRAMS, with colons between them.

import Foundation
import ScriptFuzzing

let arguments = CommandLine.arguments
guard arguments.count >= 4, let seconds = Double(arguments[1]), let seed = UInt64(arguments[2]) else {
  Report.line("usage: fuzzer SECONDS SEED FILE [FIRST [LAST]]")
  exit(2)
}
let folders = ProcessInfo.processInfo.environment["FUZZ_PROGRAMS"] ?? ""
let source = try ProgramSource.stored(others: folders.split(separator: ":").map(String.init))
guard let current = CurrentProgram(path: arguments[3]) else {
  Report.line("\(arguments[3]) cannot be written")
  exit(2)
}
let watchdog = Watchdog(seconds: 60)
let first = arguments.count > 4 ? UInt64(arguments[4]) ?? 0 : 0
let last = arguments.count > 5 ? UInt64(arguments[5]) ?? .max : .max
let runner = Runner(source: source, seed: seed, seconds: seconds, numbers: first...max(first, last))
exit(runner.run(current, watchdog) ? 0 : 1)
