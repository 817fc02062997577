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
    let open = system.system.spec.alerts.filter { $0.action == nil && $0.respond == nil }
      .map { ($0.name.text, $0.name.span) }
    return Self.findings(about: open, in: system, label: "no `do:`") { names in
      names.count == 1
        ? "alert \(names.quoted("and")) says neither what to do nor how soon"
        : "alerts \(names.quoted("and")) say neither what to do nor how soon"
    }
  }
}
