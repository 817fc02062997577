import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// Drills that come less often than a framework asks.
struct UntestedForFramework: Rule {
  static let card = RuleCard(
    "untested-for-framework", .error,
    summary: "Recovery is tested less often than a framework asks.",
    why: "A plan that was never run is a guess; most frameworks ask for a run a year, and for its record.",
    mend: "Schedule a drill as often as the clause says.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    guard !spec.compliance.isEmpty else { return [] }
    let gaps = spec.drills.compactMap { $0.schedules.compactMap(\.known).seriesGap(in: system.system.zone) }
    return spec.compliance.flatMap { written -> [Finding] in
      guard let framework = written.known.flatMap(system.plan.book.framework(named:)) else { return [] }
      let wanted = framework.clauses.filter { $0.testEvery != nil && $0.dataClass == nil }
      guard let strictest = wanted.min(by: { $0.strictness < $1.strictness }),
        let every = strictest.testEvery,
        !gaps.contains(where: { $0 <= every.longest + .days(1) })
      else { return [] }
      return [.untested(written, framework, strictest, every, gaps.min(), in: system)]
    }
  }
}

extension FrameworkClause {
  /// How often it asks for tests, for comparing.
  fileprivate var strictness: TimeSpan { testEvery?.longest ?? .days(10_000_000) }
}

extension Finding {
  fileprivate static func untested(
    _ written: Written<String>, _ framework: Framework, _ clause: FrameworkClause, _ every: Period,
    _ best: TimeSpan?,
    in system: ProvedSystem
  ) -> Finding {
    let have = best.map { "the most frequent drill comes every \($0)" } ?? "no drill has a schedule"
    return UntestedForFramework.finding(
      "\(framework.title) asks for a test every \(every), but \(have)", at: written.span,
      label: "asked for by this",
      subject: system.subject(written.text)
    ).fact("\(clause.cites): \(clause.requirement)", source: framework.title)
      .help("add a drill with a schedule, such as `schedule: quarterly 1 10:00`")
  }
}
