import Findings
import RecoveryModel

/// A waiver whose last day is near.
struct EndingWaiver: Rule {
  static let card = RuleCard(
    "ending-waiver", .note,
    summary: "A waiver ends within 14 days.",
    why: "On the day after its last the check fails, for whoever comes by that day and knows nothing of it.",
    mend: "Mend what is waived, or decide anew: another date, a reason and a name.")

  /// How many days before its end a waiver is announced.
  static let notice = 14

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.waivers.compactMap { waiver in
      guard Self.endsSoon(waiver, in: system.plan), let until = waiver.until, let end = until.known,
        let today = system.plan.asOf
      else { return nil }
      let days = today.days(until: end)
      let left = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
      return Self.finding(
        "waiver `\(waiver.name.text)` ends \(left)", at: until.span, label: "its last day",
        subject: system.subject(waiver.name.text))
    }
  }

  /// Whether a waiver that still runs ends within so many days of the plan's day.
  static func endsSoon(_ waiver: WaiverSpec, in plan: Plan) -> Bool {
    guard let end = waiver.until?.known, let today = plan.asOf else { return false }
    return (0...notice).contains(today.days(until: end))
  }
}
