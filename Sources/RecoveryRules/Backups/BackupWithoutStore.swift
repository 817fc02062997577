import Findings
import PlatformFacts
import RecoveryModel

/// A backup made by a job of one's own goes nowhere that the spec names.
struct BackupWithoutStore: Rule {
  static let card = RuleCard(
    "backup-without-store", .warning,
    summary: "A backup goes to no store and no place, so that nobody can say what it outlives.",
    why: """
      A dump into a local file is lost with the machine that it is a copy of, and nobody finds it on the day when it is \
      needed: a file is a backup only from where it lies.
      """,
    mend: "Say where it goes: `to:` with a store of the system, or a place of its own (`at:`).")

  /// The methods whose points lie where the job puts them.
  private static let methods: Set<String> = [
    "export", "dump", "full", "incremental", "differential", "copy", "mirror",
  ]

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { pair in
      let (component, level) = (pair.component, pair.level)
      guard level.isLive, let backup = level.backup, backup.to == nil, backup.location.isUnsaid,
        component.isProduction, let method = level.method,
        Self.methods.contains(method.name), method.survivesWithStore, !method.runsItself,
        !isRestored(level, of: component, in: system)
      else { return nil }
      return Self.finding(
        "nobody can say where `\(component.name).\(level.name)` lies", at: level.clause.key,
        label: "goes to no store and no place", subject: system.subject("\(component.name).\(level.name)")
      ).and(backup.writes?.span, "only a name").help("add `to:` with the store that it goes to")
    }
  }

  /// Whether a procedure restores from it: what is lost then, the promise says that rests on it.
  private func isRestored(_ level: Level, of component: Component, in system: ProvedSystem) -> Bool {
    system.system.procedures.contains { procedure in
      guard procedure.isLive, case .level(let index)? = procedure.restore(of: component.index)?.from else {
        return false
      }
      return component.levels[index] === level
    }
  }
}

extension PlaceFields {
  /// Whether it says nothing at all.
  fileprivate var isUnsaid: Bool {
    at == nil && provider == nil && region == nil && zone == nil && site == nil && account == nil
      && location == nil
  }
}
