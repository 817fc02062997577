import ConfigTrees
import TestTools
import Testing

@testable import RecoveryEmitters

/// The promises and proofs of a system for programs.
@Suite struct ObjectivesFileTests {
  let rich = CompiledSample(RichSample.yaml)

  @Test("an objectives file is the golden one")
  func golden() throws {
    let small = CompiledSample(
      """
      holdfast: 1
      system: orders
      owner: payments
      objectives: {rto: 2h, rpo: 15m, when: {region: {rpo: 26h}}}
      components:
        database:
          platform: rds-postgres
          resource: orders-prod
          region: eu-west-1
          backups:
            automated: {method: automated, window: 03:00..04:00, keep: 30d}
            pitr: {method: point-in-time, keep: 30d}
      recovery:
        restore:
          recovers: database
          from: pitr
          detect: unknown
          steps: [{name: Restore to a new instance, takes: 20m..50m}, {name: Point the service at it, takes: 5m}]
      """)
    #expect(small.findings == [])
    try expectGolden(small.objectivesFiles)
  }

  @Test("an objectives file is what its published schema says")
  func schema() throws {
    let schema = try SchemaCheck(named: "objectives.schema.json")
    #expect(schema.faults(in: try JSONReader.read(Array(rich.objectives.utf8))) == [])
    #expect(!schema.faults(in: ["system": 1, "other": nil]).isEmpty)
  }

  @Test("a copy of which nobody knows how long it is kept says so where it survives")
  func unknownRetention() throws {
    let open = CompiledSample(
      """
      holdfast: 1
      system: orders
      owner: payments
      objectives: {rpo: 26h}
      components:
        database:
          platform: rds-postgres
          backups: {nightly: {method: dump, schedule: daily 02:00, takes: 30m, keep: unknown, to: archive}}
      stores: {archive: {platform: s3}}
      """)
    let schema = try SchemaCheck(named: "objectives.schema.json")
    let tree = try JSONReader.read(Array(open.objectives.utf8))
    #expect(schema.faults(in: tree) == [])
    guard case .array(let components)? = tree["components"],
      case .array(let levels)? = components.first?["levels"]
    else {
      Issue.record("no levels")
      return
    }
    let fate = levels.first?["survival"]?["logical"]
    #expect(fate?["survives"] == true)
    #expect(fate?["restsOn"] == ["keep of nightly: unknown"])
  }

  @Test("each promise has its verdicts, and each sum adds up to its terms")
  func sums() throws {
    let tree = try JSONReader.read(Array(rich.objectives.utf8))
    guard case .array(let promises)? = tree["promises"] else {
      Issue.record("no promises")
      return
    }
    #expect(promises.count == rich.proofs.systems[0].promises.count)
    var sums = 0
    for promise in promises {
      guard let time = promise["worstTime"], case .array(let terms)? = time["terms"] else { continue }
      let known = terms.reduce(0) { sum, term in
        if case .integer(let seconds)? = term["seconds"] { sum + seconds } else { sum }
      }
      #expect(time["atLeastSeconds"] == .integer(known))
      let isExact = terms.allSatisfy { if case .integer? = $0["seconds"] { true } else { false } }
      #expect(time["seconds"] == (isExact ? .integer(known) : "unknown"))
      sums += 1
    }
    #expect(sums == promises.count)
  }
}
