import Testing

@testable import RecoveryEmitters

/// That what a job is called names no other job.
@Suite("The names of jobs") struct JobNameTests {
  /// The names of the resources in a module's schedules and backups, by kind and in order.
  private static func names(_ fields: String, jobs: String = "{}") throws -> [String] {
    let sample = CompiledSample(
      """
      holdfast: 1
      system: orders
      timezone: UTC
      runs-on: eventbridge
      components:
      \(fields)
      jobs: \(jobs)

      """)
    #expect(sample.findings == [])
    let system = try #require(sample.plan.systems.first)
    let proof = try #require(sample.proofs.systems.first)
    let files = TerraformModule.files(for: system, proof, in: sample.plan)
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    return text.split(separator: "\n").filter { line in
      let words = line.split(separator: " ")
      return line.hasPrefix("  name ") && words.count == 3 || line.hasPrefix("  key ")
    }.map { String($0.split(separator: "\"")[1]) }
  }

  /// A component with a backup that a command makes.
  private static func component(_ name: String, _ backup: String, _ schedule: String = "daily 02:00")
    -> String
  {
    "  \(name): {platform: postgres, backups: {\(backup): {method: export, schedule: \(schedule), run: dump}}}"
  }

  @Test("are plain where no two meet")
  func plain() throws {
    let names = try Self.names(Self.component("a-b", "c") + "\n" + Self.component("a", "c"))
    #expect(names == ["orders-a-b-c", "orders-a-c"])
  }

  @Test(
    "are told apart where hyphens within names make them meet",
    arguments: [
      (component("a-b", "c") + "\n" + component("a", "b-c"), "{}"),
      (component("a", "b"), "{a-b: {makes: [a.b], schedule: daily 02:00, run: dump}}"),
      (
        "  a: {platform: postgres, backups: {b: {method: export, schedule: [daily 02:00, daily 03:00], run: dump},"
          + " b-1: {method: export, schedule: daily 02:00, run: dump}}}", "{}"
      ),
    ])
  func apart(_ components: String, _ jobs: String) throws {
    let names = try Self.names(components, jobs: jobs)
    #expect(names.count > 1)
    #expect(Set(names).count == names.count, "\(names)")
    #expect(names.allSatisfy { $0.hasPrefix("orders-a-b") })
  }

  @Test("of snapshots find one volume each")
  func volumes() throws {
    let volume = "{platform: ebs, resource: vol-0123456789abcdef0, region: eu-west-1, backups: {"
    let end = ": {method: automated, schedule: daily 02:00, keep: 7d}}}"
    let names = try Self.names("  a-b: \(volume)c\(end)\n  a: \(volume)b-c\(end)")
    let tags = names.filter { $0.hasPrefix("holdfast:orders-a-b-c-") }
    #expect(tags.count == 2 && Set(tags).count == 2, "\(names)")
  }

  @Test("of units and locks are one job's of one system")
  func units() {
    let units = [("a", "b-c.d"), ("a-b", "c.d"), ("a", "verify:b.c"), ("a-verify", "b.c")].map {
      Names.unit($0, $1)
    }
    #expect(Set(units).count == units.count)
    #expect(units[0] == "a_b-c.d")
  }
}
