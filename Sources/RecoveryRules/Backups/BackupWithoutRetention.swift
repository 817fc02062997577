import Findings
import PlatformFacts
import RecoveryModel

/// Nobody says how long the points of a backup stay.
struct BackupWithoutRetention: Rule {
  static let card = RuleCard(
    "backup-without-retention", .warning,
    summary: "Nobody says how long the points of a backup are kept.",
    why: """
      A corruption is noticed days later. Whether there is still a point from before it, and whether one stays for longer \
      than the law allows, cannot be said of what is kept for a time that nobody chose.
      """,
    mend: "Say `keep:`, and let something enforce it: a lifecycle, the platform's setting, the job itself.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.filter(\.isProduction).compactMap { component in
      let endless = component.levels.filter { $0.isOfNoKnownAge && !expires($0, in: system) }
      guard let first = endless.first, let backup = first.backup else { return nil }
      let names = endless.map { "`\($0.name)`" }.listed("and")
      var finding = Self.finding(
        "nobody knows how long \(names) of `\(component.name)` \(endless.count == 1 ? "is" : "are") kept",
        at: backup.keep?.span ?? first.clause.key,
        label: backup.keep == nil ? "says nothing of it" : "not known",
        subject: system.subject("\(component.name).\(first.name)"))
      for level in endless.dropFirst() {
        finding = finding.and(level.backup?.keep?.span ?? level.clause.key, "nor here")
      }
      return finding.help("say `keep:`, and let something remove what is older")
    }
  }

  /// Whether the store in which its points lie removes what is old, and so says how long that is.
  private func expires(_ level: Level, in system: ProvedSystem) -> Bool {
    guard let store = level.store else { return false }
    return system.system.stores[store].spec.lifecycle.contains {
      $0.steps.contains { $0.expire?.known == true }
    }
  }
}

extension Level {
  /// Whether it is a backup that exists, holds earlier points, and says nothing of how long; what the platform runs keeps
  /// its own time unless somebody says that it is not known.
  fileprivate var isOfNoKnownAge: Bool {
    guard origin == .backup, isLive, keepsPast, let backup, let method, method.keep != .nothing,
      method.schedule != .onEvent, keep?.known == nil
    else { return false }
    return backup.keep.map(\.isUnknown) ?? (keep == nil && !method.runsItself && method.schedule == .own)
  }
}
