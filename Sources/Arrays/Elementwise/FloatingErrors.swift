import CKernels

/// What the arithmetic of floating-point numbers met, as IEEE 754 names it.
public struct FloatingErrors: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: UInt32

  /// Creates a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A pole: an infinity from finite operands, as of 1/0.
  public static let division = FloatingErrors(rawValue: UInt32(CK_DIVIDED_BY_ZERO))
  /// A result beyond the largest number.
  public static let overflow = FloatingErrors(rawValue: UInt32(CK_OVERFLOWED))
  /// No result: NaN from operands of which none is NaN.
  public static let invalid = FloatingErrors(rawValue: UInt32(CK_INVALID))

  /// What this thread's + − × ÷ and fused multiply-adds may have met since this was asked last, as the processor noticed it.
  ///
  /// Nothing that they met is missing; what is there may be from elsewhere.
  @inline(__always)
  public static func taken() -> FloatingErrors { FloatingErrors(rawValue: ck_take_floating_status()) }
}
