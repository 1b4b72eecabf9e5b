/// What a finding is about.
public enum FaultKind: String, CaseIterable, Sendable {
  case missingActivationDerivative = "missing-activation-derivative"
  case derivativeAtWrongValue = "derivative-at-wrong-value"
  case wrongDerivativeFormula = "wrong-derivative-formula"
  case wrongOperand = "wrong-operand"
  case wrongDelta = "wrong-delta"
  case wrongIndex = "wrong-index"
  case wrongProduct = "wrong-product"
  case biasGradient = "bias-gradient"
  case wrongSign = "wrong-sign"
  case wrongScale = "wrong-scale"
  case updateOrder = "update-order"
  case updateNotApplied = "update-not-applied"
  case regularisationTerm = "regularisation-term"
  case softmaxFormula = "softmax-formula"
  case lossFormula = "loss-formula"
  // Notes only.
  case randomNumbers = "random-numbers"
  case kink
  case wholeNumbers = "whole-numbers"
  case overflow
  case inPlace = "in-place"
  case unusedSchedule = "unused-schedule"
}
