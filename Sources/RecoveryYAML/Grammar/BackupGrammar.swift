import RecoveryModel

extension Grammars {
  /// A way in which recovery points are made.
  static let backup = Grammar<BackupSpec>(
    "backup", "A way in which recovery points of a component are made",
    [
      .title(\.title),
      .text("method", \.method, "The method, as the platform's facts name it").required,
      .schedule(\.schedules),
      .one("window", \.window, "The hours in which the platform may run it"),
      .one("delay", \.delay, "How long it waits before it copies"),
      .takes(\.takes),
      .throughput(\.throughput),
      .one("keep", \.keep, "How long or how many are kept"),
      .reference("to", [.store], \.to, "The store that receives the copy"),
      .reference(
        "from", [.backup, .replica], \.from,
        "What it is made from: a backup or a replica; `none` where nothing is"),
    ],
    Field.place(\.location),
    [
      .text("writes", \.writes, "The name that it writes, with `%Y %m %d %H %M %S` for the time"),
      .run(\.run),
      .runsOn(\.runsOn),
      .manual(\.manual),
      .status(\.status),
      .owner(\.owner),
      .texts("includes", .text, \.includes, "The only parts that it holds"),
      .texts("excludes", .text, \.excludes, "Parts that it leaves out"),
      .oneOf(
        "fsync", ["always", "everysec", "no"], \.fsync, "How often an append-only file reaches the disk"),
      .storageClass(\.storageClass),
      .text("key", \.key, "The key that opens it"),
      .clause("lock", lock, \.lock, "A lock that nobody, or only a few, can lift before its time"),
      .clause("verify", verification, \.verify, "How it is proved to be good"),
      .notes(\.notes),
    ])

  /// How a backup is proved to be good.
  static let verification = Grammar<VerifySpec>(
    "verification", "How a backup is proved to be good",
    [
      .schedule(\.schedules),
      .oneOf(
        "by", ["restore", "checksum", "list", "command"], \.by, "What is done with the backup to prove it"),
      .takes(\.takes),
      .run(\.run),
      .checks(\.checks),
      .notes(\.notes),
    ])

  /// A lock.
  static let lock = Grammar<LockSpec>(
    "lock", "A lock that nobody, or only a few, can lift before its time",
    [
      .word(
        "mode", \.mode,
        "Whom the lock binds: `compliance` everybody, `governance` those without a special right"),
      .one("keep", \.keep, "How long an object stays locked"),
    ])
}
