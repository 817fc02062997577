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
    let open = system.system.spec.drills.filter { $0.covers.isEmpty }
    return system.told(together: open, by: Self.card.name, as: \.name.text).map { drills in
      let names = drills.map(\.name.text)
      let isOne = names.count == 1
      let finding = Self.finding(
        "\(isOne ? "drill" : "drills") \(names.quoted("and")) \(isOne ? "names" : "name") no procedure",
        at: drills[0].name.span, label: "no `covers:`",
        subject: isOne ? system.subject(names[0]) : system.system.name)
      return drills.dropFirst().prefix(6).reduce(finding) { $0.and($1.name.span, "nor here") }
    }
  }
}
