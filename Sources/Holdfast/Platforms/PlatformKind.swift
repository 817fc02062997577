/// A platform that a component or a store can run on.
public protocol PlatformKind: Sendable {}

/// A platform in which backups can lie.
public protocol HoldsBackups: PlatformKind {}

/// A platform with the method `append-only-file`: an append-only file.
public protocol OffersAppendOnlyFile: PlatformKind {}

/// A platform with the method `automated`: automated backups of the platform.
public protocol OffersAutomatedBackups: PlatformKind {}

/// A platform with the method `automated-snapshot`: the daily snapshots of automated backups.
public protocol OffersAutomatedSnapshots: PlatformKind {}

/// A platform with the method `aws-backup`: a recovery point of AWS Backup.
public protocol OffersAWSBackup: PlatformKind {}

/// A platform with the method `backtrack`: a database that is wound back.
public protocol OffersBacktrack: PlatformKind {}

/// A platform with the method `binlog`: a binary log that is archived.
public protocol OffersBinaryLog: PlatformKind {}

/// A platform with the method `copy`: a copy with a name for each point.
public protocol OffersCopy: PlatformKind {}

/// A platform with the method `differential`: a backup of what changed since the last full one.
public protocol OffersDifferentialBackup: PlatformKind {}

/// A platform with the method `dump`: a dump by a job of one's own.
public protocol OffersDump: PlatformKind {}

/// A platform with the method `export`: an export by a job of one's own.
public protocol OffersExport: PlatformKind {}

/// A platform with the method `full`: a full backup.
public protocol OffersFullBackup: PlatformKind {}

/// A platform with the method `geo-restore`: a restore from the platform's copy in another region.
public protocol OffersGeoRestore: PlatformKind {}

/// A platform with the method `git`: version control.
public protocol OffersVersionControl: PlatformKind {}

/// A platform with the method `incremental`: a backup of what changed.
public protocol OffersIncrementalBackup: PlatformKind {}

/// A platform with the method `log`: a backup of the transaction or redo log.
public protocol OffersLogBackup: PlatformKind {}

/// A platform with the method `long-term`: backups that the platform keeps for long.
public protocol OffersLongTermRetention: PlatformKind {}

/// A platform with the method `manual-snapshot`: a snapshot that somebody takes.
public protocol OffersManualSnapshot: PlatformKind {}

/// A platform with the method `mirror`: a mirror of the present, deletions included.
public protocol OffersMirrorCopy: PlatformKind {}

/// A platform with the method `point-in-time`: recovery to any point in time.
public protocol OffersPointInTime: PlatformKind {}

/// A platform with the method `replicated-automated`: automated backups in another region.
public protocol OffersReplicatedBackups: PlatformKind {}

/// A platform with the method `snapshot`: a snapshot.
public protocol OffersSnapshot: PlatformKind {}

/// A platform with the method `soft-delete`: objects that stay for a time when they are deleted.
public protocol OffersSoftDelete: PlatformKind {}

/// A platform with the method `velero`: a backup of Velero.
public protocol OffersVeleroBackup: PlatformKind {}

/// A platform with the method `versioning`: older versions of objects.
public protocol OffersVersioning: PlatformKind {}

/// A platform with the method `wal-archiving`: a write-ahead log that is archived.
public protocol OffersWALArchiving: PlatformKind {}
