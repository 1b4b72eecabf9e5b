extension Distribution {
  /// `standard_gamma`, which has options where it is a method of a `Generator`.
  static var standardGamma: Distribution {
    Distribution("standard_gamma", [.init("shape", .nonNegative)], .float { $0.standardGamma($1.0) })
  }

  /// The distributions that both of NumPy's generators have in one form.
  static var all: [Distribution] { gammas + ofLocationAndScale + ofShape + counts }

  private static var gammas: [Distribution] {
    let shape = DistributionParameter("shape", .nonNegative)
    let scale = DistributionParameter("scale", .nonNegative, 1)
    let (df, upper) = (DistributionParameter("df", .positive), DistributionParameter("dfnum", .positive))
    let (lower, nonc) = (
      DistributionParameter("dfden", .positive), DistributionParameter("nonc", .nonNegative)
    )
    return [
      Distribution("gamma", [shape, scale], .float { $0.gamma($1.0, $1.1) }),
      Distribution("beta", [.init("a", .positive), .init("b", .positive)], .float { $0.beta($1.0, $1.1) }),
      Distribution("chisquare", [df], .float { $0.chiSquare($1.0) }),
      Distribution("noncentral_chisquare", [df, nonc], .float { $0.chiSquare($1.0, noncentrality: $1.1) }),
      Distribution("f", [upper, lower], .float { $0.fRatio($1.0, $1.1) }),
      Distribution(
        "noncentral_f", [upper, lower, nonc], .float { $0.fRatio($1.0, $1.1, noncentrality: $1.2) }),
      Distribution("standard_t", [df], .float { $0.studentsT($1.0) }),
    ]
  }

  private static var ofLocationAndScale: [Distribution] {
    let place = DistributionParameter("loc", .any, 0)
    let scale = DistributionParameter("scale", .nonNegative, 1)
    let deviation = DistributionParameter("sigma", .nonNegative, 1)
    let positive = DistributionParameter("scale", .positive)
    return [
      Distribution("laplace", [place, scale], .float { $0.laplace($1.0, $1.1) }),
      Distribution("logistic", [place, scale], .float { $0.logistic($1.0, $1.1) }),
      Distribution("gumbel", [place, scale], .float { $0.gumbel($1.0, $1.1) }),
      Distribution("lognormal", [.init("mean", .any, 0), deviation], .float { $0.logNormal($1.0, $1.1) }),
      Distribution("rayleigh", [scale], .float { $0.rayleigh($1.0) }),
      Distribution("standard_cauchy", [], .float { source, _ in source.standardCauchy() }),
      Distribution("wald", [.init("mean", .positive), positive], .float { $0.wald($1.0, $1.1) }),
      Distribution(
        "vonmises", [.init("mu", .any), .init("kappa", .nonNegative)], .float { $0.vonMises($1.0, $1.1) }),
      Distribution(
        "triangular", [.init("left", .any), .init("mode", .any), .init("right", .any)],
        exclusions: [
          ("left > mode", { $0.0 > $0.1 }), ("mode > right", { $0.1 > $0.2 }),
          ("left == right", { $0.0 == $0.2 }),
        ], .float { $0.triangular($1.0, $1.1, $1.2) }),
    ]
  }

  private static var ofShape: [Distribution] {
    let positive = DistributionParameter("a", .positive)
    return [
      Distribution("pareto", [positive], .float { $0.pareto($1.0) }),
      Distribution("power", [positive], .float { $0.power($1.0) }),
      Distribution("weibull", [.init("a", .nonNegative)], .float { $0.weibull($1.0) }),
    ]
  }

  private static var counts: [Distribution] {
    [
      Distribution("poisson", [.init("lam", .rate, 1)], .integer { $0.poisson($1.0) }),
      Distribution("geometric", [.init("p", .positiveProbability)], .integer { $0.geometric($1.0) }),
      Distribution("logseries", [.init("p", .probabilityBelowOne)], .integer { $0.logSeries($1.0) }),
      Distribution("zipf", [.init("a", .aboveOne)], .integer { $0.zipf($1.0) }),
      negativeBinomial,
    ]
  }

  private static var negativeBinomial: Distribution {
    let count = DistributionParameter("n", Source.isLegacy ? .positive : .positiveNumber)
    let chance = DistributionParameter("p", Source.isLegacy ? .probability : .positiveProbability)
    var exclusions: [Exclusion] = []
    if !Source.isLegacy {
      let message = "n too large or p too small, see Generator.negative_binomial Notes"
      exclusions.append(
        (
          message,
          { parameters in
            let (count, chance, _) = parameters
            let highest: Double = count + 10 * count.squareRoot()
            return (1 - chance) / chance * highest > ParameterRule.largestRate
          }
        ))
    }
    return Distribution(
      "negative_binomial", [count, chance], exclusions: exclusions,
      .integer { $0.negativeBinomial($1.0, $1.1) })
  }
}
