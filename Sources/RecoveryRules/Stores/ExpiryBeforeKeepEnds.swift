import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// A lifecycle that removes backups before the time is over for which they are to be kept.
struct ExpiryBeforeKeepEnds: Rule {
  static let card = RuleCard(
    "expiry-before-keep-ends", .error,
    summary: "A lifecycle removes backups sooner than they are to be kept.",
    why: """
      The store obeys its lifecycle and knows nothing of the retention that a plan promises: on the day on which \
      somebody asks for an old point, it has been gone for months.
      """,
    mend: "Let the lifecycle remove them when their time is over, or promise the shorter one.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.lifecycleSteps.compactMap { offence(of: $0.step, $0.rule, $0.store, in: system) }
  }

  private func offence(
    of step: LifecycleStepSpec, _ rule: LifecycleSpec, _ store: Store, in system: ProvedSystem
  ) -> Finding? {
    guard step.expire?.known == true, let after = step.after, let age = after.known else { return nil }
    // What was written over stays as a version for as long as the store says, behind the day on which it is removed.
    var versions = TimeSpan.zero
    if store.spec.versioning?.known == true, let noncurrent = store.spec.noncurrent?.known {
      guard case .period(let more) = noncurrent else { return nil }
      versions = more.shortest
    }
    let early = system.kept(under: rule, in: store).filter { kept in
      kept.level.writesAnew && kept.period.map { age.longest + versions < $0.shortest } ?? true
    }
    let endless = early.first { $0.period == nil }
    guard let longest = endless ?? early.max(by: { $0.least < $1.least }) else { return nil }
    let finding = Self.finding(
      "`\(longest.name)` is to be kept \(longest.keep.text), but `\(store.name)` removes it after \(age)",
      at: after.span, label: "removed at this age", subject: system.subject(store.name)
    ).and(longest.keep.span, "to be kept so long")
    guard longest.period != nil else { return finding.help("leave the removal out") }
    return finding.fix(
      Fix("remove it after \(longest.keep.text)", [Edit(after.span, longest.keep.text)]))
  }
}

extension KeptBackup {
  /// The least that its time can be; nothing where it has none.
  fileprivate var least: TimeSpan { period?.shortest ?? .zero }
}

extension Level {
  /// Whether its runs write under names of their own, so that each is as old as it is; of a name that nobody says, that
  /// is taken to be so.
  fileprivate var writesAnew: Bool { backup?.writes?.known?.namesATime ?? true }
}
