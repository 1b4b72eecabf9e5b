import Tensor
import Training

/// Checks a declared model's hand-written gradient against central differences of its loss.
///
/// For a parameter θ, n = (L(θ + h) − L(θ − h))/2h with h = ∛ε·max(1, |θ|), ε = 2⁻⁵². The analytic value a fails
/// where |a − n| > 1e-6·max(|a|, |n|) + 50·ε·|L|/h. Where a relu switches on or off for any sample between θ − h, θ
/// and θ + h, the difference says nothing about the slope at θ: h/10, h/100 and h/1000 are tried, and an entry that
/// still crosses is undecided.
///
/// An entry that fails is judged again by (4·n(h/2) − n(h))/3, with the tolerance of h/2: with inputs of 0 … 255 a
/// step of h in a weight is long, and the curvature inside it alone would accuse a right gradient.
public struct DeclaredModelCheck: Sendable {
  /// The most entries that are checked in one tensor.
  public let maximumEntries: Int
  private let trainer: Trainer

  /// Creates a check of `recipe` on `samples`; throws the first of the recipe's problems.
  ///
  /// In a tensor of more than `maximumEntries` entries, that many are drawn from the stream
  /// `NAME/gradcheck/KIND/LAYER` of the recipe's seed, layers counted from 1.
  public init(recipe: TrainingRecipe, samples: Samples, maximumEntries: Int = 200) throws(TrainingError) {
    precondition(maximumEntries > 0, "a check of \(maximumEntries) entries checks nothing")
    self.maximumEntries = maximumEntries
    trainer = try Trainer(recipe: recipe, train: samples)
  }

  /// Checks at `parameters`; `gradient` stands in for the training engine's own, to be checked instead of it.
  public func run(at parameters: Parameters, gradient: Parameters? = nil) -> GradientVerdict {
    let objective = trainer.objective()
    let gradient = gradient ?? objective.gradient(at: parameters)
    var slope = CentralDifference(objective, at: parameters)
    return GradientVerdict(
      loss: slope.loss,
      tensors: parameters.tensors.map { tensor in
        let analytic = gradient[tensor]
        var verdict = TensorVerdict(
          tensor: tensor,
          columns: tensor.kind == .weights ? parameters.layers[tensor.layer].weights.columns : 1,
          total: analytic.count)
        for index in entries(of: tensor, count: analytic.count) {
          guard let (numeric, h) = slope.measure(tensor, index) else {
            verdict.undecided.append(index)
            continue
          }
          var entry = CheckedEntry(index, analytic: analytic[index], numeric: numeric, h, loss: slope.loss)
          if entry.fails, let better = slope.refine(tensor, index, slope: numeric, h: h) {
            entry = CheckedEntry(index, analytic: analytic[index], numeric: better, h / 2, loss: slope.loss)
          }
          verdict.add(entry)
        }
        return verdict
      })
  }

  private func entries(of tensor: ParameterTensor, count: Int) -> [Int] {
    guard count > maximumEntries else { return Array(0..<count) }
    let recipe = trainer.recipe
    var stream = RandomStream(
      seed: recipe.seed, name: "\(recipe.streamName)/gradcheck/\(tensor.kind.rawValue)/\(tensor.layer + 1)",
      index: recipe.repeatIndex)
    return stream.permutation(of: count).prefix(maximumEntries).sorted()
  }
}
