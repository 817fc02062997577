import Testing

/// A nightly dump into a bucket, which says how long it is kept, what it is called and what the bucket does with it.
private func spec(
  keep: String = "1y", writes: String = "nightly/orders-%Y%m%d.dump", run: String = "", store: String,
  schedule: String = "daily 02:00"
) -> String {
  """
  holdfast: 1
  system: orders
  timezone: Europe/Berlin
  components:
    database:
      platform: postgres
      site: here
      backups:
        nightly: {method: dump, schedule: \(schedule), keep: \(keep), to: archive, writes: \(writes)\(run)}
  stores:
    archive: {\(store)}

  """
}

@Suite("A lifecycle that ends sooner than a retention") struct EarlyRemovalTests {
  private func found(_ keep: String, _ store: String, writes: String = "nightly/o-%Y%m%d.dump") -> [[String]]
  {
    CommandPlaces.underlined(
      "expiry-before-keep-ends",
      in: spec(keep: keep, writes: writes, store: "platform: s3, bucket: b, " + store))
  }

  @Test(
    "is told beside what was to be kept",
    arguments: [
      ("1y", "lifecycle: {nightly/: [{after: 90d, expire: true}]}"),
      ("forever", "lifecycle: {'': [{after: 90d, expire: true}]}"),
      ("1y", "versioning: true, noncurrent: 30d, lifecycle: {nightly/: [{after: 90d, expire: true}]}"),
      (
        "1y",
        "versioning: true, lifecycle: {nightly/: [{after: 30d, class: standard-ia}, {after: 90d, expire: true}]}"
      ),
    ])
  func early(_ keep: String, _ store: String) { #expect(found(keep, store) == [["90d", keep]]) }

  @Test(
    "is none where the points are not touched, or go in time",
    arguments: [
      ("90d", "lifecycle: {nightly/: [{after: 90d, expire: true}]}"),
      ("3mo", "lifecycle: {nightly/: [{after: 90d, expire: true}]}"),
      ("1y", "lifecycle: {weekly/: [{after: 90d, expire: true}]}"),
      ("1y", "lifecycle: {nightly/: [{after: 90d, class: glacier-instant}]}"),
      ("1y", "versioning: true, noncurrent: 300d, lifecycle: {nightly/: [{after: 90d, expire: true}]}"),
      ("1y", "versioning: true, noncurrent: forever, lifecycle: {nightly/: [{after: 90d, expire: true}]}"),
      ("30 copies", "lifecycle: {nightly/: [{after: 20d, expire: true}]}"),
    ])
  func inTime(_ keep: String, _ store: String) { #expect(found(keep, store) == []) }

  @Test("is none for a file that each run makes anew")
  func renewed() {
    #expect(found("1y", "lifecycle: {'': [{after: 90d, expire: true}]}", writes: "orders.dump") == [])
  }
}

@Suite("A backup that writes over the one before") struct OverwritingTests {
  private func found(_ spec: String) -> [[String]] {
    CommandPlaces.underlined("overwritten-backup", in: spec)
  }

  @Test(
    "is told wherever a name holds one file",
    arguments: [
      "platform: s3, bucket: b", "platform: gcs, bucket: b", "platform: filesystem, site: there",
      "platform: s3, versioning: false",
    ])
  func overwritten(_ store: String) {
    #expect(found(spec(writes: "db/orders.sql.gz", store: store)) == [["db/orders.sql.gz", "1y", "archive"]])
  }

  @Test(
    "is none where something keeps the older ones",
    arguments: [
      "platform: s3, versioning: true", "platform: s3, versioning: unknown", "platform: restic",
      "platform: s3, lock: {mode: compliance, keep: 30d}", "platform: git",
    ])
  func kept(_ store: String) { #expect(found(spec(writes: "orders.dump", store: store)) == []) }

  @Test(
    "is none where one point is all that is asked for, or the name is not that of one file",
    arguments: [
      ("1d", "orders.dump"), ("25h", "orders.dump"), ("1 copy", "orders.dump"), ("1y", "orders-$DATE.dump"),
      ("1y", "orders/"), ("1y", "repository"), ("1y", "orders-*.dump"),
    ])
  func single(_ keep: String, _ writes: String) {
    #expect(found(spec(keep: keep, writes: writes, store: "platform: s3")) == [])
  }

  @Test("the edit dates the name where the command takes it from there, as finely as the runs need")
  func edit() {
    let run = #", run: 'pg_dump | aws s3 cp - "s3://b/$BACKUP_FILE"'"#
    func mended(_ writes: String, _ schedule: String) -> String? {
      CommandPlaces.mended(
        "overwritten-backup", in: spec(writes: writes, run: run, store: "platform: s3", schedule: schedule))
    }
    #expect(mended("db/orders.sql.gz", "daily 02:00")?.contains("writes: db/orders-%Y%m%d.sql.gz,") == true)
    #expect(mended("'orders.dump'", "every 6h")?.contains("writes: 'orders-%Y%m%d%H%M.dump',") == true)
    let literal = spec(writes: "orders.dump", run: ", run: pg_dump -f orders.dump", store: "platform: s3")
    #expect(CommandPlaces.mended("overwritten-backup", in: literal) == nil)
    #expect(found(literal).count == 1)
    #expect(found(literal.replacing("run: pg_dump", with: "run: savelog orders.dump && pg_dump")) == [])
  }
}
