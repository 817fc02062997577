import RecoveryModel

/// The names of everything that is generated, in one place, so that a rule, a job, a metric and a runbook agree.
package enum Names {
  /// The folder of a system's artifacts below the output folder.
  package static func folder(of system: String) -> String { "systems/\(system)" }

  /// A backup's job: `kessan-database-nightly`. Names of specs hold `[a-z0-9-]` only, so it is safe in file names, in
  /// crontabs and as a Kubernetes name up to its length.
  package static func job(_ system: String, _ component: String, _ backup: String) -> String {
    "\(system)-\(component)-\(backup)"
  }

  /// A Terraform identifier for a thing: its names with `_` for `-`, joined by `__`.
  ///
  /// A hyphen behind a hyphen, or at the end of a name, becomes `H`, which names of specs cannot hold: so no two meet.
  package static func terraform(_ parts: String...) -> String {
    parts.map(terraformPart).joined(separator: "__")
  }

  private static func terraformPart(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let hyphen = UInt8(ascii: "-")
    let word = bytes.indices.map { index in
      guard bytes[index] == hyphen else { return bytes[index] }
      let isPlain = index > 0 && bytes[index - 1] != hyphen && index + 1 < bytes.count
      return isPlain ? UInt8(ascii: "_") : UInt8(ascii: "H")
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// The path of a store's lifecycle document, or of that of its replica: names hold no dot, so no two meet.
  package static func lifecycle(_ system: String, store: String, replica: String?) -> String {
    "\(folder(of: system))/lifecycle/\(store)\(replica.map { ".\($0)" } ?? "").json"
  }

  /// The folder of a system's Terraform module.
  package static func terraformFolder(of system: String) -> String { "\(folder(of: system))/terraform" }

  /// A name of at most so many bytes: the text itself, or its beginning with a checksum of the whole, so that two long
  /// names stay two.
  package static func cut(_ name: String, to length: Int) -> String {
    name.utf8.count > length ? checked(name, to: length) : name
  }

  /// A name of at most so many bytes that ends in a letter or a digit, as buckets and Kubernetes ask; a name of a spec
  /// may end in a hyphen.
  package static func closed(_ name: String, to length: Int) -> String {
    name.utf8.last == UInt8(ascii: "-") ? checked(name, to: length) : cut(name, to: length)
  }

  /// A name with a checksum of what it stands for, where others have the same name.
  package static func told(_ name: String, by meaning: String) -> String { "\(name)-\(checksum(meaning))" }

  /// The beginning of a name with a checksum of the whole.
  private static func checked(_ name: String, to length: Int) -> String {
    String(decoding: name.utf8.prefix(max(0, length - 9)), as: UTF8.self) + "-" + checksum(name)
  }

  /// Eight digits that differ where texts do (FNV-1a).
  private static func checksum(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The bucket of a store: what the spec calls it, or the system's and the store's names together.
  package static func bucket(_ system: String, store: String, said: String?) -> String {
    said ?? closed("\(system)-\(store)", to: 63)
  }

  /// The bucket of a store's replica: the store's with the replica's name behind it.
  package static func bucket(ofReplica replica: String, of bucket: String) -> String {
    closed("\(bucket)-\(replica)", to: 63)
  }

  /// A name of AWS Backup: letters, digits, hyphens and underscores, 50 at most.
  package static func vault(_ name: String) -> String {
    cut(String(decoding: name.utf8.map { isWordByte($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self), to: 50)
  }

  /// A name of a restore test: letters, digits and underscores, 50 at most.
  package static func restoreTest(_ name: String) -> String {
    String(cut(name, to: 50).map { $0 == "-" ? "_" : $0 })
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A role of IAM for a purpose, within its 64 characters.
  package static func role(_ system: String, _ purpose: String) -> String {
    cut("holdfast-\(system)-\(purpose)", to: 64)
  }

  /// Any text as a Terraform identifier: what cannot stand in one becomes `_`, and a leading digit gets one before it.
  package static func terraformWord(_ text: String) -> String {
    let bytes = text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        byte
      default: UInt8(ascii: "_")
      }
    }
    let word = String(decoding: bytes, as: UTF8.self)
    let startsWithDigit = bytes.first.map { $0 <= UInt8(ascii: "9") } ?? true
    return startsWithDigit ? "_\(word)" : word
  }

  /// An alert of Prometheus: `BackupStale`.
  package enum Alert: String, CaseIterable, Sendable {
    case backupStale = "BackupStale"
    case backupNeverSeen = "BackupNeverSeen"
    case backupFailed = "BackupFailed"
    case backupSlow = "BackupSlow"
    case backupShrank = "BackupShrank"
    case backupGrew = "BackupGrew"
    case replicaBehind = "ReplicaBehind"
    case replicaLagging = "ReplicaLagging"
    case replicaNotSeen = "ReplicaNotSeen"
    case drillOverdue = "DrillOverdue"
    case restoreSlow = "RestoreSlow"
    case verificationStale = "VerificationStale"
    case verificationFailed = "VerificationFailed"
    case drillFailed = "DrillFailed"
  }

  /// The metrics that the generated wrapper writes for node_exporter's textfile collector; all carry the labels
  /// `system`, `component` and `backup`.
  package enum Metric: String, CaseIterable, Sendable {
    /// When a run last succeeded, in seconds since 1970.
    case lastSuccess = "holdfast_backup_last_success_timestamp_seconds"
    /// When a run last began.
    case lastStart = "holdfast_backup_last_start_timestamp_seconds"
    /// How long the last run took.
    case duration = "holdfast_backup_duration_seconds"
    /// How much the last run wrote.
    case size = "holdfast_backup_size_bytes"
    /// How the last run ended: 0 is success.
    case exitCode = "holdfast_backup_last_exit_code"
    /// When a drill was last held with success.
    case drillSuccess = "holdfast_drill_last_success_timestamp_seconds"
    /// How long recovery took in the last drill.
    case restoreDuration = "holdfast_restore_duration_seconds"
    /// When a backup was last verified with success.
    case verified = "holdfast_backup_last_verified_timestamp_seconds"
    /// How the last verification of a backup ended: 0 is success.
    case verifiedExitCode = "holdfast_backup_verification_exit_code"
    /// How the last drill that ran by itself ended: 0 is success.
    case drillExitCode = "holdfast_drill_last_exit_code"
    /// How far a replica is behind.
    case replicaLag = "holdfast_replica_lag_seconds"
  }

  /// Where the wrapper is installed on the host that runs the jobs.
  package static func wrapperPath(of system: String) -> String { "/usr/local/lib/holdfast/\(system).sh" }
}
