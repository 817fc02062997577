import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// A promise rests on something that the spec does not know.
struct UnprovedPromise: Rule {
  static let card = RuleCard(
    "unproved-promise", .error,
    summary: "A promise rests on something that nobody knows.",
    why: """
      A promise that might hold is not a promise. Most real plans never say how long a backup takes until it is usable, \
      or how long a step takes; the proof keeps each such term by name instead of guessing.
      """,
    mend: "Measure the unknown terms and write them down: the next drill shows them.")

  func findings(in system: ProvedSystem) -> [Finding] {
    points(in: system) + times(in: system)
  }

  private func points(in system: ProvedSystem) -> [Finding] {
    PromiseGroup.groups(system.proofs.promises, where: { $0.pointVerdict == .unproved }) {
      $0.promise.rpo?.span
    }
    .compactMap { group in
      guard let proof = group.proofs.first, let rpo = proof.promise.rpo else { return nil }
      let name = system.system.components[proof.promise.component].name
      guard case .since(_, let sum) = proof.loss.outcome else {
        return Self.unknownSource(name, proof, in: system)
      }
      return Self.unproved(
        "nobody knows whether `\(name)` loses at most \(rpo.text) when \(group.scopes.happening)", sum,
        rpo.span,
        by: proof.promise.rpoSource, system.subject(name))
    }
  }

  private func times(in system: ProvedSystem) -> [Finding] {
    PromiseGroup.groups(system.proofs.promises, where: { $0.timeVerdict == .unproved }) { proof in
      proof.promise.fullRTO?.within.span
    }.compactMap { group in
      guard let proof = group.proofs.first, let rto = proof.promise.fullRTO, let answer = proof.slowest else {
        return nil
      }
      let name = system.system.components[proof.promise.component].name
      return Self.unproved(
        "nobody knows whether `\(name)` is back within \(rto.within.text) when \(group.scopes.happening)",
        answer.time, rto.within.span, by: proof.promise.rtoSource, system.subject(name))
    }
  }
}

extension UnprovedPromise {
  /// The finding at the promise, or at the first unknown term where a policy promises: the slip is the system's.
  fileprivate static func unproved(
    _ message: String, _ sum: Sum, _ promise: SourceSpan, by source: PromiseSource?, _ subject: String
  ) -> Finding {
    var terms = sum.unknowns.prefix(4)[...]
    var finding = Self.finding(message, at: promise, label: "promised here", subject: subject)
    if case .policyClass? = source, let first = terms.first, let span = first.span {
      finding = Self.finding(message, at: span, label: "not known", subject: subject).and(
        promise, "promised here")
      terms = terms.dropFirst()
    }
    finding = finding.proof(sum.text)
    for term in terms { finding = finding.and(term.span, "not known") }
    let rest = sum.unknowns.count - 4
    return rest > 0 ? finding.note("\(rest) more terms are not known") : finding
  }

  fileprivate static func unknownSource(_ name: String, _ proof: PromiseProof, in system: ProvedSystem)
    -> Finding?
  {
    guard let rpo = proof.promise.rpo else { return nil }
    let restore = proof.answers.lazy.compactMap {
      system.system.procedures[$0.procedure].restore(of: proof.promise.component)
    }
    .first { $0.from == .unknown }
    guard rpo.isUnknown || restore != nil else { return nil }
    return Self.finding(
      rpo.isUnknown
        ? "nobody knows how much `\(name)` may lose" : "nobody knows what `\(name)` is restored from",
      at: restore?.span ?? rpo.span, label: "not known", subject: system.subject(name)
    ).and(rpo.isUnknown ? nil : rpo.span, "promised here")
  }
}
