import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A run that can take longer than the time to the next one.
struct OverlongRun: Rule {
  static let card = RuleCard(
    "overlong-run", .error,
    summary: "A backup can take longer than the time to its next run.",
    why:
      "Runs pile up, or every second one is skipped; either way points come less often than the schedule says.",
    mend: "Run it less often, or make it faster.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let takes = level.takes, let high = takes.known?.high else { return nil }
      for written in level.schedules {
        guard let schedule = written.known, high > schedule.leastGap,
          let gap = system.gaps.shortestGap(of: schedule, in: system.system.zone), gap > .zero, high > gap
        else { continue }
        let finding = Self.finding(
          "a run of `\(component.name).\(level.name)` can take \(high), but the next begins after \(gap)",
          at: takes.span, label: "this long", subject: system.subject(component.name, level.name)
        ).and(written.span, "this often")
        guard let interval = EvenInterval(atLeast: high, in: system.system.zone) else { return finding }
        return finding.fix(
          Fix("run it every \(interval.span)", [Edit(written.span, "every \(interval.span)")]))
      }
      return overtaken(component, level, takes, in: system)
    }
  }

  /// A run of one schedule of a list that may last into one of another.
  private func overtaken(
    _ component: Component, _ level: Level, _ takes: Written<TimeRange>, in system: ProvedSystem
  ) -> Finding? {
    guard level.schedules.count > 1 else { return nil }
    let schedules = level.schedules.filter { $0.known != nil }
    guard let high = takes.known?.high, schedules.count > 1,
      let gap = MergedRuns.shortestGap(of: schedules.compactMap(\.known), in: system.system.zone),
      high > gap.span
    else { return nil }
    return Self.finding(
      "a run of `\(component.name).\(level.name)` can take \(high), but the next begins after \(gap.span)",
      at: takes.span, label: "this long", subject: system.subject(component.name, level.name)
    ).and(schedules[gap.from].span, "a run of this schedule").and(
      schedules[gap.to].span, "soon followed by one of this"
    )
    .help("put more time between the two schedules")
  }
}
