import Testing

@testable import RecoveryRules

/// Where a verification restores what it verifies.
@Suite("Verified on production") struct VerifiedOnProductionTests {
  private static func spec(_ run: String, _ verify: String) -> String {
    """
    holdfast: 1
    system: orders
    components:
      database:
        platform: rds-postgres
        backups:
          nightly:
            method: dump
            keep: 7d
            run: '\(run)'
            verify: {by: restore, run: '\(verify)'}

    """
  }

  @Test(
    "one and the same server is found, by its host or its whole address",
    arguments: [
      (
        "pg_dump -h db.internal orders", "pg_restore -h db.internal -d trial x",
        ["db.internal", "db.internal"]
      ),
      ("pg_dump --host=$DB orders", "createdb -h $DB trial", ["$DB", "$DB"]),
      ("mysqldump -h $DB orders", "mysql -h $DB trial < x.sql", ["$DB", "$DB"]),
      (
        "pg_dump \"$DATABASE_URL\"", "pg_restore --dbname \"$DATABASE_URL\" x",
        ["\"$DATABASE_URL\"", "\"$DATABASE_URL\""]
      ),
    ])
  func found(_ run: String, _ verify: String, _ words: [String]) {
    let found = CommandPlaces.underlined("verified-on-production", in: Self.spec(run, verify))
    #expect(found.map { $0.map { String($0.drop { $0 == "=" }) } } == [words])
  }

  @Test(
    "another server, the machine at hand, and what only looks are left alone",
    arguments: [
      ("pg_dump -h db orders", "pg_restore -h trial -d trial x"),
      ("pg_dump -h localhost orders", "pg_restore -h localhost -d trial x"),
      ("pg_dump -h db orders", "pg_restore --list x -h db"),
      ("pg_dump -h db orders", "psql -h db -c \"select 1\""),
      ("pg_dump orders", "pg_restore -d orders x"), ("./dump.sh -h db", "pg_restore -h db -d trial x"),
    ])
  func leftAlone(_ run: String, _ verify: String) {
    #expect(Pictures.of("verified-on-production", in: Self.spec(run, verify)) == "")
  }
}
