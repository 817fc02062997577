import Findings
import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// A backup's own command removes its points before the time is over for which they are to be kept.
struct RemovedBeforeKeepEnds: Rule {
  static let card = RuleCard(
    "removed-before-keep-ends", .error,
    summary: "A backup's own command removes its points sooner than they are to be kept.",
    why: """
      The plan says thirty days, the last line of the script says `-mtime +7`. The script is what runs: the restore of a \
      state of last week finds nothing, and every proof that rests on the retention is of no use.
      """,
    mend: "Let the command keep them as long as the plan says, or say the shorter time in the plan.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for command in system.commands.all {
      guard command.place == .backup || command.place == .secretsBackup,
        let limit = CommandKeep(command), let (component, level) = system.made(by: command),
        let keep = level.keep, let kept = keep.known, !limit.isOfFiles || system.liesInFolder(level)
      else { continue }
      let days: Int64?
      switch kept {
      case .forever: days = nil
      case .period(let period):
        guard limit.reach < period.shortest else { continue }
        days = period.months == 0 && period.seconds % 86_400 == 0 ? period.seconds / 86_400 : nil
      case .copies: continue
      }
      found.append(.removed(limit, days, keep, by: command, "\(component).\(level.name)", in: system))
    }
    return found
  }
}

extension ProvedSystem {
  /// The one backup that a command makes; nil where it makes several or none.
  fileprivate func made(by command: Command) -> (component: String, level: Level)? {
    let subject: String
    switch command.holder {
    case .backup: subject = command.holder.subject(in: system.spec)
    case .job(let index):
      let makes = system.spec.jobs[index].makes
      guard makes.count == 1, let made = makes[0].known else { return nil }
      subject = made
    default: return nil
    }
    for entry in system.backupLevels where "\(entry.component.name).\(entry.level.name)" == subject {
      return entry.level.isLive ? (entry.component.name, entry.level) : nil
    }
    return nil
  }

  /// Whether the points lie in a folder, where `find` finds them.
  fileprivate func liesInFolder(_ level: Level) -> Bool {
    guard let store = level.store else { return false }
    let kind = system.stores[store].platform?.store
    return kind == .filesystem || kind == .nfs
  }
}

extension Finding {
  /// The finding at the number that is too small.
  fileprivate static func removed(
    _ limit: CommandKeep, _ days: Int64?, _ keep: Written<Keep>, by command: Command, _ name: String,
    in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    var finding = RemovedBeforeKeepEnds.finding(
      "`\(name)` is to be kept \(keep.text), but its own command keeps it \(limit.reach)",
      at: spec.span(of: limit.range, in: command.run), label: "gone at this age",
      subject: system.subject(name)
    ).and(keep.span, "to be kept so long")
    if limit.countsWholeDays {
      finding = finding.note(
        "`find` drops what is less than a day, so that a file goes a day later than the number says")
    }
    if let days, let text = limit.spelling?(days), let span = spec.place(of: limit.range, in: command.run) {
      return finding.fix(Fix("let the command keep it \(keep.text)", [Edit(span, text)]))
    }
    return finding.help("let the command keep it \(keep.text)")
  }
}
