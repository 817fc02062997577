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
    system.proofs.holes.compactMap { .hole($0, in: system) }
  }
}

extension Finding {
  fileprivate static func hole(_ tiers: TierHole, in system: ProvedSystem) -> Finding? {
    let (hole, finer, coarser) = (tiers.hole, tiers.finer, tiers.coarser)
    // Tiers that meet but for the time that a run takes are as good as one can make them.
    guard hole.to - hole.from > coarser.usable else { return nil }
    let component = system.system.components[tiers.component]
    let (ending, beginning) = (component.levels[finer.level], component.levels[coarser.level])
    guard let keep = ending.keep else { return nil }
    let days = ((hole.to - coarser.usable - finer.youngest).seconds + 86_399) / 86_400
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
