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
    system.system.spec.drills.filter { $0.covers.isEmpty }.map { drill in
      Self.finding(
        "drill `\(drill.name.text)` names no procedure", at: drill.name.span, label: "no `covers:`",
        subject: system.subject(drill.name.text))
    }
  }
}
