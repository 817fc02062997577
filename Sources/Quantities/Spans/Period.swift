/// A span of calendar months plus a span of seconds: `12mo`, `7y`, `30d`, `12w`, `90m`.
///
/// Months have no fixed length, so a period compares only through its bounds: what must be kept *at least* a period
/// is kept for its longest, what must go *at most* after it goes after its shortest.
package struct Period: Quantity {
  /// The months; a year is twelve.
  package var months: Int32
  /// The seconds beside them; a day is 86,400, a week seven days.
  package var seconds: Int64
  /// How it was written, so that `1y` and `12mo`, `84d` and `12w` keep their words; equality does not look at it.
  var wording: Wording = .plain

  /// The units that a period was written in, where more than one says the same.
  enum Wording: UInt8, Sendable { case plain, months, weeks }

  /// A period of `months` and `seconds`, neither negative.
  package init(months: Int32, seconds: Int64) {
    self.months = max(0, months)
    self.seconds = max(0, seconds)
  }

  /// A period of fixed length.
  package init(_ span: TimeSpan) { self.init(months: 0, seconds: span.seconds) }

  /// A number of days.
  package static func days(_ count: Int64) -> Period { Period(.days(count)) }
  /// A number of calendar months.
  package static func months(_ count: Int32) -> Period { Period(months: count, seconds: 0) }
  /// A number of calendar years.
  package static func years(_ count: Int32) -> Period {
    Period(months: count.multipliedSaturating(by: 12), seconds: 0)
  }

  package static func == (left: Period, right: Period) -> Bool {
    left.months == right.months && left.seconds == right.seconds
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(months)
    hasher.combine(seconds)
  }

  /// Whether this period, wherever it starts, is at least as long as `other` can be.
  package func isAtLeast(_ other: Period) -> Bool {
    months >= other.months && seconds >= other.seconds || shortest >= other.longest
  }

  /// Whether this period, wherever it starts, is at most as long as `other` can be short.
  package func isAtMost(_ other: Period) -> Bool { other.isAtLeast(self) }
}
