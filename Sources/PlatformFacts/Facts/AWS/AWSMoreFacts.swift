import Quantities

extension Facts {
  /// What is known of MemoryDB, Keyspaces and OpenSearch Service.
  static let awsMore: [Fact] = [
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
