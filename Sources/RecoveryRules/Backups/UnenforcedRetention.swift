import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// A retention that nothing enforces: the store has no lifecycle, and no command removes what is old.
///
/// What goes into an object store, and what a platform keeps itself, ends by rules that are built from `keep`.
struct UnenforcedRetention: Rule {
  static let card = RuleCard(
    "unenforced-retention", .warning,
    summary: "Backups are to be kept for a time, but nothing removes them where they lie.",
    why: """
      A disk that fills up ends the backups on a day that nobody chose; data that the law wants gone stays. A bucket has \
      a lifecycle, a directory has only the command that somebody writes.
      """,
    mend: "Let the job remove what is older, write to a store with a lifecycle, or keep them `forever`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    func removes(_ text: Written<String>?) -> Bool { text?.known?.removes ?? false }
    guard !spec.jobs.contains(where: { removes($0.run) }),
      !spec.routines.contains(where: { $0.does.contains(where: removes) })
    else { return [] }
    return system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard level.isLive, !level.runsItself, let backup = level.backup, let keep = level.keep,
        let kept = keep.known, kept != .forever, let store = level.store.map({ system.system.stores[$0] }),
        store.platform?.store?.isCleanedByNobody == true, backup.writes?.known?.namesATime ?? true,
        !removes(backup.run)
      else { return nil }
      return Self.finding(
        "`\(component.name).\(level.name)` is to be kept \(kept), but nothing removes it from `\(store.spec.name.text)`",
        at: keep.span, label: "who ends this?", subject: system.subject(component.name, level.name)
      ).and(store.spec.platform?.span, "has no lifecycle").and(backup.run?.span, "removes nothing")
        .help("let the job remove what is older, or write to a store with a lifecycle")
    }
  }
}

extension StoreKind {
  /// Whether it keeps what is written until a command removes it.
  fileprivate var isCleanedByNobody: Bool {
    switch self {
    case .filesystem, .nfs, .supabaseStorage: true
    case .s3, .gcs, .azureBlob, .git, .registry, .backupVault, .other: false
    }
  }
}

extension String {
  /// Whether a command, or a sentence about work, removes something old.
  fileprivate var removes: Bool {
    [
      "delete", "prune", "forget", "expire", "remove", "rm ", "logrotate", "purge", "clean", "rotat",
    ].contains(where: holds)
  }
}
