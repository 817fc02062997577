import Quantities

extension Facts {
  /// What is known of Redis.
  static let redis: [Fact] = [
    Fact(
      "redis.rdb", "Redis", .rule,
      "A Redis snapshot (RDB) loses what was written since the last one",
      from: "Redis documentation, \"Persistence\"", .verified),
    Fact(
      "redis.aof", "Redis", .words(["always", "everysec", "no"]),
      """
      Redis syncs its append-only file at every write, every second (unless told otherwise) or when the \
      system likes
      """,
      from: "Redis documentation, \"Persistence\"", .verified),
    Fact(
      "redis.aof.everysec", "Redis", .duration(.seconds(1)),
      "A Redis append-only file synced every second loses about a second",
      from: "Redis documentation, \"Persistence\"", .verified),
    Fact(
      "redis.aof.no", "Redis", .duration(.seconds(30)),
      "A Redis append-only file synced by the system loses about 30 seconds",
      from: "Redis documentation, \"Persistence\"", .verified),
    Fact(
      "redis.aof.nopast", "Redis", .rule,
      "A Redis append-only file holds the present: a bad deletion is appended like anything else",
      from: "Redis documentation, \"Redis persistence\"", .secondary),
    Fact(
      "redis.load", "Redis", .rule,
      """
      Redis with an append-only file loads that and not the snapshot when it starts, so a restore must \
      switch it off first
      """,
      from: "Redis documentation, \"Persistence\"", .verified),
    Fact(
      "redis.cli.rdb", "Redis", .rule,
      "redis-cli --rdb downloads a snapshot from a live server: it is a backup, not a restore",
      from: "Redis documentation, \"Redis CLI\"", .verified),
    Fact(
      "redis.repl", "Redis", .rule,
      "Redis replication is asynchronous, with no guarantee that a replica has every write",
      from: "Redis documentation, \"Replication\"", .verified),
    Fact(
      "redis.cluster", "Redis", .rule,
      "A Redis Cluster can lose acknowledged writes when it fails over",
      from: "Redis documentation, \"Cluster specification\"", .verified),
  ]
}
