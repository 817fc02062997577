import Findings
import Quantities
import RecoveryModel

/// Three backups or more that all begin in the same minute.
struct SameMinute: Rule {
  static let card = RuleCard(
    "same-minute", .warning,
    summary: "Three backups or more of a system always begin in the same minute.",
    why: """
      They share a host, a link and often the database. Each takes longer than it did when somebody measured it alone, \
      and when the minute goes wrong all of them are missing.
      """,
    mend: "Begin one after the other has ended.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let backups = system.system.backupLevels
    // With fewer schedules than three nobody need ask for names.
    guard backups.reduce(0, { $0 + ($1.level.isRunAlone ? $1.level.schedules.count : 0) }) > 2 else {
      return []
    }
    let made = Set(system.system.spec.jobs.flatMap(\.makes).compactMap(\.known))
    var order: [Schedule] = []
    var runs: [Schedule: [(name: String, schedule: Written<Schedule>)]] = [:]
    for entry in backups where entry.level.isRunAlone {
      let name = "\(entry.component.name).\(entry.level.name)"
      guard !made.contains(name) else { continue }
      for written in entry.level.schedules {
        guard let schedule = written.known, schedule.needsZone else { continue }
        if runs[schedule] == nil { order.append(schedule) }
        runs[schedule, default: []].append((name, written))
      }
    }
    return order.compactMap { schedule in
      guard let together = runs[schedule]?.byName(\.name), together.count > 2 else { return nil }
      let names = together.map(\.name)
      var finding = Self.finding(
        "\(names.quoted("and")) all begin \(schedule)", at: together[1].schedule.span,
        label: "in the same minute", subject: system.subject(names[1])
      ).and(together[0].schedule.span, "as this does")
      for other in together.dropFirst(2).prefix(4) { finding = finding.and(other.schedule.span, "and this") }
      return finding.help("begin one after the other has ended")
    }
  }
}

extension Level {
  /// Whether a job of one's own makes it of the live data, and nobody by hand.
  fileprivate var isRunAlone: Bool {
    isLive && !runsItself && source == nil && backup?.manual?.known != true
  }
}
