/// When something runs: `"daily 02:00"`, `.every(.hours(6))`, or several in a list that make one series.
///
/// A phrase that cannot be read is a finding at its place, as are five-field cron expressions that never fire.
public struct Schedule: SpecValue, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// What it is said with.
  public let spoken: SpokenValue

  /// A phrase, or five-field cron.
  public init(_ phrase: String) { spoken = SpokenValue(.text(phrase)) }
  /// A phrase, or five-field cron.
  public init(stringLiteral phrase: String) { self.init(phrase) }
  /// Several schedules that make one series.
  public init(arrayLiteral schedules: Schedule...) {
    spoken = SpokenValue(.list(schedules.map(\.spoken)))
  }

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// So often, counted from midnight.
  public static func every(_ span: TimeSpan) -> Schedule { Schedule(word: "every \(span.spoken.plainText)") }
  /// Each day at an hour: `.daily("02:00")`.
  public static func daily(_ time: String) -> Schedule { Schedule(word: "daily \(time)") }
  /// Each hour at a minute: `.hourly(":10")`.
  public static func hourly(_ minute: String) -> Schedule { Schedule(word: "hourly \(minute)") }
  /// Without a pause.
  public static let continuous = Schedule(word: "continuous")
  /// When somebody asks for it, which bounds no loss.
  public static let onDemand = Schedule(word: "on demand")
  /// At each push, which bounds no loss.
  public static let onPush = Schedule(word: "on push")
  /// At each release, which bounds no loss.
  public static let onRelease = Schedule(word: "on release")
  /// Nobody knows.
  public static let unknown = Schedule(word: "unknown")
}

/// A stretch of a day, perhaps of one weekday: `"03:00..04:00"`, `"Sun 04:00..05:00"`.
public struct TimeWindow: SpecValue, ExpressibleByStringInterpolation {
  /// What it is said with.
  public let spoken: SpokenValue

  /// A window as the language writes it.
  public init(_ text: String) { spoken = SpokenValue(.text(text)) }
  /// A window as the language writes it.
  public init(stringLiteral text: String) { self.init(text) }
  /// Nobody knows.
  public static let unknown = TimeWindow("unknown")
}

/// A day: `"2026-11-15"`.
public struct Day: SpecValue, ExpressibleByStringInterpolation {
  /// What it is said with.
  public let spoken: SpokenValue

  /// A day as ISO 8601 writes it.
  public init(_ text: String) { spoken = SpokenValue(.text(text)) }
  /// A day as ISO 8601 writes it.
  public init(stringLiteral text: String) { self.init(text) }
  /// Nobody knows.
  public static let unknown = Day("unknown")
}
