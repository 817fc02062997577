import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// An age at which no restore point is certain to exist, between two tiers.
struct HoleBetweenTiers: Rule {
  static let card = RuleCard(
    "hole-between-tiers", .error,
    summary: "One tier ends before the next coarser one is certain to have a point.",
    why: """
      Dailies kept 14 days under a monthly backup leave ages of 15 to 31 days at which there may be no point at all: \
      the monthly one of that age has not been made yet, the dailies are gone.
      """,
    mend: "Keep the finer tier at least as long as the coarser one's gap.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let tiered = system.system.components.filter(system.mayHaveHole)
    guard !tiered.isEmpty else { return [] }
    var survey = CoverageSurvey(system.plan)
    return tiered.flatMap { component in
      let reaches = survey.reaches(of: component, in: system.system).filter {
        component.levels[$0.level].backup != nil
      }
      return survey.holes(between: reaches, of: component, in: system.system).compactMap { hole -> Finding? in
        guard let finer = reaches.first(where: { $0.level == hole.finer }),
          let coarser = reaches.first(where: { $0.level == hole.coarser }),
          // Tiers that meet but for the time that a run takes are as good as one can make them.
          hole.to - hole.from > coarser.usable
        else { return nil }
        return .hole(hole, component, finer, coarser, in: system)
      }
    }
  }
}

extension ProvedSystem {
  /// Whether a hole can lie in what a component keeps at all, which costs less to ask than where: only where something
  /// is kept for less long than the newest point of something else can be old.
  fileprivate func mayHaveHole(_ component: Component) -> Bool {
    var shortest: TimeSpan?
    var tiers = 0
    for level in component.levels where level.isLive && level.keepsPast && level.backup != nil {
      guard let keep = level.keep?.known else { continue }
      tiers += 1
      switch keep {
      case .forever: continue
      case .copies: shortest = .zero
      case .period(let period): shortest = min(shortest ?? .longest, period.shortest)
      }
    }
    guard tiers > 1, let shortest else { return false }
    let judged = proofs.promises.first {
      $0.promise.component == component.index && $0.best.levels.count == component.levels.count
    }
    return judged?.best.levels.contains { $0.lag.known > shortest } ?? true
  }
}

extension Finding {
  fileprivate static func hole(
    _ hole: CoverageHole, _ component: Component, _ finer: LevelReach, _ coarser: LevelReach,
    in system: ProvedSystem
  ) -> Finding? {
    let (ending, beginning) = (component.levels[finer.level], component.levels[coarser.level])
    guard let keep = ending.keep else { return nil }
    let days = ((hole.to - finer.youngest).seconds + 86_399) / 86_400
    return HoleBetweenTiers.finding(
      "between \(hole.from) and \(hole.to) back, `\(component.name)` may have no restore point",
      at: keep.span, label: "`\(ending.name)` ends here",
      subject: system.subject(component.name, ending.name)
    ).and(
      beginning.schedules.first?.span ?? beginning.clause.key,
      "points of `\(beginning.name)` are \(coarser.gap) apart"
    )
    .fix(Fix("keep `\(ending.name)` \(days)d", [Edit(keep.span, "\(days)d")]))
  }
}
