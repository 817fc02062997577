import Testing

@testable import RecoveryEmitters

/// What AWS Backup tests by itself.
@Suite("Restore tests of AWS Backup") struct RestoreTestTests {
  /// The kinds of resources that are tested where a component stands on a platform.
  private func tested(_ platform: String) throws -> [Substring] {
    let sample = CompiledSample(
      """
      holdfast: 1
      system: orders
      timezone: UTC
      components:
        data:
          platform: \(platform)
          resource: orders
          region: eu-west-1
          backups: {daily: {method: aws-backup, schedule: daily 02:00, delay: 1h, takes: 1h, keep: 30d}}
      recovery:
        restore: {recovers: data, from: daily, steps: [{name: Restore, takes: 1h}]}
      drills: {proof: {type: restore, schedule: weekly Sun 06:00, covers: restore}}

      """)
    let system = try #require(sample.plan.systems.first)
    let proof = try #require(sample.proofs.systems.first)
    let files = TerraformModule.files(for: system, proof, in: sample.plan)
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains("aws_backup_selection"))
    return text.split(separator: "\n").filter { $0.contains("protected_resource_type") }
      .map { $0.split(separator: "\"")[1] }
  }

  @Test("name the kind as AWS Backup does, and leave out what it backs up but does not test")
  func kinds() throws {
    #expect(try tested("documentdb") == ["DocumentDB"])
    #expect(try tested("rds-postgres") == ["RDS"])
    #expect(try tested("eks") == [])
    #expect(try tested("redshift") == [])
  }
}
