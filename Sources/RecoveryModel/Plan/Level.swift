import PlatformFacts
import Quantities
import SourceText

/// A source of recovery points of one component: a backup, a copy of one, or a replica.
///
/// Level 0, the live data, is not in the list; `source` is nil where a level takes from it.
package final class Level: Sendable {
  /// What makes its points.
  package let origin: Origin
  /// The backup that makes its points, where one does.
  package let backup: BackupSpec?
  /// The replica that makes its points: the component's, or that of the store behind it where it is a copy there.
  package let replica: ReplicaSpec?
  /// How a spec names it: `nightly`, or `nightly in archive.west` for the copy in a store's replica.
  package let name: String
  /// Where it is written.
  package let clause: ClausePlace
  /// The level of the same component that it copies; nil for the live data.
  package let source: Int?
  /// Whether it holds only what changed since another level's point, and so is of no use without it.
  package let isIncrement: Bool
  /// What the platform promises of the method; nil for a replica, or where the method is not known.
  package let method: Method?
  /// Whether the spec names a method that its platform does not have, so that nothing is known of what it makes.
  package let hasUnknownMethod: Bool
  /// What the platform promises of the replica; nil for a backup.
  package let replicaMode: ReplicaMode?
  /// Where its points lie.
  package let place: Place
  /// The index of the store in which its points lie.
  package let store: Int?
  /// Whether it holds earlier points, so that it outlives wrong data.
  package let keepsPast: Bool
  /// Whether it protects anything today: planned and retired levels do not.
  package let isLive: Bool
  /// When it runs.
  package let schedules: [Written<Schedule>]
  /// How long a run takes until its point is usable.
  package let takes: Written<TimeRange>?
  /// How long its points stay.
  package let keep: Written<Keep>?
  /// A lock under which its points lie, its own or its store's.
  package let lock: LockSpec?

  /// Everything about a level at once.
  package init(
    origin: Origin, backup: BackupSpec? = nil, replica: ReplicaSpec? = nil, name: String,
    clause: ClausePlace, source: Int?, method: Method?, hasUnknownMethod: Bool = false,
    replicaMode: ReplicaMode?, place: Place, store: Int?,
    keepsPast: Bool, isLive: Bool, schedules: [Written<Schedule>], takes: Written<TimeRange>?,
    keep: Written<Keep>?, lock: LockSpec?
  ) {
    self.origin = origin
    self.backup = backup
    self.replica = replica
    self.name = name
    self.clause = clause
    self.source = source
    isIncrement = backup?.method?.known.map(Self.increments.contains) ?? false
    self.method = method
    self.hasUnknownMethod = hasUnknownMethod
    self.replicaMode = replicaMode
    self.place = place
    self.store = store
    self.keepsPast = keepsPast
    self.isLive = isLive
    self.schedules = schedules
    self.takes = takes
    self.keep = keep
    self.lock = lock
  }

  /// The methods that make increments.
  private static let increments = [
    "incremental", "differential", "wal-archiving", "binlog", "oplog", "log", "point-in-time",
  ]

  /// What makes the points of a level.
  package enum Origin: Hashable, Sendable {
    /// A backup of the component.
    case backup
    /// A replica of the component.
    case replica
    /// A replica of the store in which another level's points lie.
    case storeReplica(of: Int)
  }

  /// The window in which it begins; nil where none is written, or its method knows nothing of one, so that what is written
  /// has no effect.
  package var window: Written<TimeWindow>? {
    guard let window = backup?.window else { return nil }
    if let method, window.known != nil, !method.fields.contains(.window) { return nil }
    return window
  }

  /// Whether the platform runs it, so that nothing of one's own does.
  package var runsItself: Bool { method?.runsItself ?? (replica != nil) }
}
