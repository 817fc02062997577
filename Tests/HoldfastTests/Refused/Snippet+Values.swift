extension Snippet {
  /// Values that are not what their argument asks for.
  static let values: [Snippet] = [
    Snippet(
      name: "wrongScope",
      source: """
        System("a") { Objectives(rto: .hours(1)) { When(.datacenter, rto: .hours(2)) } }
        """, message: "type 'Scope' has no member 'datacenter'"),
    Snippet(
      name: "scopeString",
      source: """
        System("a") { Objectives(rto: .hours(1)) { When("region", rto: .hours(2)) } }
        """, message: "cannot convert value of type 'String' to expected argument type 'Scope'"),
    Snippet(
      name: "keepOfReplica",
      source: """
        System("a") { Component("db", on: .redis()) { Replica("r", keep: .days(3)) } }
        """, message: "a replica follows the present and keeps no past"),
    Snippet(
      name: "scheduleOfReplica",
      source: """
        System("a") { Component("db", on: .postgres()) { Replica("r", schedule: "daily 02:00") } }
        """, message: "schedule: belongs to a backup, lag: to a replica"),
    Snippet(
      name: "lagOfBackup",
      source: """
        System("a") { Component("db", on: .postgres()) { Dump("n", lag: .minutes(5)) } }
        """, message: "extra argument 'lag' in call"),
    Snippet(
      name: "componentAsProcedure",
      source: """
        let db = Component("db", on: .redis()) {}
        System("a") { db; Drill("d", type: .restore, covers: [db]) }
        """,
      message:
        "cannot convert value of type 'Component<Redis>' to expected element type 'any ProcedureReference'"),
    Snippet(
      name: "procedureAsComponent",
      source: """
        let p = Procedure("p") {}
        System("a") { p; Procedure("q", recovers: [p]) {} }
        """,
      message: "cannot convert value of type 'Procedure' to expected element type 'any ComponentReference'"),
    Snippet(
      name: "backupAsComponent",
      source: """
        let db = Component("db", on: .redis()) {}
        System("a") { db; Procedure("q", recovers: [db.backup("n")]) {} }
        """,
      message:
        "cannot convert value of type 'CopyReference' to expected element type 'any ComponentReference'"),
    Snippet(
      name: "componentAsSource",
      source: """
        let db = Component("db", on: .redis()) {}
        System("a") { Component("c", on: .postgres()) { Dump(to: "x", from: db) } }
        """, message: "'Component<Redis>' does not conform to expected type 'SourceReference'"),
    Snippet(
      name: "componentAsOwner",
      source: """
        let db = Component("db", on: .redis()) {}
        System("a", owner: db) {}
        """, message: "'Component<Redis>' does not conform to expected type 'PersonReference'"),
    Snippet(
      name: "textAsList",
      source: """
        System("a") { Procedure("p", recovers: "db") {} }
        """, message: "to expected argument type '[any ComponentReference]'"),
    Snippet(
      name: "twoLoneValues",
      source: """
        System("a") { Objectives(.hours(4), .minutes(15)) }
        """, message: "missing argument labels 'rto:rpo:' in call"),
    Snippet(
      name: "takesWithoutLabel",
      source: """
        System("a") { Procedure("p") { Step("x", .minutes(5)) } }
        """, message: "how long a step takes is said with takes:"),
    Snippet(
      name: "ownerWithoutLabel",
      source: """
        System("a", "payments") { }
        """, message: "who answers for a system is said with owner:"),
    Snippet(
      name: "scheduleOfProcedure",
      source: """
        System("a") { Procedure("p", schedule: "daily 02:00") {} }
        """, message: "what is done on a schedule is a Drill(…)"),
    Snippet(
      name: "textAsTime",
      source: """
        System("a") { Component("db", on: .postgres()) { Dump("n", takes: "daily 02:00") } }
        """, message: "a time is said with its unit, such as .minutes(20...50)"),
    Snippet(
      name: "timeAsSchedule",
      source: """
        System("a") { Component("db", on: .postgres()) { Dump("n", schedule: .hours(6)) } }
        """, message: "a schedule says when: .every(.hours(6))"),
    Snippet(
      name: "numberAsKeep",
      source: """
        System("a") { Component("p", on: .postgres()) { Dump(keep: 30) } }
        """, message: "a number alone has no unit: what is kept is said as .days(30) or .copies(12)"),
    Snippet(
      name: "textAsKeep",
      source: """
        System("a") { Component("p", on: .postgres()) { Dump(keep: "30d") } }
        """,
      message: "what is kept is said with its unit, such as .days(30) or .copies(12), or as .written(\"30d\")"
    ),
    Snippet(
      name: "textAsRTO",
      source: """
        System("a") { Objectives(rto: "4h") }
        """, message: "a recovery time is said with its unit, such as .hours(4)"),
    Snippet(
      name: "numberAsRPO",
      source: """
        System("a") { Objectives(rpo: 15) }
        """, message: "a number alone has no unit: a recovery point is said as .minutes(15)"),
    Snippet(
      name: "rangeAsRPO",
      source: """
        System("a") { Objectives(rpo: .minutes(5...15)) }
        """, message: "this is one time, such as .minutes(15), and no range"),
    Snippet(
      name: "monthsAsRPO",
      source: """
        System("a") { Objectives(rpo: .months(1)) }
        """, message: "a month has no fixed length"),
    Snippet(
      name: "rpoNone",
      source: """
        System("a") { Objectives(rpo: .none) }
        """, message: "did you mean 'RecoveryPoint.none' instead?"),
    Snippet(
      name: "rpoNoneByType",
      source: """
        System("a") { Objectives(rpo: RecoveryPoint.none) }
        """, message: "that no data is at stake is said as .nothingAtStake"),
    Snippet(
      name: "rhythmNone",
      source: """
        Platform("p") { Method("m", rhythm: .none) }
        """, message: "did you mean 'Rhythm.none' instead?"),
    Snippet(
      name: "numberAsSize",
      source: """
        System("a") { Component("p", on: .postgres(), size: 40) {} }
        """, message: "a number alone has no unit: a size is said as .gibibytes(40)"),
    Snippet(
      name: "lockForever",
      source: """
        System("a") { Store("s", on: .s3()) { Lock(mode: .compliance, keep: .forever) } }
        """, message: "this length has an end, such as .days(30) or .years(7)"),
    Snippet(
      name: "textAsDrillType",
      source: """
        System("a") { Drill("d", type: "restore") }
        """, message: "cannot convert value of type 'String' to expected argument type 'DrillType'"),
    Snippet(
      name: "textAsPlatform",
      source: """
        System("a") { Component("p", on: "rds-postgres") {} }
        """, message: "cannot convert value of type 'String' to expected argument type 'On<Kind>'"),
    Snippet(
      name: "unknownPlatform",
      source: """
        System("a") { Component("p", on: .rdsPostgress("x")) {} }
        """, message: "has no member 'rdsPostgress'"),
    Snippet(
      name: "wrongOrder",
      source: """
        System("a") { Component("p", on: .postgres()) { Dump("n", keep: .days(3), schedule: "daily 02:00") } }
        """, message: "argument 'schedule' must precede argument 'keep'"),
  ]
}
