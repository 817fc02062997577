import Quantities

extension Facts {
  /// What is known of DocumentDB, Neptune, MemoryDB, Keyspaces and OpenSearch Service.
  static let noSQL: [Fact] = [
    Fact(
      "docdb.retention", "DocumentDB", .days(1, 35),
      "DocumentDB keeps automated backups for 1 to 35 days",
      from: Source.awsModel, .verified),
    Fact(
      "docdb.pitr", "DocumentDB", .days(1, 35),
      """
      A DocumentDB restore to a moment within 1 to 35 days makes a new cluster with the default security \
      group
      """,
      from: Source.awsModel, .verified),
    Fact(
      "docdb.pitr.lag", "DocumentDB", .duration(.minutes(5)),
      "DocumentDB can be restored to a moment 5 minutes ago at the latest",
      from: "Amazon DocumentDB Developer Guide, \"What is Amazon DocumentDB\"", .verified),
    Fact(
      "docdb.auto", "DocumentDB", .duration(.days(1)),
      "DocumentDB takes a full snapshot a day and keeps six copies of its volume in three zones",
      from: "Amazon DocumentDB Developer Guide, \"Backing up and restoring\"", .verified),
    Fact(
      "docdb.global", "DocumentDB", .rule,
      """
      A failover of a DocumentDB global cluster may lose writes that were not yet replicated; a switchover \
      loses none
      """,
      from: Source.awsModel, .verified),
    Fact(
      "neptune.retention", "Neptune", .days(1, 35),
      "Neptune keeps automated backups for 1 to 35 days",
      from: Source.awsModel, .verified),
    Fact(
      "neptune.pitr", "Neptune", .rule,
      "Neptune backs up continuously, and states no time by which the newest moment of a restore is behind",
      from: "Amazon Neptune User Guide, \"Backing up and restoring an Amazon Neptune DB cluster\"", .verified),
    Fact(
      "neptune.restore", "Neptune", .rule,
      "A Neptune restore makes a new cluster with the default security group and without instances",
      from: Source.awsModel, .verified),
    Fact(
      "memdb.log", "MemoryDB", .rule,
      "MemoryDB writes to a transaction log in several zones before it answers",
      from: "Amazon MemoryDB Developer Guide, \"Consistency\"", .verified),
    Fact(
      "memdb.daily", "MemoryDB", .duration(.days(1)),
      """
      MemoryDB takes automatic snapshots once a day in one window, and keeps them for as many days as \
      told
      """,
      from: Source.awsModel, .verified),
    Fact(
      "memdb.restore", "MemoryDB", .rule,
      "A MemoryDB snapshot is restored by making a new cluster from it",
      from: Source.awsModel, .verified),
    Fact(
      "keys.pitr", "Keyspaces", .duration(.days(35)),
      """
      Keyspaces restores to any moment of the last 35 days since point-in-time recovery is on; the 35 \
      days cannot be changed
      """,
      from: "Amazon Keyspaces Developer Guide, \"How point-in-time recovery works\"", .verified),
    Fact(
      "keys.pitr.now", "Keyspaces", .duration(.seconds(0)),
      "Keyspaces restores up to the current moment",
      from: "Amazon Keyspaces Developer Guide, \"How point-in-time recovery works\"", .verified),
    Fact(
      "keys.pitr.off", "Keyspaces", .rule,
      """
      Switching point-in-time recovery of Keyspaces off erases the history, and so does a new table of \
      the same name
      """,
      from: "Amazon Keyspaces Developer Guide, \"How point-in-time recovery works\"", .verified),
    Fact(
      "keys.restore", "Keyspaces", .rule,
      """
      A Keyspaces restore makes a new table, without policies, alarms and tags, and takes up to 20 \
      minutes to begin
      """,
      from: "Amazon Keyspaces Developer Guide, \"How point-in-time recovery works\"", .verified),
    Fact(
      "osvc.hourly", "OpenSearch Service", .duration(.hours(1)),
      """
      OpenSearch Service takes a snapshot an hour and keeps up to 336 of them for 14 days, in a bucket \
      that nobody else can read
      """,
      from: "Amazon OpenSearch Service Developer Guide, \"Creating index snapshots\"", .verified),
  ]
}
