/// A piece of Swift that must not compile, and what the compiler must say of it.
struct Snippet: Sendable {
  /// What it gets wrong, as the name of its function.
  let name: String
  /// The statements of a body.
  let source: String
  /// What stands in the compiler's message.
  let message: String

  /// All of them, compiled in one go.
  static let all: [Snippet] = general + placement + values

  /// Methods that a platform lacks, and the slips that are most likely.
  private static let general: [Snippet] = [
    Snippet(
      name: "pointInTimeOnBucket",
      source: """
        System("a") { Component("files", on: .s3("files")) { PointInTime(keep: .days(7)) } }
        """, message: "generic struct 'PointInTime' requires that 'S3' conform to 'OffersPointInTime'"),
    Snippet(
      name: "fsyncOnRDS",
      source: """
        System("a") { Component("db", on: .rdsPostgres("db")) { AppendOnlyFile(fsync: .always) } }
        """,
      message: "generic struct 'AppendOnlyFile' requires that 'RDSPostgres' conform to 'OffersAppendOnlyFile'"
    ),
    Snippet(
      name: "fsyncOfAutomatedBackups",
      source: """
        System("a") { Component("db", on: .rdsPostgres("db")) { AutomatedBackups(fsync: .always) } }
        """, message: "automated backups have no fsync; it belongs to AppendOnlyFile"),
    Snippet(
      name: "drillInComponent",
      source: """
        System("a") { Component("db", on: .redis()) { Drill("d", type: .restore) } }
        """, message: "a drill belongs to a system, beside its procedures"),
    Snippet(
      name: "drillOutsideSystem",
      source: """
        Drill("d", type: .restore)
        """, message: "a drill belongs to a system"),
    Snippet(
      name: "stepOutsideProcedure",
      source: """
        System("a") { Step("Restore", takes: .minutes(5)) }
        """, message: "a step belongs to a procedure"),
    Snippet(
      name: "durationAsSize",
      source: """
        System("a") { Component("db", on: .redis(), size: .hours(2)) }
        """, message: "a size is an amount of data, such as .gibibytes(40), and no time"),
    Snippet(
      name: "sizeAsDuration",
      source: """
        System("a") { Objectives(rto: .gibibytes(2)) }
        """, message: "this is a time, such as .hours(4), and no amount of data"),
    Snippet(
      name: "missingType",
      source: """
        System("a") { Drill("d") }
        """, message: "missing argument for parameter 'type' in call"),
    Snippet(
      name: "missingAge",
      source: """
        System("a") { Store("s", on: .s3()) { Lifecycle("x/") { After(expire: true) } } }
        """, message: "missing argument for parameter #1 in call"),
    Snippet(
      name: "componentAsStore",
      source: """
        let cache = Component("cache", on: .redis()) {}
        System("a") { Component("db", on: .postgres()) { Dump(to: cache) } }
        """, message: "does not conform to expected type 'StoreReference'"),
    Snippet(
      name: "storeOnCache",
      source: """
        System("a") { Store("s", on: .redis("x")) }
        """, message: "a store is a bucket, a vault, a file system or a repository"),
    Snippet(
      name: "misspeltReference",
      source: """
        let database = Component("database", on: .redis()) {}
        System("a") { database; Procedure("restore", recovers: [databse]) {} }
        """, message: "cannot find 'databse' in scope"),
    Snippet(
      name: "componentOutsideSystem",
      source: """
        Component("db", on: .redis()) {}
        """, message: "a component belongs to a system"),
  ]
}
