import Testing

@testable import RecoveryRules

/// What the newer rules on procedures, alerts and drills find, and what they leave alone.
@Suite("Commands in a lost region, traffic, windows, priorities, alerts, drills") struct RecoveryOrderTests {
  /// A system whose region is lost, with so much more.
  static func spec(_ steps: String, _ more: String = "") -> String {
    """
    holdfast: 1
    system: orders
    objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
    components:
      database:
        platform: rds-postgres
        region: eu-west-1
        account: production
        backups: {nightly: {method: export, schedule: daily 02:00, takes: 30m..1h, keep: 30d, to: archive}}
      search: {platform: postgres, region: eu-west-1, account: production, needs: [database]}
    stores:
      archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
      templates: {platform: s3, bucket: orders-templates, region: eu-west-1, account: production}
    recovery:
      move:
        recovers: [database, search]
        from: nightly
        when: [region]
        into: {region: eu-central-1}
        steps:
    \(steps.split(separator: "\n").map { "      - \($0)" }.joined(separator: "\n"))
    \(more)
    """
  }

  @Test(
    "a command that names the lost region is found, by flag, variable, name of a resource or bucket",
    arguments: [
      ("aws ec2 create-vpc --region eu-west-1", "the control plane in eu-west-1"),
      ("aws ec2 create-vpc --region=eu-west-1", "the control plane in eu-west-1"),
      ("AWS_REGION=eu-west-1 terraform apply", "the control plane in eu-west-1"),
      (
        "aws sns publish --topic-arn arn:aws:sns:eu-west-1:123456789012:alerts --message help",
        "the sns resource in eu-west-1"
      ),
      ("aws s3 cp s3://orders-templates/network.yaml .", "bucket `orders-templates` in eu-west-1"),
      (
        "aws cloudformation create-stack --template-url https://orders-templates.s3.amazonaws.com/a.yaml",
        "bucket `orders-templates` in eu-west-1"
      ),
    ])
  func lost(_ command: String, _ thing: String) {
    let picture = Pictures.of(
      "command-leans-on-what-is-lost", in: Self.spec("{name: Build, takes: 1h, run: '\(command)'}"))
    #expect(picture.contains("a step of `move` uses \(thing), which is lost when it is needed"), "\(picture)")
  }

  @Test(
    "a command elsewhere, one that may fail, and what the step says that it needs are left alone",
    arguments: [
      "name: Build, takes: 1h, run: 'aws ec2 create-vpc --region eu-central-1'",
      "name: Build, takes: 1h, run: 'aws ec2 create-vpc --region us-east-1'",
      "name: Fence, takes: 1h, run: 'aws rds stop-db-instance --db-instance-identifier o --region eu-west-1 || true'",
      "name: Build, takes: 1h, needs: [templates], run: 'aws s3 cp s3://orders-templates/a .'",
      "name: Read, takes: 1h, run: 'aws s3 cp s3://orders-backups/a .'",
      "name: Build, takes: 1h, run: 'aws s3 cp s3://orders-templates-west/a .'",
    ])
  func left(_ step: String) {
    #expect(Pictures.of("command-leans-on-what-is-lost", in: Self.spec("{\(step)}")) == "")
  }

  @Test("a move of addresses before a restore is found; behind it, beside it, or of nothing stored it is not")
  func traffic() {
    let move = "{id: dns, name: Move DNS, takes: 5m, ttl: 5m}"
    let restore = "{restore: database, from: nightly, takes: 1h}"
    #expect(Pictures.of("traffic-before-data", in: Self.spec("\(move)\n\(restore)")).contains("`Move DNS`"))
    #expect(Pictures.of("traffic-before-data", in: Self.spec("\(restore)\n\(move)")) == "")
    let later = "{restore: search, from: none, takes: 1h}"
    #expect(
      Pictures.of("traffic-before-data", in: Self.spec("\(restore)\n\(move)\n\(restore)\n\(later)")) == "")
    let beside = "{restore: database, from: nightly, takes: 1h, after: []}"
    #expect(Pictures.of("traffic-before-data", in: Self.spec("\(move)\n\(beside)")) == "")
    #expect(
      Pictures.of(
        "traffic-before-data", in: Self.spec("\(move)\n{restore: search, from: none, takes: 1h}")) == "")
  }

  @Test(
    "a window that what comes before it outlasts is found; one that is wide enough, or of unknown steps, is not"
  )
  func window() {
    func picture(_ takes: String, _ window: String) -> String {
      Pictures.of(
        "missed-window",
        in: Self.spec("{name: a, takes: \(takes)}\n{name: b, takes: 10m, elapsed: \(window)}"))
    }
    #expect(
      picture("1h", "30m..1h").contains("`b` is to be done 1h after the start, but can end after 1h 10m"))
    #expect(picture("1h", "30m..70m") == "")
    #expect(picture("unknown", "30m..1h") == "")
  }

  @Test("what another thing needs may come first, whatever its priority")
  func priorities() {
    let steps = "{restore: database, from: nightly, takes: 1h}\n{restore: search, from: none, takes: 10m}"
    func picture(_ first: String, _ second: String, _ steps: String = steps) -> String {
      Pictures.of(
        "restored-out-of-priority",
        in: Self.spec(
          steps,
          "priorities:\n  critical: {within: 3h, recover: [\(first)]}\n  low: {within: 1d, recover: [\(second)]}"
        ))
    }
    #expect(picture("database", "search") == "")
    #expect(picture("search", "database") == "")
    let turned = "{restore: search, from: none, takes: 10m}\n{restore: database, from: nightly, takes: 1h}"
    #expect(
      picture("database", "search", turned).contains("restores `search` (low) before `database` (critical)"))
  }

  @Test(
    "an alert that waits for the next run, counting how much longer one run takes than another, is not premature"
  )
  func premature() {
    func picture(_ over: String) -> String {
      Pictures.of(
        "premature-alert",
        in: Self.spec(
          "{name: a, takes: 1h}",
          "alerts: {old: {watches: [database.nightly], trigger: staleness, \(over), do: Look}}"))
    }
    #expect(picture("over: 24h").contains("can succeed 24h 30m apart"))
    #expect(picture("over: 24h, lasting: 30m") == "")
    #expect(picture("over: 25h") == "")
  }

  @Test("a drill of a procedure whose time nobody knows is given the time that is promised")
  func drill() {
    func picture(_ takes: String) -> String {
      Pictures.of(
        "drill-shorter-than-procedure",
        in: Self.spec(
          "{name: a, takes: unknown}",
          "drills: {d: {type: restore, schedule: yearly Jan 1 10:00, covers: [move], takes: \(takes)}}"))
    }
    #expect(picture("2h").contains("drill `d` has 2h, but `move` may take the 8h that are promised"))
    #expect(picture("8h") == "")
  }

  @Test(
    "what comes back before something that it needs is found; behind it, beside it, or ranked otherwise it is not"
  )
  func needs() {
    let rule = "restored-before-its-needs"
    let search = "{id: search, restore: search, from: none, takes: 10m}"
    let restore = "{restore: database, from: nightly, takes: 1h}"
    let picture = Pictures.of(rule, in: Self.spec("\(search)\n\(restore)"))
    #expect(picture.contains("`move` brings `search` back before `database`, which it needs"), "\(picture)")
    for steps in [
      "\(restore)\n\(search)", "\(search)", "\(restore)\n\(search)\n\(restore)",
      "\(search)\n{restore: database, from: nightly, takes: 1h, after: []}",
      "{name: Deploy search, takes: 10m}\n\(restore)",
    ] {
      #expect(Pictures.of(rule, in: Self.spec(steps)) == "", "\(steps)")
    }
    let ranked =
      "priorities: {first: {within: 1h, recover: [search]}, second: {within: 8h, recover: [database]}}"
    #expect(Pictures.of(rule, in: Self.spec("\(search)\n\(restore)", ranked)) == "")
  }
}

@Suite("Checks that come too early") struct EarlyCheckTests {
  private func underlined(_ steps: [String]) -> [[String]] {
    CommandPlaces.underlined(
      "checked-before-restored",
      in: CommandPlaces.head + "recovery:\n  restore:\n    recovers: database\n    steps:\n"
        + steps.map { "      - {\($0)}\n" }.joined() + "checks: {rows: [All are there]}\n")
  }

  private let check = "name: Count, checks: [rows]"
  private let restore = "restore: database, from: nightly"

  @Test("checks before the only restore, and none behind it, are underlined with it")
  func early() {
    #expect(underlined([check, restore]) == [["rows", "database"]])
    #expect(underlined([check, restore, "name: Start"]) == [["rows", "database"]])
    #expect(underlined([restore, check, restore]) == [["rows", "database"]])
  }

  @Test("checks behind the restore, beside it, or of another kind are left alone")
  func innocent() {
    for steps in [
      [restore, check], [check, restore, check], [restore], [check],
      [check, restore, "name: Verify"], [check, restore, "name: Last, run: ./verify.sh"],
      ["id: a, \(check)", "after: [], \(restore)"], [check, "restore: database, from: none"],
      [check, "\(restore), checks: [rows]"],
    ] {
      #expect(underlined(steps) == [], "\(steps)")
    }
  }
}
