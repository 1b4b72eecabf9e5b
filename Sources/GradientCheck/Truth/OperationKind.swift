import Script
import Syntax

/// What a recorded operation is to calculus: the same whether it was written as an operator, a function or a method.
enum OperationKind: Equatable {
  /// The same value.
  case identity
  /// One number from one number, element by element.
  case elementwise(ElementwiseFunction)
  /// One number from two, element by element with broadcasting.
  case pairwise(PairwiseFunction)
  /// A product of vectors and matrices.
  case product(ProductFunction)
  case sum, mean
  /// The largest or smallest elements along axes.
  case extreme
  /// Element by element, without a rule of its own; numbers that choose are inputs as well.
  case choosing
  /// Elements are only moved, repeated or left out: transposes, parts, joins, assignments to parts.
  case moving
  /// Anything else: its derivatives are measured.
  case other
  /// Nothing flows through it: comparisons, positions of maxima, rounding.
  case constant

  /// What an operation is.
  init(_ operation: TraceOperation) {
    switch operation {
    case .literal, .input, .draw, .untraced: self = .constant
    case .copy: self = .identity
    case .unary(let unary):
      switch unary {
      case .minus: self = .elementwise(.negative)
      case .plus: self = .identity
      default: self = .constant
      }
    case .binary(let binary), .inPlace(let binary): self = Self.kind(of: binary)
    case .comparison: self = .constant
    case .array, .element, .settingElement, .window, .settingWindow: self = .moving
    case .call(let call): self = Self.kind(of: call)
    }
  }

  private static func kind(of binary: BinaryOperator) -> OperationKind {
    switch binary {
    case .add: .pairwise(.add)
    case .subtract: .pairwise(.subtract)
    case .multiply: .pairwise(.multiply)
    case .divide: .pairwise(.divide)
    case .power: .pairwise(.power)
    case .matrixMultiply: .product(.matmul)
    case .floorDivide: .constant
    default: .other
    }
  }

  private static func kind(of call: TraceCall) -> OperationKind {
    let name = call.plainName
    if let pairwise = PairwiseFunction(rawValue: name) ?? PairwiseFunction.others[name] {
      return .pairwise(pairwise)
    }
    if let function = ElementwiseFunction(rawValue: name) ?? ElementwiseFunction.others[name] {
      return .elementwise(function)
    }
    if let product = ProductFunction(rawValue: name) { return .product(product) }
    if movingNames.contains(name) { return .moving }
    if constantNames.contains(name) { return .constant }
    switch name {
    case "sum": return .sum
    case "mean", "average": return .mean
    case "max", "amax", "min", "amin": return .extreme
    case "where", "clip", "logaddexp", "hypot", "arctan2", "nan_to_num", "logaddexp2": return .choosing
    case "float", "float64", "float32", "positive": return .identity
    default: return .other
    }
  }

  /// Functions and methods that only move elements.
  private static let movingNames: Set<String> = [
    "T", "mT", "transpose", "reshape", "ravel", "flatten", "squeeze", "expand_dims", "swapaxes", "moveaxis",
    "rollaxis", "concatenate", "stack", "vstack", "hstack", "dstack", "column_stack", "row_stack", "append",
    "insert", "delete", "block", "split", "array_split", "hsplit", "vsplit", "dsplit", "repeat", "tile",
    "roll", "flip", "fliplr", "flipud", "rot90", "take", "compress", "broadcast_to", "atleast_1d",
    "atleast_2d", "atleast_3d", "array", "asarray", "asanyarray", "ascontiguousarray", "asfarray", "copy",
    "astype", "view", "item", "diag", "diagonal", "tril", "triu", "pad", "resize", "tolist", "c_", "r_",
    "put", "fill", "copyto", "__getitem__", "__setitem__", "full", "full_like", "permute_dims",
    "matrix_transpose", "unstack", "real",
  ]

  /// Functions whose result does not follow small changes.
  private static let constantNames: Set<String> = [
    "argmax", "argmin", "argsort", "sign", "floor", "ceil", "rint", "round", "around", "trunc", "fix",
    "greater", "less", "equal", "not_equal", "greater_equal", "less_equal", "isnan", "isinf", "isfinite",
    "logical_and", "logical_or", "logical_not", "any", "all", "nonzero", "argwhere", "zeros_like",
    "ones_like", "zeros", "ones", "eye", "size", "shape", "ndim", "int", "bool", "heaviside", "count_nonzero",
    "searchsorted", "digitize", "allclose", "isclose", "array_equal", "empty_like",
  ]
}

extension TraceCall {
  /// The function's name without the underscore that some methods have in messages.
  var plainName: String {
    name.hasPrefix("_") && !name.hasPrefix("__") ? String(name.dropFirst()) : name
  }
}
