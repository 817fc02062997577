/// A schedule in the words of a dialect; with its guard it runs at exactly the same moments.
package struct Lowering: Hashable, Sendable {
  /// The expression: five fields, an `OnCalendar` value, `cron(…)`, or App Engine text.
  package let text: String
  /// What the job must check before it goes on, where the expression runs on more days than the schedule.
  package let runGuard: RunGuard?
  /// The timezone to state beside the expression or, for Debian cron, that the host must have; `nil` where the text
  /// carries it.
  package let zone: Zone?
}

/// What a job checks about its local date before it goes on: all that is stated must hold.
package struct RunGuard: Hashable, Sendable {
  /// The date falls on one of these days of the week.
  package let weekdays: WeekdaySet?
  /// The date is one of so many last days of its month: 1 for the last day, 7 for the last week.
  package let lastDays: Int?
}

/// Why a dialect cannot say a schedule.
package struct Refusal: Error, Hashable, Sendable {
  /// The reason, as a phrase without a full stop.
  package let reason: String
}
