import Findings
import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// A backup that writes one file over and over, although several of its points are to be kept.
struct OverwrittenBackup: Rule {
  static let card = RuleCard(
    "overwritten-backup", .error,
    summary: "Each run of a backup writes over the one before, although its points are to be kept.",
    why: """
      Under one name lies one point: there is none from before yesterday, none while a run is writing, and when a run \
      saves what is wrong already, that is all there is.
      """,
    mend: "Put the time into the name, or let the store keep versions.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard level.isLive, level.keepsPast, !level.runsItself, let writes = level.backup?.writes,
        let name = writes.known, name.isOneFile, let keep = level.keep, let kept = keep.known,
        !(level.backup?.run?.known?.keepsOlder ?? false),
        let store = level.store.map({ system.system.stores[$0] }), store.holdsOneOfEachName,
        let gap = level.schedules.first?.known.flatMap({
          system.gaps.longestGap(of: $0, in: system.system.zone)
        }), kept.isLonger(than: gap)
      else { return nil }
      let finding = Self.finding(
        "`\(component.name).\(level.name)` is to be kept \(keep.text), but each run writes over the one before",
        at: writes.span, label: "the same name for every run",
        subject: system.subject(component.name, level.name)
      ).and(keep.span, "to be kept so long").and(store.spec.name.span, "keeps no versions")
      let dated = gap < .hours(20) ? "-%Y%m%d%H%M" : "-%Y%m%d"
      let title = "put the time into the name, or let `\(store.name)` keep versions"
      // A command that names the file itself would still write over it.
      guard level.backup?.run?.known.map({ $0.holds("BACKUP_FILE") }) ?? true,
        let place = system.system.spec.place(of: name.endOfStem..<name.endOfStem, in: writes)
      else { return finding.help(title) }
      return finding.fix(Fix(title, [Edit(place, dated)]))
    }
  }
}

extension String {
  /// Whether each run writes under a name of its own: what one name holds is overwritten.
  var namesATime: Bool { utf8.contains(UInt8(ascii: "%")) || utf8.contains(UInt8(ascii: "$")) }

  /// Whether it is the name of one file, whenever it is written, and not that of a folder in which a tool names files.
  fileprivate var isOneFile: Bool {
    !namesATime && !utf8.contains(UInt8(ascii: "*")) && utf8[endOfFolder...].contains(UInt8(ascii: "."))
      && utf8.last != UInt8(ascii: "/")
  }

  /// Whether a command gives what lies there another name before it writes.
  fileprivate var keepsOlder: Bool { ["rotat", "savelog", "mv "].contains(where: holds) }

  /// Where the name of the file ends and what says its form begins: behind `orders` in `db/orders.sql.gz`.
  fileprivate var endOfStem: Int {
    let file = utf8[endOfFolder...]
    let stem = file.dropFirst().firstIndex(of: UInt8(ascii: ".")) ?? file.endIndex
    return utf8.distance(from: startIndex, to: stem)
  }

  private var endOfFolder: Index {
    utf8.lastIndex(of: UInt8(ascii: "/")).map(utf8.index(after:)) ?? startIndex
  }
}

extension Store {
  /// Whether what is written under a name takes the place of what was there; a lock forbids that, and a repository names
  /// its points itself.
  fileprivate var holdsOneOfEachName: Bool {
    guard spec.versioning == nil || spec.versioning?.known == false, spec.lock == nil, spec.replicas.isEmpty
    else { return false }
    switch platform?.store {
    case .s3, .gcs, .azureBlob, .filesystem, .nfs, .supabaseStorage: return true
    case .git, .registry, .backupVault, .other, nil: return false
    }
  }
}

extension Keep {
  /// Whether it asks for more than the newest of points that are so far apart.
  fileprivate func isLonger(than gap: TimeSpan) -> Bool {
    switch self {
    case .forever: true
    case .copies(let count): count > 1
    // An hour more, since the clocks may change between two runs.
    case .period(let period): period.shortest > gap + .hours(1)
    }
  }
}
