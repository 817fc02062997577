import Findings
import Quantities
import RecoveryModel
import SourceText

/// A drill that should have been held by now.
struct OverdueDrill: Rule {
  static let card = RuleCard(
    "overdue-drill", .warning,
    summary:
      "A drill was last held longer ago than its schedule allows, or its next date has passed or comes too late.",
    why: "A date in the past in a plan means that nobody reads the plan.",
    mend: "Hold the drill, and write down when it was and what it showed.")

  func findings(in system: ProvedSystem) -> [Finding] {
    guard let today = system.plan.asOf else { return [] }
    var found: [Finding] = []
    for drill in system.system.spec.drills {
      if let finding = overdue(drill, today, in: system) { found.append(finding) }
    }
    return found
  }

  private func overdue(_ drill: DrillSpec, _ today: CivilDate, in system: ProvedSystem) -> Finding? {
    guard (drill.status?.known ?? .live) == .live else { return nil }
    if let next = drill.next, let day = next.known, day < today {
      return .missed(drill.name, next.span, day, today, "drill", in: system)
    }
    guard let last = drill.last, let day = last.known, let gap = system.seriesGap(of: drill) else {
      return nil
    }
    let due = CivilDate(daysSinceEpoch: day.daysSinceEpoch + Int(gap.seconds / 86_400))
    guard due < today else {
      guard let next = drill.next, let distance = next.known?.days(behind: day, beyond: gap) else {
        return nil
      }
      return .tooLate(drill, next.span, distance, in: system)
    }
    // The longest gap gives a drill the days that its schedule leaves open; its own day is what people look for.
    let named = drill.schedules.count == 1 ? drill.schedules[0].known?.lastDay(after: day, through: due) : nil
    return .overdue(drill, last.span, day, named ?? due, today, in: system)
  }
}

extension Finding {
  fileprivate static func overdue(
    _ drill: DrillSpec, _ span: SourceSpan, _ last: CivilDate, _ due: CivilDate, _ today: CivilDate,
    in system: ProvedSystem
  ) -> Finding {
    OverdueDrill.finding(
      "drill `\(drill.name.text)` was due on \(due) and is \(today.daysSinceEpoch - due.daysSinceEpoch)d late",
      at: span,
      label: "last held \(last)", subject: system.subject(drill.name.text)
    ).and(drill.schedules.first?.span, "to be held this often")
  }

  /// A day in the plan that comes later than the schedule lets it.
  fileprivate static func tooLate(
    _ drill: DrillSpec, _ span: SourceSpan, _ distance: Int, in system: ProvedSystem
  ) -> Finding {
    OverdueDrill.finding(
      "drill `\(drill.name.text)` comes \(distance)d after the last, which is later than its schedule allows",
      at: span, label: "too late", subject: system.subject(drill.name.text)
    ).and(drill.schedules.first?.span, "to be held this often")
  }

  /// A day in the plan that has passed.
  static func missed(
    _ name: Key, _ span: SourceSpan, _ day: CivilDate, _ today: CivilDate, _ what: String,
    in system: ProvedSystem
  ) -> Finding {
    OverdueDrill.finding(
      "\(what) `\(name.text)` was to be held on \(day), \(today.daysSinceEpoch - day.daysSinceEpoch)d ago",
      at: span,
      label: "this day has passed", subject: system.subject(name.text)
    ).help("hold it, then write `last:` and the new `next:`")
  }
}

extension CivilDate {
  /// How many days it lies behind an earlier day, where that is more than a gap allows and a day besides; nil where it is
  /// not, or nothing bounds it.
  func days(behind last: CivilDate?, beyond gap: TimeSpan?) -> Int? {
    guard let last, let gap else { return nil }
    let distance = daysSinceEpoch - last.daysSinceEpoch
    return distance > Int(gap.seconds / 86_400) + 1 ? distance : nil
  }
}
