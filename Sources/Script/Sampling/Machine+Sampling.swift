import Arrays
import Syntax

extension Machine {
  /// Evaluates what is asked for before a line, if that is about to run.
  func sample() {
    let frame = frames[frameCount - 1]
    guard let line = sampler?.line, Int(span(of: frame).line) == line else { return }
    var results: [Result<Double, Script.Failure>] = []
    for number in sampler?.functions.indices ?? 0..<0 {
      guard let function = function(number, frame) else { continue }
      let result = attempt { () throws(Raised) in try value(of: function, frame) }
      results.append(result.map { total(of: $0) })
    }
    sampler?.keep(results)
  }

  /// The function for an expression in a frame: that of the visit before, if it fits.
  private func function(_ number: Int, _ frame: Frame) -> FrameFunction? {
    guard let sampled = sampler?.functions[number] else { return nil }
    if let made = sampled.made, made.fits(frame, of: self) { return made }
    let function = FrameFunction(of: sampled.expression, in: frame, of: self, as: ".sample\(number)")
    if let place = place(ofGlobal: function.name) { globals[place] = .unset }
    sampler?.functions[number].made = function
    return function
  }

  /// A number, or the sum of an array's elements; not a number for anything else.
  private func total(of value: Value) -> Double {
    guard value.kind == .array else { return value.double ?? .nan }
    guard let whole = try? heap.arrays[value.place].array.copied() else { return .nan }
    return (0..<whole.count).reduce(0) { $0 + whole.scalar(atOffset: $1).double }
  }
}
