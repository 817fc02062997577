import Testing

/// How `unknown-platform` speaks of words that are no platforms.
@Suite("Wording: UnknownPlatform") struct UnknownPlatformWordings {
  /// What is said of a component and a store on these platforms.
  private func said(_ platform: String, store: String = "s3") -> String {
    Pictures.of(
      "unknown-platform",
      in: """
        holdfast: 1
        system: shop
        components:
          database: {platform: \(platform)}
        stores:
          archive: {platform: \(store)}

        """)
  }

  @Test("a tool that backs up one platform is led to it")
  func toolOfOne() {
    #expect(
      said("pgbackrest") == """
        error[unknown-platform]: pgBackRest is a tool that backs up `postgres`, not a platform
         --> spec.yaml:4:24
          |
        4 |   database: {platform: pgbackrest}
          |                        ^^^^^^^^^^ its methods are `full`, `incremental` and `wal-archiving`
          |
          = help: write `postgres`
        4 -   database: {platform: pgbackrest}
        4 +   database: {platform: postgres}
          = more: holdfast explain unknown-platform

        """)
  }

  @Test("a tool that backs up many is asked which")
  func toolOfMany() {
    #expect(
      said("aws-backup") == """
        error[unknown-platform]: AWS Backup is a tool that backs up platforms, not a platform
         --> spec.yaml:4:24
          |
        4 |   database: {platform: aws-backup}
          |                        ^^^^^^^^^^ what does it back up?
          |
          = help: name the platform of the data, and say `method: aws-backup` of its backup
          = more: holdfast explain unknown-platform

        """)
  }

  @Test("a tool named as a store is led to where its backups lie, or asked")
  func toolAsStore() {
    #expect(
      said("postgres", store: "AWS Backup") == """
        error[unknown-platform]: AWS Backup is a tool that writes backups, not a platform
         --> spec.yaml:6:23
          |
        6 |   archive: {platform: AWS Backup}
          |                       ^^^^^^^^^^ where do they lie?
          |
          = help: write `backup-vault`
        6 -   archive: {platform: AWS Backup}
        6 +   archive: {platform: backup-vault}
          = more: holdfast explain unknown-platform

        """)
    #expect(
      said("postgres", store: "velero") == """
        error[unknown-platform]: Velero is a tool that writes backups, not a platform
         --> spec.yaml:6:23
          |
        6 |   archive: {platform: velero}
          |                       ^^^^^^ where do they lie?
          |
          = help: name the platform on which they lie
          = more: holdfast explain unknown-platform

        """)
  }

  @Test("what its makers call a platform is led to its name")
  func titles() {
    #expect(
      said("\"Amazon DynamoDB\"") == """
        error[unknown-platform]: nothing is known of a platform `Amazon DynamoDB`
         --> spec.yaml:4:24
          |
        4 |   database: {platform: "Amazon DynamoDB"}
          |                        ^^^^^^^^^^^^^^^^^ did you mean `dynamodb`?
          |
          = help: write `dynamodb`
        4 -   database: {platform: "Amazon DynamoDB"}
        4 +   database: {platform: dynamodb}
          = more: holdfast explain unknown-platform

        """)
  }

  @Test("a tool in the place of a method is led to what it makes, or asked")
  func toolAsMethod() {
    func help(_ method: String, on platform: String) -> String {
      let picture = Pictures.of(
        "unknown-platform",
        in: """
          holdfast: 1
          system: shop
          components:
            database: {platform: \(platform), backups: {nightly: {method: \(method), schedule: daily 02:00 UTC}}}

          """)
      return picture.split(separator: "\n").first { $0.contains("= help") }.map(String.init) ?? picture
    }
    #expect(help("pg_dump", on: "rds-postgres") == "  = help: write `dump`")
    #expect(
      help("pgbackrest", on: "postgres")
        == "  = help: write `full`, `incremental` or `wal-archiving`, by what it makes there")
    #expect(help("mysqldump", on: "redis").hasPrefix("  = help: its methods are `snapshot`"))
  }
}
