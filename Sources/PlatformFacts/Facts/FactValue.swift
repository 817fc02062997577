import Quantities

/// What a fact says in numbers, where it says any.
package enum FactValue: Hashable, Sendable {
  /// A rule in words alone.
  case rule
  /// The thing asked for does not exist there.
  case absent
  /// One length of time.
  case duration(TimeSpan)
  /// Lengths of time from a least to a greatest; no greatest means no upper limit.
  case durations(TimeSpan, TimeSpan?)
  /// One count or size, with its unit.
  case number(Int, String)
  /// Counts from a least to a greatest, with their unit; no greatest means no upper limit.
  case numbers(Int, Int?, String)
  /// The only counts allowed, with their unit.
  case choice([Int], String)
  /// The only words allowed.
  case words([String])

  /// Whole days from a least to a greatest.
  package static func days(_ least: Int64, _ greatest: Int64) -> FactValue {
    .durations(.days(least), .days(greatest))
  }

  /// The family of the value, as reports name it.
  package var kind: FactKind {
    switch self {
    case .rule: .rule
    case .absent: .absent
    case .duration: .duration
    case .number: .count
    case .durations, .numbers: .range
    case .choice, .words: .enumeration
    }
  }

  /// The shortest time allowed, or the one time.
  package var minimum: TimeSpan? {
    switch self {
    case .duration(let span), .durations(let span, _): span
    default: nil
    }
  }

  /// The longest time allowed, or the one time.
  package var maximum: TimeSpan? {
    switch self {
    case .duration(let span): span
    case .durations(_, let span): span
    default: nil
    }
  }

  /// The least count allowed, or the one count.
  package var least: Int? {
    switch self {
    case .number(let count, _), .numbers(let count, _, _): count
    case .choice(let counts, _): counts.min()
    default: nil
    }
  }

  /// The greatest count allowed, or the one count.
  package var greatest: Int? {
    switch self {
    case .number(let count, _): count
    case .numbers(_, let count, _): count
    case .choice(let counts, _): counts.max()
    default: nil
    }
  }

  /// The counts allowed, where they are a list.
  package var allowed: [Int]? {
    if case .choice(let counts, _) = self { counts } else { nil }
  }

  /// What is counted: `days`, `copies`, `MiB/s`; seconds where the value is a time.
  package var unit: String? {
    switch self {
    case .number(_, let unit), .numbers(_, _, let unit), .choice(_, let unit): unit
    case .duration, .durations: "seconds"
    case .rule, .absent, .words: nil
    }
  }
}
