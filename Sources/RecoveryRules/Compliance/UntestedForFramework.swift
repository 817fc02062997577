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
    let rhythms = spec.drills.filter { ($0.status?.known ?? .live) == .live }.compactMap { drill in
      system.seriesGap(of: drill).map { Rhythm(gap: $0, schedules: drill.schedules) }
    }
    return spec.compliance.flatMap { written -> [Finding] in
      guard let framework = written.known.flatMap(system.plan.book.framework(named:)) else { return [] }
      let wanted = framework.clauses.filter { $0.testEvery != nil && $0.dataClass == nil }
      guard let strictest = wanted.min(by: { $0.strictness < $1.strictness }),
        let every = strictest.testEvery,
        !rhythms.contains(where: { $0.gap <= every.longest + .days(1) })
      else { return [] }
      return [
        .untested(written, framework, strictest, every, rhythms.min { $0.gap < $1.gap }, in: system)
      ]
    }
  }
}

/// How often a drill comes.
private struct Rhythm {
  /// The longest time between two runs.
  let gap: TimeSpan
  let schedules: [Written<Schedule>]

  /// The one schedule, where it names no day: `yearly` is kept by a run in January and one in December of the next year.
  var loose: Written<Schedule>? {
    schedules.count == 1 && schedules[0].known?.isLoose == true ? schedules[0] : nil
  }
}

extension FrameworkClause {
  /// How often it asks for tests, for comparing.
  fileprivate var strictness: TimeSpan { testEvery?.longest ?? .days(10_000_000) }
}

extension Finding {
  fileprivate static func untested(
    _ written: Written<String>, _ framework: Framework, _ clause: FrameworkClause, _ every: Period,
    _ best: Rhythm?,
    in system: ProvedSystem
  ) -> Finding {
    let have =
      best.map {
        $0.loose == nil
          ? "the most frequent drill comes every \($0.gap)" : "two drills can be \($0.gap) apart"
      } ?? "no drill has a schedule"
    let finding = UntestedForFramework.finding(
      "\(framework.title) asks for a test every \(every), but \(have)", at: written.span,
      label: "asked for by this",
      subject: system.subject(written.text)
    ).fact("\(clause.cites): \(clause.requirement)", source: framework.title)
    guard let loose = best?.loose, let dated = loose.dated else {
      return finding.help("add a drill with a schedule, such as `schedule: quarterly 1 10:00`")
    }
    return finding.and(loose.span, "`\(loose.text)` names no day").help("name the day, such as `\(dated)`")
  }
}

extension Written<Schedule> {
  /// A schedule that names no day, with an example of one.
  fileprivate var dated: String? {
    switch text {
    case "yearly": "yearly Mar 1 10:00"
    case "quarterly", "monthly": "\(text) 1 10:00"
    default: nil
    }
  }
}
