import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A drill that showed a worse time or loss than is promised.
struct MeasuredWorseThanPromised: Rule {
  static let card = RuleCard(
    "measured-worse-than-promised", .error,
    summary: "The last drill took longer, or lost more, than is promised.",
    why: "The arithmetic may hold, the measurement did not: the terms of the proof are too small.",
    mend: "Correct the times that were wrong, or promise what was measured.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.drills.flatMap { drill in
      drill.covers.flatMap { covered -> [Finding] in
        guard let measured = drill.measured,
          let procedure = system.system.procedures.first(where: { $0.name == covered.known })
        else { return [] }
        return [time(measured, procedure, drill, in: system), loss(measured, procedure, drill, in: system)].compactMap { $0 }
      }
    }
  }

  private func time(
    _ measured: MeasuredSpec, _ procedure: Procedure, _ drill: DrillSpec, in system: ProvedSystem
  ) -> Finding? {
    guard let found = measured.rto, let took = found.known else { return nil }
    let promises = system.promises(answeredBy: procedure).compactMap { $0.promise.fullRTO?.within }
    guard let tightest = promises.filter({ $0.known != nil }).min(by: { ($0.known ?? .zero) < ($1.known ?? .zero) }),
      let bound = tightest.known, took > bound
    else { return nil }
    return Self.finding(
      "drill `\(drill.name.text)` needed \(took) for `\(procedure.name)`, but \(bound) is promised", at: found.span,
      label: "measured", subject: system.subject(drill.name.text)
    ).and(tightest.span, "promised")
  }

  private func loss(
    _ measured: MeasuredSpec, _ procedure: Procedure, _ drill: DrillSpec, in system: ProvedSystem
  ) -> Finding? {
    guard let found = measured.rpo, let lost = found.known else { return nil }
    for proof in system.promises(answeredBy: procedure) {
      guard let rpo = proof.promise.rpo, case .atMost(let bound)? = rpo.known, lost > bound else { continue }
      return Self.finding(
        "drill `\(drill.name.text)` lost \(lost) with `\(procedure.name)`, but \(bound) is promised", at: found.span,
        label: "measured", subject: system.subject(drill.name.text)
      ).and(rpo.span, "promised")
    }
    return nil
  }
}

extension ProvedSystem {
  /// The promises that a procedure answers by its own words.
  func promises(answeredBy procedure: Procedure) -> [PromiseProof] {
    proofs.promises.filter { proof in
      proof.answers.contains { $0.procedure == procedure.index && !$0.isFallback }
    }
  }
}
