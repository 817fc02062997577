import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// What is restored from can be older than the recovery point objective allows.
struct UnachievableRPO: Rule {
  static let card = RuleCard(
    "unachievable-rpo", .error,
    summary: "A component can lose more than its recovery point objective allows.",
    why: """
      Whatever was written since the last usable recovery point is lost with the primary. The time between two points, \
      the wait before a run and the time until its point is usable add up; that sum, of the level which the procedure \
      really restores from, is the least loss that can be promised.
      """,
    mend: """
      Make points more often, restore from a better level, or promise what holds. The proof line shows which term is \
      the largest.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    PromiseGroup.groups(system.proofs.unkept, where: { $0.losesTooMuch && !$0.neverRuns(in: system) }) {
      proof in
      Slip(promise: proof.promise.rpo?.span, level: proof.loss.levelUsed)
    }.compactMap { .tooOld($0, in: system) }
  }

  private struct Slip: Hashable {
    let promise: SourceSpan?
    let level: Int?
  }
}

extension PromiseProof {
  /// Whether some level is left, but its points can be too old.
  fileprivate var losesTooMuch: Bool {
    guard case .since = loss.outcome else { return false }
    return pointVerdict == .broken
  }
}

extension PromiseProof {
  /// Whether what would be restored from has schedules that never fire, which is a finding of its own.
  fileprivate func neverRuns(in system: ProvedSystem) -> Bool {
    guard let index = loss.levelUsed else { return false }
    let schedules = system.system.components[promise.component].levels[index].schedules
    return !schedules.isEmpty && schedules.allSatisfy { $0.known?.neverFires ?? false }
  }
}

extension Finding {
  fileprivate static func tooOld(_ group: PromiseGroup, in system: ProvedSystem) -> Finding? {
    guard let proof = group.proofs.first, case .since(let index, let sum) = proof.loss.outcome,
      let rpo = proof.promise.rpo, case .atMost(let bound)? = rpo.known
    else { return nil }
    let component = system.system.components[proof.promise.component]
    let level = component.levels[index]
    let decisive = sum.decisive
    let amount = sum.isUnbounded ? "anything" : sum.total
    var finding = UnachievableRPO.finding(
      "`\(component.name)` can lose \(amount) when \(group.scopes.happening), but promises \(bound)",
      at: decisive?.span ?? level.clause.key, label: decisive.map { $0.label(level) } ?? "",
      subject: system.subject(component.name)
    ).and(rpo.span, "at most this much may be lost").proof(sum.text)
    if let remark = sum.changeOfClocks(of: component, in: system.system.zone) {
      finding = finding.note(remark)
    }
    if let cited = decisive?.fact.flatMap(system.plan.book.fact(named:)) { finding = finding.citing(cited) }
    if let term = sum.unsaidWait, let starts = level.method?.startsWithin {
      if let cited = term.fact.flatMap(system.plan.book.fact(named:)) { finding = finding.citing(cited) }
      if level.method?.fields.contains(.delay) == true {
        finding = finding.help("say `delay: \(starts.least)` to have `\(level.name)` begin sooner")
      }
    }
    let sums = group.proofs.compactMap(\.loss.sum)
    let most = sums.max { $1.isBetter(than: $0) } ?? sum
    // Levels that take turns keep a promise too where one of them runs so often that it does alone.
    let alone = sum.takesTurns ? proof.loss.levels.first { $0.level == index }?.sum : nil
    let mostCopied = (alone ?? most).anyPhase(by: proof.best.levels + proof.loss.levels, of: component)
    let longest = alone?.decisive ?? decisive
    if let fix = mostCopied.oftener(within: bound, at: longest, level, in: system.system.zone) {
      finding = finding.fix(fix)
    }
    if let better = group.unusedBetter(within: bound) {
      finding = finding.restoring(from: component.levels[better], "which would lose less", proof, in: system)
    } else if let fate = proof.unusedNearer(than: sum) {
      let name = component.levels[fate.level].name
      finding =
        fate.survival.isLeft
        ? finding.help("restore from `\(name)`, which would lose \(fate.sum.total)\(fate.sum.mark)")
        : finding.note("`\(name)` would lose \(fate.lag.total)\(fate.lag.mark); it \(fate.survival.reason)")
    }
    return finding.promising(most, at: rpo.span, by: proof.promise.rpoSource)
  }
}

extension PromiseGroup {
  /// The level that would do for all of the promises and that no procedure reads.
  fileprivate func unusedBetter(within bound: TimeSpan) -> Int? {
    let better = proofs.map { $0.unusedBetter(within: bound) }
    guard let first = better.first, better.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension Term {
  /// What to say beside the place of a term of a loss.
  fileprivate func label(_ used: Level) -> String {
    let level = used.name
    switch kind {
    case .gap where amount != .unbounded && used.schedules.isEmpty && span != nil:
      return "`\(level)` begins at some time in these hours"
    case .gap:
      return amount == .unbounded
        ? "nothing makes `\(level)` run in any bounded time" : "`\(level)` is made this often"
    case .lag:
      return amount == .unbounded
        ? "no bound is stated or promised for how far it falls behind" : "it may be this far behind"
    case .sourceAge(let source): return "`\(source)`, which `\(level)` copies, is made this often"
    case .turns(let newest, _, let next, _, _):
      return "`\(newest)` has the newest point until one of `\(next)` is usable"
    case .takes: return "`\(level)` is usable only after this long"
    case .floor: return "`\(level)` can do no better on this platform"
    default: return "this counts towards the loss"
    }
  }
}

extension Sum {
  /// The same for a copy that may come at any other time: what it copies is as old then as its own level allows.
  fileprivate func anyPhase(by fates: [LevelFate], of component: Component) -> Sum {
    Sum(
      terms.flatMap { term -> [Term] in
        guard case .sourceAge(let name) = term.kind, let source = component.level(named: name),
          let lag = fates.first(where: { $0.level == source })?.lag
        else { return [term] }
        return lag.terms
      })
  }

  /// The edit that runs a level often enough, where only the gap is too long, its schedule is written, and neither the
  /// platform nor the time that a run takes forbids it.
  fileprivate func oftener(within bound: TimeSpan, at term: Term?, _ level: Level, in zone: Zone)
    -> Fix?
  {
    guard let term, case .gap = term.kind, case .known(let gap) = term.amount, let span = term.span, isExact,
      level.schedules.contains(where: { $0.span == span }),
      let interval = EvenInterval(atMost: bound - (known - gap), in: zone),
      interval.span >= max(level.method?.minimumInterval ?? .zero, level.takes?.known?.high ?? .zero)
    else { return nil }
    return Fix("run it every \(interval.span) or oftener", [Edit(span, "every \(interval.span)")])
  }
}

extension Sum {
  /// Why a gap is longer than its schedule says, where the clocks of the zone make it so; nil where they make none.
  fileprivate func changeOfClocks(of component: Component, in zone: Zone) -> String? {
    guard !zone.isFixed else { return nil }
    for term in terms {
      guard case .gap = term.kind, case .known(let gap) = term.amount, let span = term.span,
        let schedule = component.levels.lazy.flatMap(\.schedules).first(where: { $0.span == span })?.known,
        schedule.longestGap(in: zone)?.span == gap, let usual = schedule.longestGap(in: .utc)?.span,
        usual < gap
      else { continue }
      return "the clocks of \(zone) go back once a year, and \(usual) between two runs are \(gap) then"
    }
    return nil
  }
}

extension Sum {
  /// The wait before a run that the platform takes because the spec states none.
  fileprivate var unsaidWait: Term? {
    terms.first { term in
      if case .delay = term.kind { term.span == nil && term.fact != nil } else { false }
    }
  }
}

extension PromiseProof {
  /// What became of the level that has the newest points of all, where these are newer by far than what is restored, and
  /// it is left or only does not reach back far enough; nil where there is none.
  fileprivate func unusedNearer(than sum: Sum) -> LevelFate? {
    let nearest = best.levels.filter { $0.level != loss.levelUsed && $0.lag.isExact && $0.survival.isOfUse }
      .min { $0.lag.known < $1.lag.known }
    guard let nearest, sum.isUnbounded || nearest.lag.known * 4 <= sum.known else { return nil }
    return nearest
  }
}

extension Survival {
  /// Whether points are left, or would be if they were kept for longer.
  fileprivate var isOfUse: Bool {
    switch self {
    case .survives, .reachesBack, .goneBeforeNext, .goneBeforeFull, .baseGone, .goneBeforeCopy: true
    default: false
    }
  }
}

extension PromiseProof {
  /// The level that would lose less and that no procedure reads; nil where the best is used already.
  fileprivate func unusedBetter(within bound: TimeSpan) -> Int? {
    guard let level = best.levelUsed, level != loss.levelUsed, best.verdict(within: bound) == .holds else {
      return nil
    }
    return level
  }
}
