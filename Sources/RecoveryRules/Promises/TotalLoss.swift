import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// Nothing that may be restored from outlives the failure.
struct TotalLoss: Rule {
  static let card = RuleCard(
    "total-loss", .error,
    summary: "A component loses everything in a failure for which a recovery point objective is promised.",
    why: """
      A copy protects only against what it outlives: a copy in the same region goes with the region, a mirror repeats \
      a bad deletion, what the same credentials can delete goes with the account. When no copy is left the loss is \
      everything, which no number promises.
      """,
    mend: """
      Keep a copy apart from what fails: in another region for `region`, in another account or under a compliance lock \
      for `account`, with earlier points for `logical`. Or say in the objectives that nothing is at stake (`rpo: none`).
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    PromiseGroup.groups(system.proofs.promises, where: \.losesEverything) { proof in
      Slip(
        promise: proof.promise.rpo?.span,
        fates: proof.loss.levels.map { Fate(level: $0.level, survival: $0.survival) })
    }.compactMap { .everything($0, in: system) }
  }

  private struct Slip: Hashable {
    let promise: SourceSpan?
    let fates: [Fate]
  }

  private struct Fate: Hashable {
    let level: Int
    let survival: Survival
  }
}

extension PromiseProof {
  /// Whether no level is left although less than everything may be lost.
  var losesEverything: Bool {
    guard case .everything = loss.outcome else { return false }
    return pointVerdict == .broken
  }
}

extension Finding {
  fileprivate static func everything(_ group: PromiseGroup, in system: ProvedSystem) -> Finding? {
    guard let proof = group.proofs.first, let rpo = proof.promise.rpo else { return nil }
    let component = system.system.components[proof.promise.component]
    let answer = proof.answers.first { if case .everything = $0.loss.outcome { true } else { false } }
    let restore = answer.flatMap { system.system.procedures[$0.procedure].restore(of: component.index) }
    var finding = TotalLoss.finding(
      "`\(component.name)` can lose everything when \(group.scopes.happening), but promises \(rpo.text)",
      at: restore?.span ?? component.spec.name.span,
      label: restore == nil ? "nothing of it is left" : "restored from here",
      subject: system.subject(component.name)
    ).and(rpo.span, "at most this much may be lost")
    for fate in proof.loss.levels where fate.survival != .survives {
      let level = component.levels[fate.level]
      finding = finding.and(level.clause.key, "`\(level.name)` \(fate.survival.reason)")
    }
    if component.levels.isEmpty {
      finding = finding.help("give `\(component.name)` a backup")
    } else if case .since(let better, let sum) = proof.best.outcome,
      group.proofs.allSatisfy({ $0.best.levelUsed == better })
    {
      let reason = "which is left and loses \(sum.total)"
      finding = finding.restoring(from: component.levels[better], reason, proof, in: system)
    } else if let reaching = component.reachingBack(proof.loss) {
      finding = finding.fix(reaching)
    } else if proof.loss.levels.contains(where: { $0.survival.isUntold }) {
      finding = finding.help(
        "name the \(proof.promise.scope.rawValue) of `\(component.name)`, so that the two can be told apart")
    } else {
      finding = finding.help(proof.promise.scope.remedy)
    }
    guard proof.answers.isEmpty, !proof.promise.rto.isEmpty, !component.levels.isEmpty else { return finding }
    return finding.note("no procedure answers this either; write one once there is something to restore from")
  }
}

extension Survival {
  /// Whether only the place of the data is missing to tell the copy apart.
  fileprivate var isUntold: Bool { if case .dataUnnamed = self { true } else { false } }
}

extension Component {
  /// The edit that keeps points, or locks them, for long enough, where that is all that is wrong with a level.
  fileprivate func reachingBack(_ loss: WorstLoss) -> Fix? {
    for fate in loss.levels {
      let level = levels[fate.level]
      switch fate.survival {
      case .reachesBack(let reach, let noticed):
        guard let keep = level.keep, case .period(let period)? = keep.known, level.backup != nil else {
          continue
        }
        let days = (period.shortest + (noticed - reach)).wholeDays
        return Fix("keep `\(level.name)` \(days)d", [Edit(keep.span, "\(days)d")])
      case .goneBeforeNext(_, let gap):
        guard let keep = level.keep, level.backup != nil else { continue }
        return Fix("keep `\(level.name)` \(gap.wholeDays)d", [Edit(keep.span, "\(gap.wholeDays)d")])
      case .lockTooShort(_, let noticed):
        guard let lock = level.lock?.keep else { continue }
        return Fix(
          "lock `\(level.name)` for \(noticed.wholeDays)d", [Edit(lock.span, "\(noticed.wholeDays)d")])
      default: continue
      }
    }
    return nil
  }
}

extension TimeSpan {
  /// The days that it takes up, begun ones counted whole.
  fileprivate var wholeDays: Int64 { (seconds + 86_399) / 86_400 }
}

extension Scope {
  /// What keeps a copy out of a failure of this scope.
  fileprivate var remedy: String {
    switch self {
    case .instance, .zone: "keep a copy outside its \(rawValue)"
    case .region: "keep a copy in another region, and name both regions"
    case .provider: "keep a copy with another provider"
    case .logical: "keep earlier points: a backup, versioning or point-in-time recovery"
    case .account: "keep a copy in another account, or lock the store in compliance mode"
    case .service, .compromise: "say `rpo: none`"
    }
  }
}
