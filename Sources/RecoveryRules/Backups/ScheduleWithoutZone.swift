import Findings
import Quantities
import RecoveryModel
import SourceText

/// Schedules that name hours, and a timezone that nobody knows.
struct ScheduleWithoutZone: Rule {
  static let card = RuleCard(
    "schedule-without-timezone", .warning,
    summary: "A schedule names an hour, but nobody knows of which timezone.",
    why:
      "Cron reads the host's zone, a scheduler UTC, people their own; a run that all believe to be at night is at noon.",
    mend: "Say `timezone:` of the system; where nothing is said, hours are those of UTC.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    guard let timezone = spec.timezone, timezone.isUnknown else { return [] }
    var timed: [(schedule: Schedule, span: SourceSpan, owner: String)] = []
    ScheduleWalk.each(in: spec, where: \.namesHour) { timed.append(($0, $1, $2)) }
    guard let first = timed.first else { return [] }
    var finding = Self.finding(
      "`\(first.schedule)` of `\(first.owner)` names an hour of no timezone", at: first.span,
      label: "in which zone?", subject: system.system.name
    ).and(timezone.span, "not known")
    if timed.count > 1 { finding = finding.note("\(timed.count - 1) more schedules name hours") }
    return [finding.help("say `timezone: UTC` where the hours are those of UTC")]
  }
}

extension Schedule {
  /// Whether it names an hour of the day, and not only an interval.
  fileprivate var namesHour: Bool {
    switch form {
    case .cron, .everyWeeks, .daily(_?), .weekly(_, _?), .monthly(_, _?), .quarterly(_, _?), .yearly(_, _?):
      true
    default: false
    }
  }
}
