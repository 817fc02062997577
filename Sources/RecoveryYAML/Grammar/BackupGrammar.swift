import RecoveryModel

extension Grammars {
  /// A way in which recovery points are made.
  static let backup = Grammar<BackupSpec>(
    "backup", "A way in which recovery points of a component are made",
    [
      .title { $1(&$0.title) },
      .text("method", { $1(&$0.method) }, "The method, as the platform's facts name it").required,
      .schedule { $1(&$0.schedules) },
      .one("window", { $1(&$0.window) }, "The hours in which the platform may run it"),
      .one("delay", { $1(&$0.delay) }, "How long it waits before it copies"),
      .takes { $1(&$0.takes) },
      .throughput { $1(&$0.throughput) },
      .one("keep", { $1(&$0.keep) }, "How long or how many are kept"),
      .reference("to", [.store], { $1(&$0.to) }, "The store that receives the copy"),
      .reference(
        "from", [.backup, .replica], { $1(&$0.from) },
        "What it is made from: a backup or a replica; `none` where nothing is"),
    ],
    Field.place { $1(&$0.location) },
    [
      .text("writes", { $1(&$0.writes) }, "The name that it writes, with `%Y %m %d %H %M %S` for the time"),
      .run { $1(&$0.run) },
      .runsOn { $1(&$0.runsOn) },
      .manual { $1(&$0.manual) },
      .status { $1(&$0.status) },
      .owner { $1(&$0.owner) },
      .texts("includes", .text, { $1(&$0.includes) }, "The only parts that it holds"),
      .texts("excludes", .text, { $1(&$0.excludes) }, "Parts that it leaves out"),
      .oneOf(
        "fsync", ["always", "everysec", "no"], { $1(&$0.fsync) },
        "How often an append-only file reaches the disk"),
      .storageClass { $1(&$0.storageClass) },
      .text("key", { $1(&$0.key) }, "The key that opens it"),
      .clause("lock", lock, { $1(&$0.lock) }, "A lock that nobody, or only a few, can lift before its time"),
      .clause("verify", verification, { $1(&$0.verify) }, "How it is proved to be good"),
      .notes { $1(&$0.notes) },
    ])

  /// How a backup is proved to be good.
  static let verification = Grammar<VerifySpec>(
    "verification", "How a backup is proved to be good",
    [
      .schedule { $1(&$0.schedules) },
      .oneOf(
        "by", ["restore", "checksum", "list", "command"], { $1(&$0.by) },
        "What is done with the backup to prove it"),
      .takes { $1(&$0.takes) },
      .run { $1(&$0.run) },
      .checks { $1(&$0.checks) },
      .notes { $1(&$0.notes) },
    ])

  /// A lock.
  static let lock = Grammar<LockSpec>(
    "lock", "A lock that nobody, or only a few, can lift before its time",
    [
      .word(
        "mode", { $1(&$0.mode) },
        "Whom the lock binds: `compliance` everybody, `governance` those without a special right"),
      .one("keep", { $1(&$0.keep) }, "How long an object stays locked"),
    ])
}
