import Findings
import RecoveryModel

/// Some steps of a procedure say how long they take, others when they are over.
struct MixedTimes: Rule {
  static let card = RuleCard(
    "mixed-times", .warning,
    summary: "Some steps of a procedure give windows since its start, others how long they take.",
    why: """
      "1 to 2 hours" behind "15 to 60 minutes" may be when the step ends or how long it lasts. Whoever reads it in a hurry \
      takes the shorter one.
      """,
    mend: "Say `takes:` of every step, or `elapsed:` of every step.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      let steps = procedure.spec.steps
      guard procedure.isLive,
        let window = steps.first(where: { $0.elapsed?.known != nil && $0.takes == nil })?.elapsed,
        let time = steps.first(where: { $0.hasTime && $0.elapsed == nil })?.takes
      else { return nil }
      return Self.finding(
        "some steps of `\(procedure.name)` say when they end, others how long they take", at: time.span,
        label: "how long it takes", subject: system.subject(procedure.name)
      ).and(window.span, "from when to when since the start").help("say the times of all steps in one way")
    }
  }
}

extension StepSpec {
  /// Whether it says how long it takes.
  fileprivate var hasTime: Bool {
    if case .range? = takes?.known { return true }
    return false
  }
}
