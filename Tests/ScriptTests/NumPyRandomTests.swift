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
  let outcome = try run("import numpy as np\nnp.random.seed(1)\nnp.random.poisson(3)\n")
  #expect(outcome.failure?.isRefusal == true)
  #expect(outcome.failure?.message == "numpy.random.poisson is not supported")
}
