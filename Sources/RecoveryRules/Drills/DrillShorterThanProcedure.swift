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
          let time = system.proofs.procedures[procedure.index]
        else { return nil }
        guard time.worst.known > given else {
          return time.worst.isExact
            ? nil : .shortOfPromise(drill, takes, given, covered, procedure, in: system)
        }
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

extension Finding {
  /// A drill of a procedure whose time nobody knows: it may take as long as is promised; nil where that much is given.
  fileprivate static func shortOfPromise(
    _ drill: DrillSpec, _ takes: Written<TimeRange>, _ given: TimeSpan, _ covered: Written<String>,
    _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding? {
    let promised = system.promises(answeredBy: procedure).compactMap { $0.promise.fullRTO?.within }
    let tightest = promised.filter { $0.known != nil }.min { ($0.known ?? .zero) < ($1.known ?? .zero) }
    guard let tightest, let bound = tightest.known, bound > given else { return nil }
    return DrillShorterThanProcedure.finding(
      "drill `\(drill.name.text)` has \(given), but `\(procedure.name)` may take the \(bound) that are promised",
      at: takes.span, label: "this long", subject: system.subject(drill.name.text)
    ).and(covered.span, "nobody knows how long this takes").and(tightest.span, "promised")
      .fix(Fix("give it \(bound)", [Edit(takes.span, "\(bound)")]))
  }
}
