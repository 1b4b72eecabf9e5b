import Syntax

/// What expressions were worth whenever a line was about to run, in no more numbers than can be drawn.
public struct LineSamples: Equatable, Sendable {
  /// How often the line was about to run.
  public let visits: Int
  /// How many visits one number is of.
  public let stride: Int
  /// For each expression the means of `stride` visits each, the last of as many as are left; not a number where it had
  /// no value.
  public let values: [[Double]]
  /// The first exception that each expression met; nil if there was none.
  public let failures: [Script.Failure?]
  /// Why the program ended before its last statement; nil if it did not.
  public let failure: Script.Failure?
}

extension Script {
  /// Runs the program without a trace, and evaluates expressions whenever a line is about to run.
  ///
  /// They are read in the frame that is about to run the line; the elements of an array are added up. Of a line that runs
  /// often, at most twice `count` numbers are kept, each the mean of visits that follow each other: what is different from
  /// sample to sample shows as it is on average. Steps that the expressions take count.
  ///
  /// - Throws: ``SyntaxErrors`` if one of the expressions is none.
  public func samples(
    before line: Int, of expressions: [String], count: Int = 200, limits: Limits = Limits(), seed: Int = 0,
    inputs: [String: ScriptInput] = [:]
  ) throws(SyntaxErrors) -> LineSamples {
    var parsed: [Expression] = []
    for expression in expressions { parsed.append(try OptionExpression.whole(expression)) }
    let machine = Machine(limits: limits, seed: seed)
    let sampler = LineSampler(line: line, expressions: parsed, count: count)
    machine.sampler = sampler
    let failure = machine.run(program, inputs: inputs)
    let sampled = machine.sampler ?? sampler
    return LineSamples(
      visits: sampled.visits, stride: sampled.stride, values: sampled.values, failures: sampled.failures,
      failure: failure)
  }
}
