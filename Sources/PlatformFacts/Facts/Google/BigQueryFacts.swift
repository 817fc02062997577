import Quantities

extension Facts {
  /// What is known of BigQuery.
  static let bigQuery: [Fact] = [
    Fact(
      "bq.timetravel", "BigQuery", .durations(.days(2), .days(7)),
      "BigQuery lets one read and bring back any moment of the last 2 to 7 days, 7 unless told otherwise",
      from: "BigQuery documentation, \"Data retention with time travel and fail-safe\"", .verified),
    Fact(
      "bq.undelete", "BigQuery", .rule,
      "A deleted BigQuery dataset comes back, tables and views with it, as long as time travel reaches and no other has its name",
      from: "BigQuery documentation, \"Restore deleted datasets\"", .verified),
    Fact(
      "bq.failsafe", "BigQuery", .duration(.days(7)),
      "BigQuery keeps 7 days more after time travel, which only its support can bring back",
      from: "BigQuery documentation, \"Data retention with time travel and fail-safe\"", .verified),
    Fact(
      "bq.multiregion", "BigQuery", .rule,
      """
      A BigQuery multi-region keeps the data in one of its regions and does not help when that one is lost
      """,
      from: "BigQuery documentation, \"Cross-region dataset replication\"", .verified),
    Fact(
      "bq.xregion", "BigQuery", .rule,
      "A BigQuery copy in another region is an asynchronous replica that one must create and promote",
      from: "BigQuery documentation, \"Cross-region dataset replication\"", .verified),
    Fact(
      "bq.snapshot", "BigQuery", .rule,
      """
      A BigQuery table snapshot is made by bq cp --snapshot; a plain bq cp is a full copy that never \
      expires
      """,
      from: "bq command-line help", .verified),
    Fact(
      "bq.snapshot.age", "BigQuery", .duration(.days(7)),
      """
      A BigQuery snapshot can be taken of a moment up to 7 days ago, of tables only, and comes back for 7 \
      days after deletion
      """,
      from: "BigQuery documentation, \"Introduction to table snapshots\"", .secondary),
    Fact(
      "bq.extract.format", "BigQuery", .words(["CSV", "NEWLINE_DELIMITED_JSON", "AVRO", "PARQUET"]),
      "bq extract writes CSV unless --destination_format says otherwise",
      from: "BigQuery API, JobConfigurationExtract", .verified),
    Fact(
      "bq.load.format", "BigQuery", .rule,
      "bq load reads CSV unless --source_format says otherwise, and refuses a file of another format",
      from: "BigQuery API, JobConfigurationLoad", .verified),
    Fact(
      "bq.extract", "BigQuery", .rule,
      "A BigQuery export holds 1 GB a file, so larger tables need a wildcard; views cannot be exported so",
      from: "BigQuery documentation, \"Export table data\"", .verified),
    Fact(
      "bq.extract.lock", "BigQuery", .rule,
      "A BigQuery export to a bucket with a lock or soft delete can fail or cost more",
      from: "BigQuery documentation, \"Export table data\"", .verified),
    Fact(
      "bq.sched", "BigQuery", .rule,
      """
      BigQuery scheduled queries are written "every 24 hours" or "first sunday of month 04:00", in UTC
      """,
      from: "Terraform google provider, google_bigquery_data_transfer_config", .verified),
  ]
}
