import Findings
import RecoveryModel

/// An alert that says nothing of what to do.
struct AlertWithoutResponse: Rule {
  static let card = RuleCard(
    "alert-without-response", .warning,
    summary: "An alert says neither what to do nor how soon.",
    why: "An alert without a response is a noise that people learn to ignore.",
    mend: "Add `do:` and `respond:`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.alerts.filter { $0.action == nil && $0.respond == nil }.map { alert in
      Self.finding(
        "alert `\(alert.name.text)` says neither what to do nor how soon", at: alert.name.span,
        label: "no `do:`",
        subject: system.subject(alert.name.text))
    }
  }
}
