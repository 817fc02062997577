import PlatformFacts
import Quantities
import RecoveryModel
import Testing

@testable import RecoveryAnalysis

@Suite("A failure at one moment")
struct MomentTests {
  static let spec = """
    holdfast: 1
    system: shop
    owner: ops
    timezone: UTC
    objectives: {when: {region: {rto: 8h, rpo: 26h}, logical: {rto: 8h, rpo: 26h}}}
    places: {east: {provider: aws, region: us-east-1}, west: {provider: aws, region: us-west-2}}
    stores: {far: {platform: s3, at: west}}
    components:
      data:
        platform: rds-postgres
        at: east
        backups:
          pitr: {method: point-in-time, keep: 7d}
          nightly: {method: dump, schedule: daily 02:00, takes: 20m..30m, delay: 10m, keep: 30d, to: far}
          weekly: {method: copy, from: nightly, schedule: weekly Sun 05:00, takes: 1h, keep: 1y, to: far}
      files:
        platform: efs
        at: west
        backups: {n: {method: copy, schedule: daily 03:00, takes: 1h, keep: 30d, to: far}}
      web: {stateless: true, at: east, needs: [data]}
    recovery:
      move:
        recovers: data
        from: nightly
        when: region
        detect: 5m..15m
        steps: [{name: Build, takes: 30m..1h}, {restore: data, takes: 1h..2h}]
      back:
        recovers: data
        from: pitr
        when: logical
        steps: [{name: Go back, takes: 40m}]
      start:
        recovers: web
        when: region
        from: none
        detect: 5m
        steps: [{name: Deploy, takes: 10m}]
    """

  static func prove(_ text: String, _ at: String, _ scope: Scope, _ target: String? = nil) throws -> (
    MomentProof, SystemPlan
  ) {
    let proved = Proved(text)
    #expect(proved.slips == [])
    let system = proved.plan.systems[0]
    let disaster = Disaster(at: try Instant(at), scope: scope, target: target)
    return (RecoveryAnalysis.prove(disaster, striking: system, of: proved.plan), system)
  }

  /// `data: 2027-02-28T02:00:00Z nightly, back 2027-03-01T05:25:00Z`.
  static func lines(_ proof: MomentProof, _ system: SystemPlan) -> [String] {
    proof.struck.map { struck in
      let component = system.components[struck.component]
      let loss =
        switch struck.loss {
        case .nothing: "nothing"
        case .everything: "everything"
        case .unknown: "unknown"
        case .since(let point): "\(point.taken) \(component.levels[point.level].name)"
        }
      return "\(component.name): \(loss), back \(struck.latest?.description ?? "never")"
    }
  }

  @Test("the newest point is the last run that is certain to be done: late start and long run counted")
  func runs() throws {
    // A run at 02:00 may begin at 02:10 and take until 02:40.
    for (at, point) in [
      ("2027-03-01T02:10Z", "2027-02-28T02:00:00Z"), ("2027-03-01T02:39:59Z", "2027-02-28T02:00:00Z"),
      ("2027-03-01T02:40Z", "2027-03-01T02:00:00Z"), ("2027-03-01T23:00Z", "2027-03-01T02:00:00Z"),
    ] {
      let (proof, system) = try Self.prove(Self.spec, at, .region, "us-east-1")
      #expect(
        Self.lines(proof, system).first { $0.hasPrefix("data") }?.contains("\(point) nightly") == true,
        "\(at)")
    }
  }

  @Test("what comes back first stands first, by the clock; what is elsewhere is not struck")
  func order() throws {
    let (proof, system) = try Self.prove(Self.spec, "2027-03-01T02:10Z", .region, "us-east-1")
    // 15m to notice, 1h to build and 2h to restore; the web waits for the data and then needs its ten minutes.
    #expect(
      Self.lines(proof, system) == [
        "data: 2027-02-28T02:00:00Z nightly, back 2027-03-01T05:25:00Z",
        "web: nothing, back 2027-03-01T05:35:00Z",
      ])
    #expect(proof.standing.map { system.components[$0].name } == ["files"])
    let move = try #require(proof.procedures.first { system.procedures[$0.procedure].name == "move" })
    #expect(move.begins.earliest.description == "2027-03-01T02:15:00Z")
    #expect(move.steps.map(\.begins.description) == ["2027-03-01T02:15:00Z", "2027-03-01T02:45:00Z"])
    #expect(move.steps.map(\.ends.description) == ["2027-03-01T03:25:00Z", "2027-03-01T05:25:00Z"])
    let elsewhere = try Self.prove(Self.spec, "2027-03-01T02:10Z", .region, "west").0
    #expect(elsewhere.struck.count == 1)
    let provider = try Self.prove(Self.spec, "2027-03-01T02:10Z", .provider, "aws").0
    #expect(provider.struck.count == 3 && provider.standing.isEmpty)
  }

  @Test("wrong data is gone back on, and a single thing can be struck by its name")
  func logical() throws {
    let (proof, system) = try Self.prove(Self.spec, "2027-03-01T02:10Z", .logical, "data")
    #expect(Self.lines(proof, system) == ["data: 2027-03-01T02:05:00Z pitr, back 2027-03-01T02:50:00Z"])
    #expect(proof.standing.count == 2)
    let service = try Self.prove(Self.spec, "2027-03-01T02:10Z", .service)
    #expect(Self.lines(service.0, service.1).allSatisfy { $0.contains(": nothing") })
  }

  @Test("what nothing brings back comes last, and loses what the best level would")
  func unanswered() throws {
    let (proof, system) = try Self.prove(Self.spec, "2027-03-01T04:10Z", .region)
    #expect(Self.lines(proof, system).last == "files: everything, back never")
  }

  @Test("what is gone at times is lost only then")
  func seldom() throws {
    let text = """
      holdfast: 1
      system: shop
      owner: ops
      timezone: UTC
      objectives: {when: {account: {rto: 1d, rpo: 1d}}}
      places: {east: {region: e, account: main}, west: {region: w, account: main}}
      stores:
        far: {platform: s3, at: west}
        held: {platform: s3, at: west, versioning: true, lock: {mode: compliance, keep: 20h}}
      components:
        short: {platform: postgres, at: east, backups: {n: {method: dump, schedule: daily 02:00, takes: 1h, keep: 5h, to: far}}}
        copied:
          platform: postgres
          at: east
          backups:
            n: {method: dump, schedule: weekly Mon 02:00, takes: 1h, keep: 30h, to: far}
            c: {method: copy, from: n, schedule: daily 04:00, takes: 1h, keep: 3d, to: far}
        locked: {platform: postgres, at: east, backups: {n: {method: dump, schedule: daily 02:00, takes: 1h, keep: 9d, to: held}}}
      """
    // 1 March 2027 is a Monday; the copy of its point on Tuesday is the last.
    for (at, scope, lines) in [
      ("2027-03-01T07:59Z", Scope.region, ["short: 2027-03-01T02:00:00Z n"]),
      ("2027-03-01T08:01Z", .region, ["short: everything"]),
      ("2027-03-05T04:59Z", .region, ["copied: 2027-03-01T02:00:00Z c"]),
      ("2027-03-05T05:01Z", .region, ["copied: everything"]),
      ("2027-03-01T22:59Z", .account, ["locked: 2027-03-01T02:00:00Z n"]),
      ("2027-03-01T23:01Z", .account, ["locked: everything"]),
    ] {
      let (proof, system) = try Self.prove(text, at, scope)
      let told = Self.lines(proof, system)
      #expect(lines.allSatisfy { told.contains($0 + ", back never") }, "\(at): \(told)")
    }
  }

  @Test("what names no place may lie in the one that is struck")
  func unnamed() throws {
    let text = """
      holdfast: 1
      system: shop
      owner: ops
      stores: {far: {platform: s3, region: us-west-2}}
      components:
        data: {platform: postgres, backups: {n: {method: dump, schedule: daily 02:00, takes: 5m, keep: 7d, to: far}}}
      """
    let (proof, system) = try Self.prove(text, "2027-03-01T02:10Z", .region, "us-east-1")
    #expect(Self.lines(proof, system) == ["data: 2027-03-01T02:00:00Z n, back never"])
    let there = try Self.prove(text, "2027-03-01T02:10Z", .region, "us-west-2")
    #expect(Self.lines(there.0, there.1) == ["data: everything, back never"])
  }

  @Test("the moments that a scope can name are those of the spec")
  func targets() {
    let system = Proved(Self.spec).plan.systems[0]
    #expect(Disaster.targets(in: system, .region) == ["east", "us-east-1", "us-west-2", "west"])
    #expect(Disaster.targets(in: system, .instance) == ["data", "files", "web"])
    #expect(Disaster.targets(in: system, .account) == [])
  }

  @Test("a local schedule runs by the clock of its zone, through the change of clocks")
  func zones() throws {
    let text = """
      holdfast: 1
      system: shop
      owner: ops
      timezone: Europe/Berlin
      stores: {far: {platform: s3, region: w}}
      components:
        data: {platform: postgres, region: e, backups: {n: {method: dump, schedule: daily 04:00, takes: 0s, keep: 7d, to: far}}}
      """
    // On 28 March 2027 clocks go forward at 02:00, so that 04:00 is 02:00Z instead of 03:00Z.
    for (at, point) in [
      ("2027-03-28T01:59Z", "2027-03-27T03:00:00Z"), ("2027-03-28T02:00Z", "2027-03-28T02:00:00Z"),
    ] {
      let (proof, system) = try Self.prove(text, at, .region)
      #expect(Self.lines(proof, system) == ["data: \(point) n, back never"])
    }
  }
}
