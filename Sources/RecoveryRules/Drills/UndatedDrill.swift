import Findings
import RecoveryModel
import SourceText

/// A drill of which nobody knows whether it was ever held.
struct UndatedDrill: Rule {
  static let card = RuleCard(
    "undated-drill", .warning,
    summary: "Nobody knows when a drill was last held.",
    why: """
      "All procedures have been tested" is true of the day on which it was written, if of any. Without a date nobody can say \
      what has changed since, and no auditor takes it for a test.
      """,
    mend: "Hold the drill, and write down when it was and what it showed.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let open = system.system.spec.drills.filter {
      ($0.last?.isUnknown ?? false) && ($0.status?.known ?? .live) == .live
    }
    return system.told(together: open, by: Self.card.name, as: \.name.text).compactMap {
      finding(about: $0, in: system)
    }
  }

  private func finding(about open: [DrillSpec], in system: ProvedSystem) -> Finding? {
    guard let first = open.first, let last = first.last else { return nil }
    var finding = Self.finding(
      "nobody knows when drill \(open.map(\.name.text).quoted("or")) was last held", at: last.span,
      label: "not known", subject: open.count == 1 ? system.subject(first.name.text) : system.system.name)
    for other in open.dropFirst().prefix(6) { finding = finding.and(other.last?.span, "nor here") }
    return finding.help("hold it, then write `last:`")
  }
}
