import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension ComponentComparison {
  /// How what is proved for a scope moved, and whether what is promised there still holds.
  func proofChanges(in scope: Scope) -> [Change] {
    guard let old = proofsBefore.promise(of: before.index, in: scope),
      let new = proofsAfter.promise(of: after.index, in: scope)
    else { return [] }
    return lossChanges(old, new, scope) + timeChanges(old, new, scope)
  }

  private func lossChanges(_ old: PromiseProof, _ new: PromiseProof, _ scope: Scope) -> [Change] {
    guard old.promise.rpo != nil, let rpo = new.promise.rpo else { return [] }
    let isKept = old.promise.rpo?.text == rpo.text
    var changes: [Change] = []
    if old.loss.result != new.loss.result {
      let slack = Slack(
        before: old.promise.rpo?.bound, old.loss.sum, old.pointVerdict, after: rpo.bound, new.loss.sum,
        new.pointVerdict)
      changes.append(
        Change(
          .proof, of: name, "worst loss", from: old.loss.result, to: new.loss.result,
          .of(isWeaker: !new.loss.isBetter(than: old.loss)), in: [scope], remark: slack.words(isKept)))
    }
    return changes + verdictChange("RPO \(rpo.text)", old.pointVerdict, new.pointVerdict, scope)
  }

  private func timeChanges(_ old: PromiseProof, _ new: PromiseProof, _ scope: Scope) -> [Change] {
    new.promise.rto.flatMap { rto -> [Change] in
      guard let same = old.promise.rto.first(where: { $0.state?.text == rto.state?.text }) else { return [] }
      let state = rto.state.map { " to \($0.text)" } ?? ""
      let (time, now) = (old.worst(against: same)?.time, new.worst(against: rto)?.time)
      let (text, other) = (time?.total ?? "no procedure", now?.total ?? "no procedure")
      var changes: [Change] = []
      if text != other {
        let slack = Slack(
          before: same.within.known, time, old.verdict(of: same), after: rto.within.known, now,
          new.verdict(of: rto))
        let isWeaker =
          if let time, let now { !now.isBetter(than: time) } else { now == nil }
        changes.append(
          Change(
            .proof, of: name, "recovery time\(state)", from: text, to: other, .of(isWeaker: isWeaker),
            in: [scope], remark: slack.words(same.within.text == rto.within.text)))
      }
      return changes
        + verdictChange(
          "RTO \(rto.within.text)\(state)", old.verdict(of: same) ?? .broken, new.verdict(of: rto) ?? .broken,
          scope)
    }
  }

  private func verdictChange(_ aspect: String, _ old: Verdict?, _ new: Verdict?, _ scope: Scope) -> [Change] {
    guard let old, let new, old != new else { return [] }
    return [
      Change(
        .verdict, of: name, aspect, from: old.rawValue, to: new.rawValue, .of(isWeaker: old < new),
        in: [scope])
    ]
  }
}

extension WorstLoss {
  /// The result in a word or two.
  fileprivate var result: String {
    switch outcome {
    case .nothing: "nothing"
    case .since(_, let sum): sum.total
    case .everything: "everything"
    case .unknown: "unknown"
    }
  }
}

extension Written<RecoveryPointPromise> {
  /// What may be lost at the most; nil where anything may, or nobody knows.
  fileprivate var bound: TimeSpan? { if case .atMost(let span)? = known { span } else { nil } }
}
