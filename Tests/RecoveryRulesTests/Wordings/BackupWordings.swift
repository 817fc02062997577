import Testing

/// Retentions that nothing enforces, and runs that begin together.
@Suite("Wording: backups that stay, and that meet") struct BackupWordings {
  /// A database with these backups, and further sections.
  static func spec(_ backups: String, _ more: String = "") -> String {
    """
    holdfast: 1
    system: orders
    components:
      database: {platform: postgres, backups: {\(backups)}}
    stores: {disk: {platform: filesystem}, bucket: {platform: s3}}
    \(more)
    """
  }

  @Test(
    "a retention counts as enforced where something removes, the store does, or nothing heaps up",
    arguments: [
      ("schedule: daily 02:00, keep: 30d, to: disk", "", true),
      ("schedule: daily 02:00, keep: 30d, to: disk, writes: a-%Y.sql, run: 'pg_dump x'", "", true),
      ("schedule: daily 02:00, keep: 30 copies, to: disk", "", true),
      ("schedule: daily 02:00, keep: forever, to: disk", "", false),
      ("schedule: daily 02:00, keep: unknown, to: disk", "", false),
      ("schedule: daily 02:00, keep: 30d, to: bucket", "", false),
      ("schedule: daily 02:00, keep: 30d, to: disk, writes: latest.sql", "", false),
      ("schedule: daily 02:00, keep: 30d, to: disk, run: 'restic forget --prune'", "", false),
      ("schedule: daily 02:00, keep: 30d, to: disk, status: planned", "", false),
      (
        "schedule: daily 02:00, keep: 30d, to: disk", "routines: {monthly: [Delete dumps of last month]}",
        false
      ),
    ])
  func retention(_ backup: String, _ more: String, _ isFound: Bool) {
    let picture = Pictures.of("unenforced-retention", in: Self.spec("a: {method: dump, \(backup)}", more))
    #expect(picture.isEmpty != isFound, "\(picture)")
  }

  @Test(
    "three that always meet are told once; two, loose ones, those of one job or run by hand are not",
    arguments: [
      ("schedule: daily 02:00", "schedule: daily 02:00", "", true),
      ("schedule: daily 02:00", "schedule: daily 02:01", "", false),
      ("schedule: daily 02:00", "schedule: daily 02:00, manual: true", "", false),
      ("schedule: daily", "schedule: daily", "", false),
      ("schedule: daily 02:00", "schedule: daily 02:00, status: planned", "", false),
    ])
  func meeting(_ one: String, _ two: String, _ more: String, _ isFound: Bool) {
    let backups = "a: {method: dump, \(one)}, b: {method: dump, \(one)}, c: {method: dump, \(two)}"
    let picture = Pictures.of("same-minute", in: Self.spec(backups, more))
    #expect(
      picture.contains(
        "warning[same-minute]: `database.a`, `database.b` and `database.c` all begin daily 02:00")
        == isFound, "\(picture)")
    #expect(picture.isEmpty != isFound)
  }
}
