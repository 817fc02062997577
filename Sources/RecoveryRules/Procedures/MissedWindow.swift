import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A step that is to be done by some time, and cannot.
struct MissedWindow: Rule {
  static let card = RuleCard(
    "missed-window", .error,
    summary: "The window of a step ends before the steps up to it can be done.",
    why: """
      "15 to 60 minutes" counts from the start of the procedure. Where the steps before it, and its own time, take \
      longer, whoever reads the clock at minute 60 believes to be further on than they are.
      """,
    mend: "Let the window end later, or make what comes before it faster.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive, procedure.steps.contains(where: { $0.spec.elapsed != nil }),
        let time = system.proofs.procedures[procedure.index]
      else { return nil }
      let timings = time.steps
      for (index, step) in procedure.steps.enumerated() where index < timings.count {
        guard let window = step.spec.elapsed, let known = window.known, timings[index].latestEnd > known.high
        else { continue }
        let end = timings[index].latestEnd
        let finding = Self.finding(
          "`\(step.title)` is to be done \(known.high) after the start, but can end after \(end)",
          at: window.span, label: "until then", subject: system.subject(procedure.name)
        ).proof(timings[index].path.text)
        let low = known.low == .zero ? "0m" : "\(known.low)"
        return finding.fix(
          Fix("let it end after \(end.roundedUp)", [Edit(window.span, "\(low)..\(end.roundedUp)")]))
      }
      return nil
    }
  }
}
