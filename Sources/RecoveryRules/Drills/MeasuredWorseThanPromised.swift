import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// A drill that showed a worse time or loss than is promised.
struct MeasuredWorseThanPromised: Rule {
  static let card = RuleCard(
    "measured-worse-than-promised", .error,
    summary: "The last drill took longer, or lost more, than is promised.",
    why: "The arithmetic may hold, the measurement did not: the terms of the proof are too small.",
    mend: "Correct the times that were wrong, or promise what was measured.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.drills.flatMap { drill -> [Finding] in
      guard let measured = drill.measured else { return [] }
      let covered = drill.covers.compactMap { name in system.system.procedures.first { $0.name == name.known }
      }
      let promises = covered.flatMap(system.promises(answeredBy:)).map(\.promise)
      return [time(measured, promises, drill, in: system), loss(measured, promises, drill, in: system)]
        .compactMap { $0 }
    }
  }

  /// A drill of several procedures measures the slowest of them, so it shows something only past the longest promise.
  private func time(
    _ measured: MeasuredSpec, _ promises: [Promise], _ drill: DrillSpec, in system: ProvedSystem
  ) -> Finding? {
    let bounds = promises.compactMap { $0.fullRTO?.within }
    guard let found = measured.rto, let took = found.known, bounds.allSatisfy({ $0.known != nil }),
      let loosest = bounds.max(by: { ($0.known ?? .zero) < ($1.known ?? .zero) }), let bound = loosest.known,
      took > bound
    else { return nil }
    return Self.finding(
      "drill `\(drill.name.text)` took \(took), but \(bound) is promised for what it covers", at: found.span,
      label: "measured", subject: system.subject(drill.name.text)
    ).and(loosest.span, bounds.count > 1 ? "no promise that it tests is longer" : "promised")
  }

  private func loss(
    _ measured: MeasuredSpec, _ promises: [Promise], _ drill: DrillSpec, in system: ProvedSystem
  ) -> Finding? {
    guard let found = measured.rpo, let lost = found.known else { return nil }
    var loosest: (bound: TimeSpan, span: SourceSpan)?
    for rpo in promises.compactMap(\.rpo) {
      guard let known = rpo.known else { return nil }
      guard case .atMost(let bound) = known else { continue }
      if loosest.map({ bound > $0.bound }) ?? true { loosest = (bound, rpo.span) }
    }
    guard let loosest, lost > loosest.bound else { return nil }
    return Self.finding(
      "drill `\(drill.name.text)` lost \(lost), but at most \(loosest.bound) is promised for what it covers",
      at: found.span, label: "measured", subject: system.subject(drill.name.text)
    ).and(loosest.span, promises.count > 1 ? "no promise that it tests allows more" : "promised")
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
