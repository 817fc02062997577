import RecoveryModel

extension Grammars {
  /// A way in which recovery points are made.
  static let backup = Grammar<BackupSpec>(
    "backup", "A way in which recovery points of a component are made",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .text("method", { $0.method }, { $0.method = $1 }, "The method, as the platform's facts name it")
        .required,
      .schedule({ $0.schedules }, { $0.schedules = $1 }),
      .one("window", { $0.window }, { $0.window = $1 }, "The hours in which the platform may run it"),
      .one("delay", { $0.delay }, { $0.delay = $1 }, "How long it waits before it copies"),
      .takes({ $0.takes }, { $0.takes = $1 }),
      .throughput({ $0.throughput }, { $0.throughput = $1 }),
      .one("keep", { $0.keep }, { $0.keep = $1 }, "How long or how many are kept"),
      .reference("to", [.store], { $0.to }, { $0.to = $1 }, "The store that receives the copy"),
      .reference(
        "from", [.backup, .replica], { $0.from }, { $0.from = $1 },
        "What it is made from: a backup or a replica; `none` where nothing is"),
    ],
    Field.place({ $0.location }, { $1(&$0.location) }),
    [
      .text(
        "writes", { $0.writes }, { $0.writes = $1 },
        "The name that it writes, with `%Y %m %d %H %M %S` for the time"),
      .run({ $0.run }, { $0.run = $1 }),
      .runsOn({ $0.runsOn }, { $0.runsOn = $1 }),
      .manual({ $0.manual }, { $0.manual = $1 }),
      .status({ $0.status }, { $0.status = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .texts("includes", .text, { $0.includes }, { $0.includes = $1 }, "The only parts that it holds"),
      .texts("excludes", .text, { $0.excludes }, { $0.excludes = $1 }, "Parts that it leaves out"),
      .oneOf(
        "fsync", ["always", "everysec", "no"], { $0.fsync }, { $0.fsync = $1 },
        "How often an append-only file reaches the disk"),
      .storageClass({ $0.storageClass }, { $0.storageClass = $1 }),
      .text("key", { $0.key }, { $0.key = $1 }, "The key that opens it"),
      .clause(
        "lock", lock, { $0.lock }, { $0.lock = $1 },
        "A lock that nobody, or only a few, can lift before its time"),
      .clause("verify", verification, { $0.verify }, { $0.verify = $1 }, "How it is proved to be good"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// How a backup is proved to be good.
  static let verification = Grammar<VerifySpec>(
    "verification", "How a backup is proved to be good",
    [
      .schedule({ $0.schedules }, { $0.schedules = $1 }),
      .oneOf(
        "by", ["restore", "checksum", "list", "command"], { $0.by }, { $0.by = $1 },
        "What is done with the backup to prove it"),
      .takes({ $0.takes }, { $0.takes = $1 }),
      .run({ $0.run }, { $0.run = $1 }),
      .checks({ $0.checks }, { $0.checks = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A lock.
  static let lock = Grammar<LockSpec>(
    "lock", "A lock that nobody, or only a few, can lift before its time",
    [
      .word(
        "mode", { $0.mode }, { $0.mode = $1 },
        "Whom the lock binds: `compliance` everybody, `governance` those without a special right"),
      .one("keep", { $0.keep }, { $0.keep = $1 }, "How long an object stays locked"),
    ])
}
