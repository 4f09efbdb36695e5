/// The number of a provision as a label writes it: `7`, `7 a`, `9 C`, `VII A`, `b`, `Første`.
@frozen
public struct ProvisionNumber: Hashable, Sendable {
  /// How the number is written.
  @frozen
  public enum Style: UInt8, Sendable {
    /// No number at all (a bullet, an unlabelled stykke).
    case none
    /// `7`, `7 a`
    case arabic
    /// `VII`, `VII A`, `ii`
    case roman
    /// `Første`, `Andet`, …
    case word
    /// `a`, `aa`, `æ`: ``ProvisionNumber/letters`` alone counts.
    case letter
  }

  /// The number, 1 or more; 0 where letters alone count.
  public var value: UInt32
  /// Up to two letters in Latin-1, the first in the high byte; 0 where there are none. The case of the text is kept.
  public var letters: UInt16
  /// How it is written.
  public var style: Style

  /// A number written in `style`.
  @inlinable
  public init(value: UInt32, letters: UInt16 = 0, style: Style = .arabic) {
    self.value = value
    self.letters = letters
    self.style = style
  }

  /// No number.
  @inlinable
  public static var none: ProvisionNumber { ProvisionNumber(value: 0, letters: 0, style: .none) }

  /// Whether both are the same number, written alike.
  @inlinable
  public static func == (a: ProvisionNumber, b: ProvisionNumber) -> Bool {
    a.value == b.value && a.letters == b.letters && a.style == b.style
  }
}
