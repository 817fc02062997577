import Quantities

extension Facts {
  /// What is known of Cloud Storage.
  static let cloudStorage: [Fact] = [
    Fact(
      "gcs.class.standard", "Cloud Storage", .rule,
      "Cloud Storage Standard has no minimum charge and is read at once",
      from: "Cloud Storage documentation, \"Storage classes\"", .verified),
    Fact(
      "gcs.class.nearline", "Cloud Storage", .duration(.days(30)),
      "Cloud Storage Nearline bills at least 30 days and is read at once, for a fee",
      from: "Cloud Storage documentation, \"Storage classes\"", .verified),
    Fact(
      "gcs.class.coldline", "Cloud Storage", .duration(.days(90)),
      "Cloud Storage Coldline bills at least 90 days and is read at once, for a fee",
      from: "Cloud Storage documentation, \"Storage classes\"", .verified),
    Fact(
      "gcs.class.archive", "Cloud Storage", .duration(.days(365)),
      "Cloud Storage Archive bills at least 365 days and is read at once, for a fee",
      from: "Cloud Storage documentation, \"Storage classes\"", .verified),
    Fact(
      "gcs.lifecycle", "Cloud Storage",
      .words([
        "Delete", "SetStorageClass", "AbortIncompleteMultipartUpload",
      ]),
      "A Cloud Storage lifecycle rule has one of these actions and at least one condition",
      from: "Cloud Storage API, lifecycle messages", .verified),
    Fact(
      "gcs.lifecycle.prec", "Cloud Storage", .duration(.hours(24)),
      """
      Cloud Storage lifecycle deletes before it moves, only moves to colder classes, and may act a day \
      late
      """,
      from: "Cloud Storage documentation, \"Object Lifecycle Management\"", .secondary),
    Fact(
      "gcs.softdelete", "Cloud Storage", .durations(.days(7), .days(90)),
      "Cloud Storage keeps deleted objects for 7 to 90 days, 7 unless told otherwise; 0 switches it off",
      from: Source.gcloud, .verified),
    Fact(
      "gcs.versioning", "Cloud Storage", .rule,
      """
      Cloud Storage versioning keeps every replaced or deleted object until it is removed itself, and is \
      no help when the bucket is deleted
      """,
      from: "Cloud Storage documentation, \"Object Versioning\"", .verified),
    Fact(
      "gcs.retention", "Cloud Storage", .durations(.seconds(1), .days(36524)),
      """
      A Cloud Storage retention policy keeps objects for at least its time, and once locked can only be \
      lengthened
      """,
      from: "Cloud Storage documentation, \"Bucket Lock\"", .verified),
    Fact(
      "gcs.lifecycle.retention", "Cloud Storage", .rule,
      "A Cloud Storage lifecycle rule promises no retention: it only deletes or moves",
      from: "Cloud Storage documentation, \"Options for controlling data lifecycles\"", .verified),
    Fact(
      "gcs.rpo.turbo", "Cloud Storage", .duration(.minutes(15)),
      "Cloud Storage turbo replication copies new objects of a dual-region within 15 minutes",
      from: "Terraform google provider, google_storage_bucket", .verified),
    Fact(
      "gcs.rpo", "Cloud Storage", .duration(.hours(12)),
      """
      Cloud Storage copies new objects of a dual- or multi-region within 12 hours, 99.9 % of them within 1
      """,
      from: "Cloud Storage documentation, \"Data availability and durability\"", .secondary),
    Fact(
      "gcs.crossbucket", "Cloud Storage", .rule,
      """
      Cross-bucket replication of Cloud Storage promises no time, and leaves out deletions, existing \
      objects and lifecycle rules
      """,
      from: "Cloud Storage documentation, \"Data availability and durability\"", .secondary),
  ]
}
