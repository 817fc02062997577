import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A step gives a procedure less time than the procedure takes.
struct StepShorterThanProcedure: Rule {
  static let card = RuleCard(
    "step-shorter-than-its-procedure", .error,
    summary: "A step points to a procedure that takes longer than the step allows.",
    why: """
      "Restore the database, 30 minutes: see below" hides the 90 minutes that stand below. The procedure's own time is \
      what counts; the plan around it was made with the smaller number.
      """,
    mend: "Give the step the procedure's time, or shorten the procedure.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.flatMap { procedure in
      procedure.steps.compactMap { step -> Finding? in
        guard let nested = step.procedure, let time = system.proofs.procedures[nested],
          let budget = step.budget,
          budget.span < time.worst.known
        else { return nil }
        return .tooShort(procedure, budget, system.system.procedures[nested], time, in: system)
      }
    }
  }
}

extension Step {
  /// The time that the step gives the procedure which it stands for, and where it says so.
  fileprivate var budget: (span: TimeSpan, written: Written<TimeSpan>)? {
    if let within = spec.within, let span = within.known { return (span, within) }
    if let takes = spec.takes, case .range(let range)? = takes.known {
      return (range.high, Written(range.high, at: takes.span))
    }
    return nil
  }
}

extension Finding {
  fileprivate static func tooShort(
    _ procedure: Procedure, _ budget: (span: TimeSpan, written: Written<TimeSpan>), _ nested: Procedure,
    _ time: RecoveryTime,
    in system: ProvedSystem
  ) -> Finding {
    let finding = StepShorterThanProcedure.finding(
      "`\(procedure.name)` allows \(budget.span) for `\(nested.name)`, which takes \(time.worst.total)",
      at: budget.written.span, label: "this much is allowed", subject: system.subject(nested.name)
    ).and(nested.spec.name.span, "this takes \(time.worst.total)").proof(time.worst.text)
    guard time.worst.isExact else { return finding }
    return finding.fix(
      Fix("allow \(time.worst.known.roundedUp)", [Edit(budget.written.span, "\(time.worst.known.roundedUp)")])
    )
  }
}
