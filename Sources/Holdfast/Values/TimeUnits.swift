/// A value that is said in units of time of a fixed length.
public protocol TimeUnits: SpecValue {
  /// The value in the notation of the language, such as `6h30m`; one that cannot be read is a finding at this place.
  static func written(_ text: String) -> Self
}

extension TimeUnits {
  /// So many seconds.
  public static func seconds(_ count: Int) -> Self { written("\(count)s") }
  /// So many minutes, and seconds beside them.
  public static func minutes(_ count: Int, seconds: Int = 0) -> Self {
    written(seconds == 0 ? "\(count)m" : "\(count)m\(seconds)s")
  }
  /// So many hours, and minutes beside them.
  public static func hours(_ count: Int, minutes: Int = 0) -> Self {
    written(minutes == 0 ? "\(count)h" : "\(count)h\(minutes)m")
  }
  /// So many days of 24 hours, and hours beside them.
  public static func days(_ count: Int, hours: Int = 0) -> Self {
    written(hours == 0 ? "\(count)d" : "\(count)d\(hours)h")
  }
  /// So many weeks.
  public static func weeks(_ count: Int) -> Self { written("\(count)w") }
  /// Nobody knows.
  public static var unknown: Self { written("unknown") }

  /// Not a time.
  @available(*, unavailable, message: "this is a time, such as .hours(4), and no amount of data")
  public static func gibibytes(_ count: Int) -> Self { written("") }
  /// Not a time.
  @available(*, unavailable, message: "this is a time, such as .hours(4), and no amount of data")
  public static func gigabytes(_ count: Int) -> Self { written("") }
}

/// A value that can be said in months and years too, which keep their calendar lengths.
public protocol CalendarUnits: TimeUnits {}

extension CalendarUnits {
  /// So many calendar months.
  public static func months(_ count: Int) -> Self { written("\(count)mo") }
  /// So many calendar years.
  public static func years(_ count: Int) -> Self { written("\(count)y") }
}

/// A duration: `.hours(4)`.
public struct TimeSpan: TimeUnits {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A duration in the notation of the language: `6h30m`.
  public static func written(_ text: String) -> TimeSpan { TimeSpan(spoken: SpokenValue(.word(text))) }
}

/// A calendar length: `.days(30)`, `.months(12)`.
public struct Period: CalendarUnits {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A period in the notation of the language: `12mo`.
  public static func written(_ text: String) -> Period { Period(spoken: SpokenValue(.word(text))) }
}

/// How long or how many are kept: `.days(30)`, `.copies(12)`, `.forever`.
public struct Keep: CalendarUnits {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A retention in the notation of the language: `30 copies`.
  public static func written(_ text: String) -> Keep { Keep(spoken: SpokenValue(.word(text))) }

  /// The newest so many; the age that this guarantees follows from the schedule.
  public static func copies(_ count: Int) -> Keep { written(count == 1 ? "1 copy" : "\(count) copies") }
  /// Nothing is ever removed.
  public static let forever = written("forever")
}

/// A duration, or from a least to a greatest: `.minutes(20...50)`.
public struct TimeRange: TimeUnits {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A range in the notation of the language: `30m..2h`.
  public static func written(_ text: String) -> TimeRange { TimeRange(spoken: SpokenValue(.word(text))) }

  /// From a least to a greatest number of seconds.
  public static func seconds(_ range: ClosedRange<Int>) -> TimeRange { span(range, "s") }
  /// From a least to a greatest number of minutes.
  public static func minutes(_ range: ClosedRange<Int>) -> TimeRange { span(range, "m") }
  /// From a least to a greatest number of hours.
  public static func hours(_ range: ClosedRange<Int>) -> TimeRange { span(range, "h") }
  /// From a least to a greatest number of days of 24 hours.
  public static func days(_ range: ClosedRange<Int>) -> TimeRange { span(range, "d") }
  /// From a least to a greatest number of weeks.
  public static func weeks(_ range: ClosedRange<Int>) -> TimeRange { span(range, "w") }
  /// From a least to a greatest duration of other units: `.from(.minutes(30), to: .hours(2))`.
  public static func from(_ least: TimeSpan, to greatest: TimeSpan) -> TimeRange {
    written("\(least.spoken.plainText)..\(greatest.spoken.plainText)")
  }
  /// A step that goes on beside the others and has no end of its own.
  public static let ongoing = written("ongoing")

  private static func span(_ range: ClosedRange<Int>, _ unit: String) -> TimeRange {
    written("\(range.lowerBound)\(unit)..\(range.upperBound)\(unit)")
  }
}

/// How much may be lost, as the time of the changes: `.minutes(15)`, or `.nothingAtStake`.
public struct RecoveryPoint: TimeUnits {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// A recovery point in the notation of the language: `15m`, `none`.
  public static func written(_ text: String) -> RecoveryPoint {
    RecoveryPoint(spoken: SpokenValue(.word(text)))
  }

  /// No data is at stake: what is lost can be had again.
  public static let nothingAtStake = written("none")
}

/// How soon it is back: `.hours(4)`, or one duration for each state that is reached.
public struct RecoveryTime: TimeUnits {
  /// What it is said with.
  public let spoken: SpokenValue

  /// A recovery time in the notation of the language: `4h`.
  public static func written(_ text: String) -> RecoveryTime {
    RecoveryTime(spoken: SpokenValue(.word(text)))
  }

  /// A duration for each state, of which `full` is being wholly back: `.reaching(["read-only": .minutes(25)])`.
  public static func reaching(_ states: KeyValuePairs<String, TimeSpan>) -> RecoveryTime {
    RecoveryTime(spoken: SpokenValue(.map(states.map { ($0.key, $0.value.spoken) })))
  }
}

/// Who decides when a method of a platform runs.
public struct Rhythm: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(_ word: String) { spoken = SpokenValue(.word(word)) }

  /// It never stops.
  public static let continuous = Rhythm("continuous")
  /// The spec says when.
  public static let own = Rhythm("own")
  /// Something that happens sets it off.
  public static let onEvent = Rhythm("on event")
  /// It never runs by itself.
  public static let never = Rhythm("none")
  /// The platform runs it so often.
  public static func every(_ span: TimeSpan) -> Rhythm { Rhythm("every \(span.spoken.plainText)") }
  /// Nobody knows.
  public static let unknown = Rhythm("unknown")
}

extension SpokenValue {
  /// The text of a single value; empty for several.
  var plainText: String {
    switch form {
    case .word(let text), .text(let text): text
    case .list, .map: ""
    }
  }
}
