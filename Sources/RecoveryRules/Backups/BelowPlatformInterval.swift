import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// A schedule that is denser than the platform runs.
struct BelowPlatformInterval: Rule {
  static let card = RuleCard(
    "oftener-than-platform", .error,
    summary: "A backup is to run oftener than its platform runs it.",
    why: "The platform takes the setting that it knows, and the points in between do not exist.",
    mend: "Ask for what the platform does, or make the points by oneself.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let method = level.method, let least = method.least else { return nil }
      for written in level.schedules {
        guard let schedule = written.known, !schedule.isLoose, schedule.leastGap < least,
          let gap = system.gaps.shortestGap(of: schedule, in: system.system.zone), gap < least
        else { continue }
        let finding = Self.finding(
          "\(method.title) of \(component.platform?.title ?? "the platform") runs every \(method.usual ?? least) at the most, not every \(gap)",
          at: written.span, label: "oftener than it can", subject: system.subject(component.name, level.name))
        let fact = method.facts.first { $0.hasSuffix(".interval") } ?? method.facts.first
        let cited = fact.flatMap(system.plan.book.fact(named:)).map(finding.citing) ?? finding
        guard let interval = EvenInterval(atLeast: least, in: system.system.zone) else { return cited }
        return cited.fix(Fix("run it every \(interval.span)", [Edit(written.span, "every \(interval.span)")]))
      }
      return nil
    }
  }
}

extension Method {
  /// The shortest time between two runs; nil where the platform sets none.
  fileprivate var least: TimeSpan? { minimumInterval ?? usual.map { $0 - .hours(1) } }

  /// The time between two runs that the platform chooses, an hour less on the day on which clocks go forward; nil where
  /// it leaves that to others.
  fileprivate var usual: TimeSpan? {
    guard minimumInterval == nil, case .fixed(let span) = schedule, runsItself else { return nil }
    return span
  }
}
