import Findings
import RecoveryModel
import SourceText

/// A backup of which somebody hears when it grows, and nobody when it shrinks.
struct GrowthAlertAlone: Rule {
  static let card = RuleCard(
    "growth-alert-alone", .warning,
    summary: "An alert goes off when a backup grows, and none when it shrinks.",
    why: """
      Backups grow with the data. What goes wrong makes them small: a dump that broke off, a table that is gone, a mount \
      that is not there. The alert on size is the one that sees it, if it looks both ways.
      """,
    mend: "Let the alert watch `size`, which is both, or add one on `shrinkage`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let alerts = system.system.spec.alerts
    guard alerts.contains(where: { $0.on?.known == .growth }) else { return [] }
    let shrinking = Set(
      alerts.filter { $0.on?.known == .size || $0.on?.known == .shrinkage }.flatMap(\.watches)
        .compactMap(\.known))
    return alerts.compactMap { alert in
      guard let trigger = alert.on, trigger.known == .growth else { return nil }
      let alone = alert.watches.filter { $0.known.map { !shrinking.contains($0) } ?? false }
      guard let first = alone.first else { return nil }
      var finding = Self.finding(
        "alert `\(alert.name.text)` goes off when \(alone.map(\.text).quoted("or")) grows, and none when it shrinks",
        at: trigger.span, label: "looks one way only", subject: system.subject(alert.name.text)
      ).and(first.span, "watched")
      for other in alone.dropFirst() { finding = finding.and(other.span, "and this") }
      return finding.fix(Fix("watch `size`, which is both", [Edit(trigger.span, "size")]))
    }
  }
}
