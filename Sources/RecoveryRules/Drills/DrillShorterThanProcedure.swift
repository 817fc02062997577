import Findings
import Quantities
import RecoveryModel

/// A drill that is given less time than what it rehearses takes.
struct DrillShorterThanProcedure: Rule {
  static let card = RuleCard(
    "drill-shorter-than-procedure", .warning,
    summary: "A drill is given less time than a procedure that it covers takes.",
    why: "It will be broken off before the end, and the end is where plans fail.",
    mend: "Give the drill the procedure's time.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.drills.flatMap { drill in
      drill.covers.compactMap { covered -> Finding? in
        guard let takes = drill.takes, let given = takes.known?.high,
          let procedure = system.system.procedures.first(where: { $0.name == covered.known }),
          let time = system.proofs.procedures[procedure.index], time.worst.known > given
        else { return nil }
        let finding = Self.finding(
          "drill `\(drill.name.text)` has \(given), but `\(procedure.name)` takes \(time.worst.total)",
          at: takes.span,
          label: "this long", subject: system.subject(drill.name.text)
        ).and(covered.span, "this is run in it").proof(time.worst.text)
        guard time.worst.isExact else { return finding }
        let enough = time.worst.known.roundedUp
        return finding.fix(Fix("give it \(enough)", [Edit(takes.span, "\(enough)")]))
      }
    }
  }
}
