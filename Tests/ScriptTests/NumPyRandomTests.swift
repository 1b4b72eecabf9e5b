import Testing

@testable import Script

/// What a program with random numbers prints, and what is noted about it.
private func run(_ text: String, seed: Int = 0) throws -> Script.Outcome {
  try Script(text).run(seed: seed)
}

@Test func unseededNumbersStartFromTheSeedOfTheRunAndSaySoOnce() throws {
  let program = """
    import numpy as np
    print(np.random.rand())
    print(np.random.rand() == np.random.RandomState().rand())
    """
  let outcome = try run(program)
  #expect(outcome.output == "0.5488135039273248\nFalse\n")
  #expect(outcome.notes.map(\.message) == ["random numbers start from seed 0, as the program sets none"])
  #expect(outcome.notes.first?.span.line == 2)
  #expect(try run(program, seed: 42).output == "0.3745401188473625\nFalse\n")
}

@Test func aSeededProgramHasNoNote() throws {
  let outcome = try run(
    """
    import numpy as np
    np.random.seed(42)
    print(np.random.rand(), np.random.default_rng(42).random())
    """, seed: 7)
  #expect(outcome.output == "0.3745401188473625 0.7739560485559633\n")
  #expect(outcome.notes.isEmpty)
}

@Test func aStateThatWasTakenGivesTheSameNumbersAgain() throws {
  let outcome = try run(
    """
    import numpy as np
    np.random.seed(3)
    np.random.randn(3)
    state = np.random.get_state()
    first = np.random.randn(5).tolist()
    np.random.set_state(state)
    print(first == np.random.randn(5).tolist(), state[0], state[2:4])
    """)
  #expect(outcome.output == "True MT19937 (8, 1)\n")
}

@Test func generatorsOfManyObjectsDoNotMix() throws {
  let outcome = try run(
    """
    import numpy as np
    kept = np.random.RandomState(5)
    first = kept.rand()
    for number in range(3000):
        other = np.random.RandomState(number)
        other.rand()
    print(kept.rand() == np.random.RandomState(5).rand(2)[1], other.rand())
    """)
  #expect(outcome.output.hasPrefix("True "))
}

@Test func distributionsThatTheDialectLacksAreRefusedByName() throws {
  let outcome = try run("import numpy as np\nnp.random.seed(1)\nnp.random.bytes(3)\n")
  #expect(outcome.failure?.isRefusal == true)
  #expect(
    outcome.failure?.message
      == "numpy.random's 'bytes' (randint(0, 256, n) can be used instead) is not supported")
}

@Test func drawsThatAreAllRejectedAreRefusedInsteadOfNeverEnding() throws {
  for call in ["zipf(1 + 1e-15)", "vonmises(0, 1e300)", "RandomState(1).zipf(2000)"] {
    let failure = try run("import numpy as np\nnp.random.seed(1)\nnp.random.\(call)\n").failure
    #expect(failure?.isRefusal == true, "\(call)")
  }
}

@Test func parametersOnTheEdgeEndInANumber() throws {
  let outcome = try run(
    """
    import numpy as np
    inf, nan = float("inf"), float("nan")
    for draws in np.random.RandomState(1), np.random.default_rng(1):
        draws.gamma(nan, 1), draws.gamma(inf, 1), draws.beta(1e-300, 1e-300), draws.vonmises(nan, nan)
        draws.poisson(9.2e18), draws.geometric(1e-300), draws.logseries(1 - 1e-16), draws.wald(1e300, 1e-300)
        draws.noncentral_chisquare(inf, inf), draws.triangular(-1e308, 0, 1e308)
        draws.negative_binomial(1e10, 1e-5), draws.dirichlet([1e-300, 1e-300])
        draws.hypergeometric(10, 0, 10), draws.binomial(2**63 - 1, 0.5)
        draws.multinomial(2**62, [0.1] * 10), draws.standard_t(1e-300), draws.f(1e-300, 1e-300)
    print("done")
    """)
  #expect(outcome.output == "done\n")
}

@Test func normalNumbersWhoseCovarianceLeavesTheVectorsOpenAreNoted() throws {
  let program = """
    import numpy as np
    np.random.seed(1)
    np.random.multivariate_normal([0, 0, 0], COV, 3)
    """
  func notes(_ covariance: String) throws -> Int {
    try run(program.replacing("COV", with: covariance)).notes.count
  }
  #expect(try notes("np.eye(3) * 0.5 + 0.5") == 1)
  #expect(try notes("np.eye(3) * 0.5") == 0)
  #expect(try notes("[[2, 0.5, 0], [0.5, 1, 0.25], [0, 0.25, 3]]") == 0)
}
