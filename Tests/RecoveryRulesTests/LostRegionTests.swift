import Testing

@testable import RecoveryRules

/// What a plan for a lost region still looks for in that region: where things come back, and how people hear of it.
@Suite("What leans on a lost region") struct LostRegionTests {
  /// A system whose region is lost, with a procedure of so many fields, and so much more.
  private static func spec(_ procedure: String, _ more: String = "") -> String {
    """
    holdfast: 1
    system: orders
    objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
    components:
      database:
        platform: rds-postgres
        region: eu-west-1
        account: production
        backups: {nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}}
        replicas: {standby: {region: eu-central-1, mode: async, lag: 1m}}
      files: {platform: s3, resource: orders-files, region: eu-west-1, account: production}
      source: {platform: git}
    stores:
      archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
    recovery:
      move: {\(procedure)}
    \(more)
    """
  }

  @Test(
    "a procedure for a lost region that goes nowhere else is found",
    arguments: [
      ("recovers: database, from: nightly, when: [region]", "says nowhere where it brings `database` back"),
      (
        "recovers: [database, files, source], from: database.nightly, when: [region, account]",
        "says nowhere where it brings `database` and `files` back"
      ),
      (
        "recovers: database, from: nightly, when: [region], into: {region: eu-west-1}",
        "brings `database` back in eu-west-1, which is lost"
      ),
      (
        "recovers: database, from: nightly, when: [logical, region], into: {region: eu-west-1}",
        "brings `database` back in eu-west-1, which is lost"
      ),
    ])
  func nowhere(_ procedure: String, _ words: String) {
    let picture = Pictures.of("recovery-into-what-is-lost", in: Self.spec(procedure))
    #expect(picture.contains("`move` \(words)"), "\(picture)")
  }

  @Test(
    "one that says where, goes over to a replica, answers smaller failures too or names a region is left alone",
    arguments: [
      "recovers: database, from: nightly, when: [region], into: {region: eu-central-1}",
      "recovers: database, from: nightly, when: [region], into: {location: EU}",
      "recovers: database, from: nightly, when: [region], steps: [{restore: database, region: eu-central-1}]",
      "recovers: database, from: standby, when: [region]",
      "recovers: database, from: nightly, when: [logical, region]",
      "recovers: database, from: nightly, when: [logical]",
      "recovers: source, when: [region]",
      "recovers: database, from: nightly, when: [region], steps: [{name: Build it in eu-central-1}]",
      "recovers: database, from: nightly, when: [region], status: planned",
      "recovers: database, from: nightly, when: [region], steps: [{run: aws rds copy --region eu-central-1}]",
      "recovers: database, when: [region], steps: [{procedure: there}]}\n  there: {recovers: database, from: nightly, when: [region], into: {region: eu-central-1}",
    ])
  func somewhere(_ procedure: String) {
    #expect(Pictures.of("recovery-into-what-is-lost", in: Self.spec(procedure)) == "")
  }

  @Test("files that are copied back into a bucket of live data in the lost region are found")
  func liveBucket() {
    func picture(_ bucket: String) -> String {
      let run = "aws s3 sync s3://orders-backups/files/ s3://\(bucket)/"
      return Pictures.of(
        "command-leans-on-what-is-lost",
        in: Self.spec("recovers: files, when: [region], steps: [{run: \(run)}]"))
    }
    #expect(picture("orders-files").contains("uses bucket `orders-files` in eu-west-1"))
    #expect(picture("orders-files-central") == "")
  }

  /// An alert on the database that these people are told of.
  private static func alert(_ notify: String, _ watches: String = "database.nightly") -> String {
    """
    people:
      topic: {contact: "arn:aws:sns:eu-west-1:123456789012:alerts"}
      other-topic: {contact: "arn:aws:sns:eu-central-1:123456789012:alerts"}
      on-call: {phone: "+49 30 5550123"}
      team: {members: [topic]}
      both: {members: [topic, on-call]}
    alerts:
      stale: {watches: [\(watches)], trigger: staleness, over: 25h, notify: [\(notify)]}
    """
  }

  @Test("an alert that reaches people through the lost region alone is found", arguments: ["topic", "team"])
  func mute(_ notify: String) {
    let spec = Self.spec("recovers: database, when: [logical]", Self.alert(notify))
    #expect(
      CommandPlaces.underlined("alert-through-what-is-lost", in: spec)
        == [["\"arn:aws:sns:eu-west-1:123456789012:alerts\"", "database.nightly"]])
  }

  @Test(
    "one with another way, through another region, or on what need not come back is left alone",
    arguments: ["topic, other-topic", "topic, on-call", "both", "other-topic", "on-call"])
  func heard(_ notify: String) {
    let spec = Self.spec("recovers: database, when: [logical]", Self.alert(notify))
    #expect(Pictures.of("alert-through-what-is-lost", in: spec) == "")
    let elsewhere = Self.spec("recovers: database, when: [logical]", Self.alert("topic", "source"))
    #expect(Pictures.of("alert-through-what-is-lost", in: elsewhere) == "")
  }
}
