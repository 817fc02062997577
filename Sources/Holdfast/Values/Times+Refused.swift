extension TimeUnits {
  /// No fixed length.
  @available(*, unavailable, message: "a month has no fixed length; say .days(30) or .weeks(4)")
  public static func months(_ count: Int) -> Self { written("") }
  /// No fixed length.
  @available(*, unavailable, message: "a year has no fixed length; say .days(365) or .weeks(52)")
  public static func years(_ count: Int) -> Self { written("") }
  /// Not one time.
  @available(*, unavailable, message: "this is one time, such as .minutes(15), and no range")
  public static func minutes(_ range: ClosedRange<Int>) -> Self { written("") }
  /// Not one time.
  @available(*, unavailable, message: "this is one time, such as .hours(4), and no range")
  public static func hours(_ range: ClosedRange<Int>) -> Self { written("") }
  /// Not one time.
  @available(*, unavailable, message: "this is one time, such as .days(30), and no range")
  public static func days(_ range: ClosedRange<Int>) -> Self { written("") }
}

extension RecoveryPoint {
  /// The word of the language, which would mean in Swift that nothing is promised.
  @available(*, unavailable, message: "that no data is at stake is said as .nothingAtStake")
  public static var none: RecoveryPoint { written("none") }
}

extension Rhythm {
  /// The word of the language, which would mean in Swift that nothing is said.
  @available(*, unavailable, message: "that a method never runs by itself is said as .never")
  public static var none: Rhythm { .never }
}

extension PlatformPromotion {
  /// The word of the language, which would mean in Swift that nothing is said.
  @available(*, unavailable, message: "that nobody makes a copy the first is said as .never")
  public static var none: PlatformPromotion { .never }
}

extension Period {
  /// Not a period.
  @available(*, unavailable, message: "this length has an end, such as .days(30) or .years(7)")
  public static var forever: Period { written("") }
}

extension Schedule {
  /// Not a schedule.
  @available(
    *, unavailable, message: "a schedule says when: .every(.minutes(30)), or a phrase or cron in quotes"
  )
  public static func minutes(_ count: Int) -> Schedule { Schedule("") }
  /// Not a schedule.
  @available(
    *, unavailable, message: "a schedule says when: .every(.hours(6)), or a phrase or cron in quotes"
  )
  public static func hours(_ count: Int) -> Schedule { Schedule("") }
  /// Not a schedule.
  @available(*, unavailable, message: "a schedule says when: .every(.days(1)), or a phrase or cron in quotes")
  public static func days(_ count: Int) -> Schedule { Schedule("") }
}
