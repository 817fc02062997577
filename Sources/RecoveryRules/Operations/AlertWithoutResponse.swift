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
    return system.told(together: open, by: Self.card.name, as: \.name.text).map { alerts in
      let names = alerts.map(\.name.text)
      let isOne = names.count == 1
      let finding = Self.finding(
        "\(isOne ? "alert" : "alerts") \(names.quoted("and")) \(isOne ? "says" : "say") neither what to do nor how soon",
        at: alerts[0].name.span, label: "no `do:`",
        subject: isOne ? system.subject(names[0]) : system.system.name)
      return alerts.dropFirst().prefix(6).reduce(finding) { $0.and($1.name.span, "nor here") }
    }
  }
}
