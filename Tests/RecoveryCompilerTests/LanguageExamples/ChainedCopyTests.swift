import Quantities
import RecoveryCompiler
import SourceText
import Testing

/// A copy of a backup, both at an hour of every day.
@Suite("A copy that runs at an hour") struct ChainedCopyTests {
  @Test(
    "is as old as what it finds, the day until its next run, and its transfer",
    arguments: [
      ("05:00", TimeSpan.minutes(25 * 60 + 25)),  // finds what was begun at 04:05: 55m + 24h + 30m
      ("04:25", TimeSpan.minutes(24 * 60 + 50)),  // finds it in the minute in which it is usable
      ("04:20", TimeSpan.minutes(48 * 60 + 45)),  // finds yesterday's: 24h 15m + 24h + 30m
      ("01:00", TimeSpan.minutes(45 * 60 + 25)),  // 20h 55m + 24h + 30m
    ])
  func chain(_ hour: String, _ loss: TimeSpan) throws {
    let spec = """
      holdfast: 1
      system: orders
      owner: payments
      objectives: {rto: 2h, rpo: 26h, when: {region: {rpo: 26h}}}
      components:
        database:
          platform: rds-postgres
          region: eu-west-1
          backups:
            nightly: {method: dump, schedule: daily 04:05, takes: 20m, keep: 30d, to: near}
            copy: {method: copy, from: nightly, schedule: daily \(hour), takes: 30m, keep: 30d, to: far}
      stores:
        near: {platform: s3, bucket: near, region: eu-west-1}
        far: {platform: s3, bucket: far, region: eu-central-1}
      """
    var sources = SourceSet()
    _ = sources.add(path: "orders.yaml", bytes: Array(spec.utf8))
    let compilation = compile(sources, asOf: nil, threads: 1)
    let proofs = try #require(compilation.proofs.systems.first)
    let region = try #require(proofs.promise(of: 0, in: .region))
    guard case .since(_, let sum) = region.loss.outcome else {
      Issue.record("nothing is left")
      return
    }
    #expect(sum.known == loss)
    #expect(sum.isExact)
  }
}
