@testable import Notebook
import Testing

@Suite struct ExpressionValueTests {
  private static let values: [String: Value] = [
    // One run of six epochs, three runs of three, and what goes wrong.
    "a.loss": .curves([[4, 3, 1, 1, 2, 2.5]]), "r.loss": .curves([[1, 2, 3], [5, 4, 3], [2, 2, 9]]),
    "r.first-flip": .numbers([10, .infinity, 30]), "n": .number(0.25), "two": .numbers([1, 2]),
    "bad.loss": .curves([[1, .nan, .nan]]), "gap.loss": .curves([[.nan, 5, 2, .nan]]), "nan": .number(.nan),
    "huge": .number(.infinity), "flat.loss": .curves([[1, 1, 1]]), "$p": .number(2),
  ]

  private func number(_ text: String) -> String {
    do {
      let expression = try Expression(parsing: text, at: .start)
      return NumberStyle.plain.text(try expression.number { Self.values[$0] }, isEpoch: expression.isEpoch)
    } catch let error as EvaluationFailure {
      return error.message
    } catch {
      return "\(error)"
    }
  }

  private func verdict(_ text: String) -> String {
    do {
      let verdict = try Expression(parsing: text, at: .start).verdict { Self.values[$0] }
      return (verdict.holds ? "yes: " : "no: ") + verdict.detail
    } catch let error as EvaluationFailure {
      return error.message
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("a.loss", "2.5"), ("at(a.loss, 2)", "1"), ("at(a.loss, never)", "2.5"), ("first(a.loss)", "4"),
    ("last(a.loss)", "2.5"),
    ("min(a.loss)", "1"),
    ("max(a.loss)", "4"), ("argmin(a.loss)", "2"), ("argmax(a.loss)", "0"), ("first-move(a.loss, 1)", "2"),
    ("first-above(a.loss, 3.5)", "0"), ("first-below(a.loss, 2)", "2"), ("first-above(a.loss, 9)", "never"),
    // The last values of r are 3, 3, 9.
    ("r.loss", "3"), ("median(r.loss)", "3"), ("mean(r.loss)", "5"), ("smallest(r.loss)", "3"),
    ("largest(r.loss)", "9"),
    ("quantile(r.loss, 75%)", "6"), ("each(r.loss, 2)", "9"), ("count(r.loss > 3)", "1"),
    ("count(r.loss rises)", "2"),
    ("min(r.loss)", "2"), ("argmax(r.loss)", "2"), ("median(argmin(r.loss))", "0"),
    ("largest(argmin(r.loss))", "2"),
    ("abs(0 - n)", "0.25"), ("n * 4 + 1", "2"), ("1 / n", "4"), ("-n", "-0.25"), ("$p * 3", "6"),
    ("r.loss - n", "2.75"), ("largest(r.loss - at(r.loss, 0))", "7"), ("r.first-flip", "30"),
    ("largest(r.first-flip)", "never"),
    ("count(r.first-flip < never)", "2"), ("min(gap.loss)", "2"), ("argmin(gap.loss)", "2"),
    ("max(bad.loss)", "1"),
    ("min(bad.loss)", "1"), ("bad.loss", "nan"), ("huge", "inf"), ("quantile(two, 0)", "1"),
    ("count(not r.loss > 3)", "2"),
    ("count(r.loss > 3 or r.loss < 4)", "3"), ("count(r.loss within [3, 8])", "2"),
    ("count(r.loss ≈ 3 ± 0.1)", "2"),
    ("count(all(r.loss > 3))", "0"),
  ])
  func valuesAreThoseWorkedOutByHand(text: String, expected: String) {
    #expect(number(text) == expected)
  }

  @Test(arguments: [
    ("at(a.loss, 6)", "epoch 6 is not one of 0 to 5"), ("at(a.loss, 0.5)", "epoch 0.5 is not one of 0 to 5"),
    ("at(a.loss, -1)", "epoch -1 is not one of 0 to 5"),
    ("at(a.loss, 1e9)", "epoch 1e+09 is not one of 0 to 5"),
    ("each(r.loss, 3)", "each takes a repeat from 0 to 2, found 3"),
    ("last(n)", "'n' is a number, expected a curve"),
    ("quantile(r.loss, 2)", "quantile takes a share from 0 to 1, found 2"), ("gone", "'gone' has no value"),
    ("r.loss + two", "runs of 2 and 3 repeats cannot be compared one by one"),
  ])
  func whatHasNoValueSaysWhy(text: String, expected: String) {
    #expect(number(text) == expected)
  }

  @Test(arguments: [
    ("n < 0.3", "yes: found 0.25"), ("n < 0.2", "no: found 0.25, 0.05 above 0.2"),
    ("n > 0.5", "no: found 0.25, 0.25 below 0.5"),
    ("0.5 < n", "no: found 0.25, 0.25 below 0.5"), ("0.1 > n", "no: found 0.25, 0.15 above 0.1"),
    ("-0.5 > n", "no: found 0.25, 0.75 above -0.5"), ("$p < n", "no: found 0.25, 1.75 below 2"),
    ("n < 0.25", "no: found 0.25, exactly the bound"), ("n == 1", "no: found 0.25, 0.75 below 1"),
    ("n == 0.25", "yes: found 0.25"),
    ("n != 0.25", "no: found 0.25, which was excluded"), ("0.3 < n <= 0.6", "no: found 0.25, 0.05 below 0.3"),
    ("0.1 < n <= 0.2", "no: found 0.25, 0.05 above 0.2"), ("0.1 < n <= 0.6", "yes: found 0.25"),
    ("n within [0.3, 1]", "no: found 0.25, 0.05 below 0.3"),
    ("n within [0, 0.2]", "no: found 0.25, 0.05 above 0.2"),
    ("n within [0, 1]", "yes: found 0.25"), ("n ≈ 0.3 ± 0.1", "yes: found 0.25"),
    ("n ≈ 0.5 ± 0.1", "no: found 0.25, which differs from 0.5 by 0.25, more than ± 0.1"),
    ("0.5 ≈ n ± 0.1", "no: found 0.25, which differs from 0.5 by 0.25, more than ± 0.1"),
    ("a.loss falls", "yes: from 4 at epoch 0 to 2.5 at epoch 5"),
    ("a.loss rises", "no: from 4 at epoch 0 to 2.5 at epoch 5: falls by 1.5"),
    ("a.loss rises after epoch 2", "yes: from 1 at epoch 2 to 2.5 at epoch 5"),
    ("a.loss falls after epoch 2", "no: from 1 at epoch 2 to 2.5 at epoch 5: rises by 1.5"),
    ("flat.loss falls", "no: from 1 at epoch 0 to 1 at epoch 2: does not change"),
    ("bad.loss falls", "no: from 1 at epoch 0 to nan at epoch 2: is not a number"),
    ("a.loss falls after epoch 9", "epoch 9 is not one of 0 to 5"),
    ("nan < 1", "no: found nan"), ("nan within [0, 1]", "no: found nan"), ("nan ≈ 1 ± 1", "no: found nan"),
    ("huge < 1", "no: found inf"), ("each(r.first-flip, 1) < 500", "no: found never"),
    ("n < 1 and n > 0.5", "no: found 0.25, 0.25 below 0.5"),
    ("n < 1 and n > 0", "yes: found 0.25; found 0.25"),
    ("n > 1 or n > 2", "no: found 0.25, 0.75 below 1; found 0.25, 1.75 below 2"),
    ("n > 1 or n < 1", "yes: found 0.25"),
    ("not n < 1", "no: found 0.25"), ("not n > 1", "yes: found 0.25, 0.75 below 1"),
    ("all(r.loss > 2)", "yes: holds for 3 of 3"), ("all(r.loss > 3)", "no: holds for 1 of 3"),
    ("any(r.loss > 9)", "no: holds for 0 of 3"),
    ("count(r.loss > 3) >= 2", "no: found 1, 1 below 2"), ("r.loss < 2", "no: found 3, 1 above 2"),
    ("1 < 2", "yes: found 1"),
  ])
  func verdictsSayWhatWasFoundAndTheMiss(text: String, expected: String) {
    #expect(verdict(text) == expected)
  }

  @Test(.timeLimit(.minutes(5))) func longCurvesAreRead() throws {
    let curve = Value.curves([(0..<1_000_000).map { Double(1_000_000 - $0) }])
    let expression = try Expression(parsing: "argmin(x)", at: .start)
    #expect(try expression.number { _ in curve } == 999_999)
  }

  @Test func quantilesAreNumPys() {
    // numpy.quantile([3, 1, 4, 1, 5], [0, .1, .5, .9, 1])
    #expect([0, 0.1, 0.5, 0.9, 1].map { Quantiles.quantile([3, 1, 4, 1, 5], $0) } == [1, 1, 3, 4.6, 5])
    #expect(Quantiles.median([]).isNaN && Quantiles.median([1, .nan]).isNaN)
    #expect(Quantiles.median([1, .infinity, .infinity]) == .infinity)
  }
}
