import Findings
import RecoveryModel

/// A drill that rehearses nothing that is written.
struct DrillWithoutProcedure: Rule {
  static let card = RuleCard(
    "drill-without-procedure", .warning,
    summary: "A drill names no procedure that it rehearses.",
    why: "A drill without a written procedure tests the people who remember, not the plan.",
    mend: "Say in `covers:` which procedures it runs.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let open = system.system.spec.drills.filter { $0.covers.isEmpty }.map { ($0.name.text, $0.name.span) }
    return Self.findings(about: open, in: system, label: "no `covers:`") { names in
      names.count == 1
        ? "drill \(names.quoted("and")) names no procedure"
        : "drills \(names.quoted("and")) name no procedure"
    }
  }
}
