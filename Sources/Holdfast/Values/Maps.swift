/// One text, or a list of them: a value of `TextsByName`.
public struct Texts: SpecValue, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// What it is said with.
  public let spoken: SpokenValue

  /// One text.
  public init(_ text: String) { spoken = SpokenValue(.text(text)) }
  /// One text.
  public init(stringLiteral text: String) { self.init(text) }
  /// Texts in their order.
  public init(arrayLiteral texts: any TextValue...) { self.init(texts) }
  /// Texts in their order.
  public init(_ texts: [any TextValue]) { spoken = SpokenValue(.list(texts.map(\.spoken))) }
}

/// Texts by name, in their order: `["archive": "nightly/", "vault": ["a", "b"]]`.
public struct TextsByName: SpecValue, ExpressibleByDictionaryLiteral {
  /// What it is said with.
  public let spoken: SpokenValue

  /// Texts by name.
  public init(dictionaryLiteral pairs: (String, Texts)...) {
    spoken = SpokenValue(.map(pairs.map { ($0.0, $0.1.spoken) }))
  }
}

/// How bad a finding of each rule is: `["unused-store": .off]`.
public struct Severities: SpecValue, ExpressibleByDictionaryLiteral {
  /// What it is said with.
  public let spoken: SpokenValue

  /// Severities by rule.
  public init(dictionaryLiteral pairs: (String, Severity)...) {
    spoken = SpokenValue(.map(pairs.map { ($0.0, $0.1.spoken) }))
  }
}

/// The longest time between two drills, by kind: `[.restore: .weeks(14)]`.
public struct Cadences: SpecValue, ExpressibleByDictionaryLiteral {
  /// What it is said with.
  public let spoken: SpokenValue

  /// Periods by kind of drill.
  public init(dictionaryLiteral pairs: (DrillType, Period)...) {
    spoken = SpokenValue(.map(pairs.map { ($0.0.spoken.plainText, $0.1.spoken) }))
  }
}

/// What is stated a second time elsewhere, transcribed in the notation of the language: `["keep": "14d"]`.
///
/// The operative fact stands in its own argument; every other statement of it is a claim, and is compared with it. Of a
/// procedure, `takes` and `loses` can be claimed, which the analysis derives.
public struct Claims: SpecValue, ExpressibleByDictionaryLiteral {
  /// What it is said with.
  public let spoken: SpokenValue

  /// Claims by the keys of the language.
  public init(dictionaryLiteral pairs: (String, Claim)...) {
    spoken = SpokenValue(.map(pairs.map { ($0.0, $0.1.spoken) }))
  }
}

/// One claim: a text in the notation of the language, a list of such, or fields by their keys.
public struct Claim: SpecValue, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// What it is said with.
  public let spoken: SpokenValue

  /// A text in the notation of the language.
  public init(stringLiteral text: String) {
    spoken = SpokenValue(text == "unknown" ? .word(text) : .text(text))
  }
  /// Several in their order.
  public init(arrayLiteral claims: Claim...) { spoken = SpokenValue(.list(claims.map(\.spoken))) }
  /// Fields by their keys.
  public init(dictionaryLiteral pairs: (String, Claim)...) {
    spoken = SpokenValue(.map(pairs.map { ($0.0, $0.1.spoken) }))
  }
}
