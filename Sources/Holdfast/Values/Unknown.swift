/// The answer that nobody knows: never a default and never zero, and it may stand wherever a value may.
public struct Unknown: Sendable, SpecValue, TextValue, FlagValue, NumberValue, CountValue {
  /// The word `unknown`.
  public var spoken: SpokenValue { SpokenValue(.word("unknown")) }

  init() {}
}

extension SpecValue where Self == Unknown {
  /// Nobody knows.
  public static var unknown: Unknown { Unknown() }
}

/// A text for machines or people: a `String`, or `.unknown`.
public protocol TextValue: SpecValue {}

extension String: TextValue {
  /// The text itself.
  public var spoken: SpokenValue { SpokenValue(.text(self)) }
}

/// Whether something is so: a `Bool`, or `.unknown`.
public protocol FlagValue: SpecValue {}

extension Bool: FlagValue {
  /// `true` or `false`.
  public var spoken: SpokenValue { SpokenValue(.word(self ? "true" : "false")) }
}

/// A whole number: an `Int`, or `.unknown`.
public protocol NumberValue: SpecValue {}

extension Int: NumberValue, CountValue {
  /// Its digits.
  public var spoken: SpokenValue { SpokenValue(.word(String(self))) }
}

/// One number or a range of them: `7`, `1...35`, or `.unknown`.
public protocol CountValue: SpecValue {}

extension ClosedRange<Int>: SpecValue, CountValue {
  /// Both ends.
  public var spoken: SpokenValue { SpokenValue(.word("\(lowerBound)..\(upperBound)")) }
}
