import Findings
import RecoveryModel

/// An alert that nothing is said to set off.
struct AlertWithoutTrigger: Rule {
  static let card = RuleCard(
    "alert-without-trigger", .warning,
    summary: "An alert says how to answer it, but not what sets it off.",
    why: "A response to an alert that nothing raises is never given.",
    mend: """
      Add `trigger:`, one of `failure`, `staleness`, `duration`, `size`, `growth`, `shrinkage`, `lag`, `verification`, \
      `quota`, `recovery`.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.alerts.filter { $0.on == nil }.map { alert in
      Self.finding(
        "nothing sets alert `\(alert.name.text)` off", at: alert.name.span, label: "no `trigger:`",
        subject: system.subject(alert.name.text)
      ).and(alert.respond?.span, "it would be answered within this time")
    }
  }
}
