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
    why: """
      The arithmetic may hold, the measurement did not: the terms of the proof are too small. What a drill of several \
      procedures measured is held against the loosest of their promises, since nobody knows which of them took so long.
      """,
    mend: "Correct the times that were wrong, or promise what was measured.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.drills.flatMap { drill -> [Finding] in
      guard let measured = drill.measured else { return [] }
      let covered = drill.covers.compactMap { name in
        system.system.procedures.first { $0.name == name.known }
      }
      guard covered.count == drill.covers.count else { return [] }
      return [time(measured, covered, drill, in: system), loss(measured, covered, drill, in: system)].compactMap { $0 }
    }
  }

  private func time(
    _ measured: MeasuredSpec, _ covered: [Procedure], _ drill: DrillSpec, in system: ProvedSystem
  ) -> Finding? {
    let bounds = covered.map { procedure in
      system.promises(answeredBy: procedure).compactMap { proof in
        proof.promise.fullRTO.flatMap { rto in rto.within.known.map { Bound(span: $0, place: rto.within.span) } }
      }.min { $0.span < $1.span }
    }
    guard let found = measured.rto, let took = found.known, let bound = Bound.loosest(of: bounds), took > bound.span
    else { return nil }
    return Self.finding(
      "drill `\(drill.name.text)` needed \(took)\(covered.phrase("for")), but \(bound.span) is promised", at: found.span,
      label: "measured", subject: system.subject(drill.name.text)
    ).and(bound.place, "promised")
  }

  private func loss(
    _ measured: MeasuredSpec, _ covered: [Procedure], _ drill: DrillSpec, in system: ProvedSystem
  ) -> Finding? {
    let bounds = covered.map { procedure in
      system.promises(answeredBy: procedure).compactMap { proof -> Bound? in
        guard let rpo = proof.promise.rpo, case .atMost(let span)? = rpo.known else { return nil }
        return Bound(span: span, place: rpo.span)
      }.min { $0.span < $1.span }
    }
    guard let found = measured.rpo, let lost = found.known, let bound = Bound.loosest(of: bounds), lost > bound.span
    else { return nil }
    return Self.finding(
      "drill `\(drill.name.text)` lost \(lost)\(covered.phrase("with")), but \(bound.span) is promised", at: found.span,
      label: "measured", subject: system.subject(drill.name.text)
    ).and(bound.place, "promised")
  }
}

/// A promised time and where it stands.
private struct Bound {
  let span: TimeSpan
  let place: SourceSpan

  /// The loosest of the bounds of several procedures; nil where one of them has none, which may be the slow one.
  static func loosest(of bounds: [Bound?]) -> Bound? {
    let known = bounds.compactMap { $0 }
    return known.count == bounds.count ? known.max { $0.span < $1.span } : nil
  }
}

extension [Procedure] {
  /// The procedure of a drill that covers one; nothing where it covers several.
  fileprivate func phrase(_ word: String) -> String { count == 1 ? " \(word) `\(self[0].name)`" : "" }
}

extension ProvedSystem {
  /// The promises that a procedure answers by its own words.
  func promises(answeredBy procedure: Procedure) -> [PromiseProof] {
    proofs.promises.filter { proof in
      proof.answers.contains { $0.procedure == procedure.index && !$0.isFallback }
    }
  }
}
