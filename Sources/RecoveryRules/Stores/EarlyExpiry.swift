import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// A backup that is gone before its storage class stops charging for it.
struct EarlyExpiry: Rule {
  static let card = RuleCard(
    "expiry-before-minimum", .warning,
    summary: "Backups leave a storage class before the time that is billed at least.",
    why: "The class charges for its minimum however soon the object goes, so the move saves nothing.",
    mend: "Leave them in a warmer class, or keep them longer.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.lifecycleSteps.compactMap { offence(of: $0.step, $0.rule, $0.store, in: system) }
  }

  private func offence(
    of step: LifecycleStepSpec, _ rule: LifecycleSpec, _ store: Store, in system: ProvedSystem
  ) -> Finding? {
    guard let after = step.after, let age = after.known, let word = step.storageClass,
      let found = word.known.flatMap({ store.storageClass(named: $0) })
    else { return nil }
    let least = age.longest + .days(Int64(found.minimumBilledDays))
    for kept in system.kept(under: rule, in: store) where kept.level.backup?.writes?.known != nil {
      let keep = kept.keep
      guard let end = kept.period?.longest, end < least else { continue }
      let gone = end < age.shortest
      let finding = Self.finding(
        gone
          ? "`\(kept.name)` is gone after \(keep.text), before it would move to `\(found.word)`"
          : "`\(kept.name)` is kept \(keep.text), but `\(found.word)` charges until \(least)",
        at: word.span, label: gone ? "never reached" : "at least \(found.minimumBilledDays)d are billed",
        subject: system.subject(store.name)
      ).and(keep.span, "gone after this").and(after.span, "moved at this age")
      return gone ? finding : finding.fix(Fix("keep it \(least)", [Edit(keep.span, "\(least)")]))
    }
    return nil
  }
}
