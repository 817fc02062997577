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
    let groups = PromiseGroup.groups(system.proofs.unkept, where: \.losesEverything) { proof in
      Slip(
        promise: proof.promise.rpo?.span,
        fates: proof.loss.levels.map { Fate(level: $0.level, survival: $0.survival) })
    }
    let waived = system.waivedThings(of: Self.card.name)
    return PromiseGroup.slips(groups, in: system) { SharedFate($0, waived: waived, in: system) }
      .compactMap { .everything($0, in: system) }
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

/// What several components have in common that lie in one store, and lose everything with it: one slip.
private struct SharedFate: Hashable {
  private let promise: SourceSpan
  private let scopes: [Scope]
  private let fates: [Fate]
  private let procedures: [Int]

  private struct Fate: Hashable {
    let store: Int
    let survival: Survival
  }

  /// What is lost of a component; nil where it is that component's alone: where some copy lies in no store, something is
  /// left to restore from, or a waiver speaks of it.
  init?(_ group: PromiseGroup, waived: Set<String>, in system: ProvedSystem) {
    guard let proof = group.proofs.first, let rpo = proof.promise.rpo,
      case .everything = proof.best.outcome, !proof.loss.levels.isEmpty
    else { return nil }
    let component = system.system.components[proof.promise.component]
    guard !waived.contains(component.name), component.reachingBack(proof.loss) == nil else { return nil }
    var fates: [Fate] = []
    for fate in proof.loss.levels {
      guard let store = component.levels[fate.level].store else { return nil }
      fates.append(Fate(store: store, survival: fate.survival))
    }
    promise = rpo.span
    scopes = group.scopes
    self.fates = fates
    procedures = proof.answers.map(\.procedure)
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
  /// One finding about a component, or about several that are lost with one store.
  fileprivate static func everything(_ groups: [PromiseGroup], in system: ProvedSystem) -> Finding? {
    guard let group = groups.first, let proof = group.proofs.first, let rpo = proof.promise.rpo else {
      return nil
    }
    let components = groups.compactMap(\.proofs.first).map {
      system.system.components[$0.promise.component]
    }
    let component = components[0]
    let answer = proof.answers.first { if case .everything = $0.loss.outcome { true } else { false } }
    let restore = answer.flatMap { system.system.procedures[$0.procedure].restore(of: component.index) }
    var finding = TotalLoss.finding(
      components.message(group.scopes, promised: rpo.text),
      at: restore?.span ?? component.spec.name.span, label: restore.label,
      subject: components.count == 1 ? system.subject(component.name) : system.system.name
    ).and(rpo.span, "at most this much may be lost")
    let lost = proof.loss.levels.filter { !$0.survival.isLeft }.byName { component.levels[$0.level].name }
    for fate in lost.prefix(8) {
      let level = component.levels[fate.level]
      finding = finding.and(
        level.clause.key, "`\(level.name)` \(fate.survival.reason)\(fate.mark(of: level))")
    }
    if lost.count > 8 { finding = finding.note("\(lost.count - 8) more copies are lost as well") }
    for other in components.dropFirst().prefix(4) {
      finding = finding.and(other.spec.name.span, "nor is anything left of this")
    }
    finding = finding.mending(group, component, in: system)
    guard proof.answers.isEmpty, !proof.promise.rto.isEmpty, !component.levels.isEmpty else { return finding }
    return finding.note("no procedure answers this either; write one once there is something to restore from")
  }

  /// The same with what would leave something.
  private func mending(_ group: PromiseGroup, _ component: Component, in system: ProvedSystem) -> Finding {
    guard let proof = group.proofs.first else { return self }
    if component.levels.isEmpty { return help("give `\(component.name)` a backup") }
    if case .since(let better, let sum) = proof.best.outcome,
      group.proofs.allSatisfy({ $0.best.levelUsed == better })
    {
      return restoring(from: component.levels[better], "which is left\(sum.losing)", proof, in: system)
    }
    if let reaching = component.reachingBack(proof.loss) { return fix(reaching) }
    if proof.loss.levels.contains(where: { $0.survival.isUntold }) {
      return help(
        "name the \(proof.promise.scope.rawValue) of `\(component.name)`, so that the two can be told apart")
    }
    return help(proof.promise.scope.remedy)
  }
}

extension [Component] {
  /// What becomes of them.
  fileprivate func message(_ scopes: [Scope], promised: String) -> String {
    guard count > 1 else {
      return "`\(self[0].name)` can lose everything when \(scopes.happening), but promises \(promised)"
    }
    return
      "\(map(\.name).quoted("and")) can each lose everything when \(scopes.happening), but promise \(promised)"
  }
}

extension Restore? {
  /// What to say beside the place that tells what is restored from.
  fileprivate var label: String {
    guard let restore = self else { return "nothing of it is left" }
    return restore.from == .unsaid ? "nothing is left from which to bring it back" : "restored from here"
  }
}

extension Sum {
  /// How much restoring from it loses, behind "which is left"; nothing where that cannot be said.
  fileprivate var losing: String {
    if isExact { return " and loses \(known == .zero ? "nothing" : "\(total)\(mark)")" }
    return known > .zero
      ? " and loses at least \(known)\(mark)" : ", though nobody knows how much it loses"
  }
}

extension LevelFate {
  /// The mark behind why it is lost, where that is told from how far apart its points are; a stream has one at any moment.
  fileprivate func mark(of level: Level) -> String {
    switch survival {
    case .reachesBack, .goneBeforeNext:
      level.method?.schedule == .continuous ? "" : Sum(lag.terms.filter(\.setsGap)).mark
    default: ""
    }
  }
}

extension Term {
  /// Whether it is how far apart two points are.
  fileprivate var setsGap: Bool {
    switch kind {
    case .gap, .floor: true
    default: false
    }
  }
}

extension Survival {
  /// Whether only the place of the data is missing to tell the copy apart.
  fileprivate var isUntold: Bool { if case .dataUnnamed = self { true } else { false } }
}

extension Component {
  /// The edit that keeps points, or locks them, for long enough, where that is all that is wrong with a level.
  fileprivate func reachingBack(_ loss: WorstLoss) -> Fix? {
    for fate in loss.levels.byName({ levels[$0.level].name }) {
      let level = levels[fate.level]
      switch fate.survival {
      case .reachesBack(let reach, let noticed):
        guard let keep = level.keep, case .period(let period)? = keep.known, level.backup != nil else {
          continue
        }
        let days = (period.shortest + (noticed - reach)).wholeDays
        return Fix("keep `\(level.name)` \(days)d", [Edit(keep.span, "\(days)d")])
      case .goneBeforeNext(_, let gap), .goneBeforeFull(_, _, let gap):
        guard let keep = level.keep, level.backup != nil else { continue }
        return Fix("keep `\(level.name)` \(gap.wholeDays)d", [Edit(keep.span, "\(gap.wholeDays)d")])
      case .goneBeforeCopy(_, let source, let gap), .baseGone(_, let source, let gap):
        guard let keep = self.level(named: source).flatMap({ levels[$0].keep }) else { continue }
        return Fix("keep `\(source)` \(gap.wholeDays)d", [Edit(keep.span, "\(gap.wholeDays)d")])
      case .lockTooShort(_, let needed, _):
        guard let lock = level.lock?.keep else { continue }
        return Fix(
          "lock `\(level.name)` for \(needed.wholeDays)d", [Edit(lock.span, "\(needed.wholeDays)d")])
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
