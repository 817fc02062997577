import Findings
import Quantities
import Reports
import SourceText
import TestTools
import Testing

@testable import RecoveryCompiler

@Suite("Estates of many systems") struct ManySystemsTests {
  /// Systems that need each other across an estate, in circles too, with slips here and there: one text each.
  static func systems(seed: UInt64, count: Int) -> [String] {
    var chance = Chance(seed: seed)
    return (0..<count).map { index in
      let others = (0..<chance.below(4)).map { _ in
        let other = "system-\(chance.below(count))"
        return chance.oneIn(2) ? other : other + "/database"
      }
      let needs = chance.oneIn(9) ? ["sistem-\(index)"] : others
      let slip = chance.oneIn(7) ? "\nownr: ops" : ""
      let name = chance.oneIn(20) ? "system-0" : "system-\(index)"
      let waiver =
        chance.oneIn(3)
        ? "\nwaivers: {calm: {rule: unachievable-rto, because: accepted, until: 2027-01-01, approved: ops}}"
        : ""
      return """
        holdfast: 1
        system: \(name)
        owner: ops\(slip)\(waiver)
        timezone: UTC
        objectives: {rto: \(chance.within(1...6))h, rpo: 26h, when: {zone: {rto: 2h, rpo: 26h}}}
        components:
          database:
            platform: postgres
            region: eu-west-1
            needs: [\(needs.joined(separator: ", "))]
            backups:
              nightly: {method: dump, schedule: daily 02:00, takes: 10m, keep: 30d, to: archive}
        stores: {archive: {platform: s3, bucket: archive-\(index), region: eu-west-1}}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 5m
            steps: [{name: Restore, takes: \(chance.within(10...200))m}]

        """
    }
  }

  private static let policy = """
    holdfast: 1
    policy: house
    severities: {single-region-copies: warning}

    """

  private static func sources(_ texts: [String]) -> SourceSet {
    var sources = SourceSet()
    for (index, text) in texts.enumerated() {
      _ = sources.add(path: "\(index).yaml", bytes: Array(text.utf8))
    }
    return sources
  }

  private static let today = CivilDate(year: 2026, month: 11, day: 21)

  /// What is found, and how often; apart from where.
  private static func words(_ findings: [Finding]) -> [String: Int] {
    let lines = findings.map { "\($0.severity) \($0.rule) \($0.subject): \($0.message)" }
    return Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
  }

  @Test(
    "systems that are read a few at a time are judged as if all were read together",
    arguments: 1...6 as ClosedRange<UInt64>)
  func together(_ seed: UInt64) {
    let texts = Self.systems(seed: seed, count: 150)
    let apart = analyse(Self.sources([Self.policy] + texts), asOf: Self.today, threads: 1).findings
    let joined = ([Self.policy] + texts).joined(separator: "---\n")
    let together = analyse(Self.sources([joined]), asOf: Self.today, threads: 1).findings
    #expect(apart.contains { $0.rule == "circular-wait" })
    let (one, other) = (Self.words(apart), Self.words(together))
    #expect(one.filter { other[$0.key] != $0.value } == [:])
    #expect(other.filter { one[$0.key] != $0.value } == [:])
  }

  @Test(
    "procedures of systems that wait for each other in a circle are told, though no component needs itself")
  func circleOfProcedures() throws {
    func texts(_ recovers: String) -> [String] {
      [("a", "b"), ("b", "a")].map { name, other in
        """
        holdfast: 1
        system: \(name)
        owner: ops
        components:
          app: {stateless: true, region: e, needs: [\(other)/database]}
          database: {platform: postgres, region: e}
        recovery:
          all: {recovers: \(recovers), when: region, steps: [{name: Build, takes: 1h}]}
          rest: {recovers: database, when: instance, steps: [{name: Build, takes: 1h}]}

        """
      }
    }
    func found(_ texts: [String]) -> [Finding] {
      inspect(Self.sources(texts), asOf: Self.today, threads: 1).findings.filter {
        $0.rule == "circular-wait"
      }
    }
    let findings = found(texts("[app, database]"))
    #expect(findings.map(\.message) == ["procedures wait for each other: `a/all` -> `b/all` -> `a/all`"])
    #expect(found(texts("app")).isEmpty)
    #expect(
      found(texts("[app, database]").map { $0.replacing("when: region", with: "when: instance") }).isEmpty)
  }

  @Test("systems that wait for each other in a circle are told once, at what each of them needs")
  func circle() throws {
    let texts = [("a", "b/database"), ("b", "c"), ("c", "a/database"), ("d", "a/database")].map {
      name, need in
      """
      holdfast: 1
      system: \(name)
      owner: ops
      components: {database: {platform: postgres, needs: [\(need)]}}

      """
    }
    let sources = Self.sources(texts)
    let found = inspect(sources, asOf: Self.today, threads: 1).findings.filter { $0.rule == "circular-wait" }
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(
      FindingPicture(finding, in: sources).text == """
        error[circular-wait]: components wait for each other: `a/database` -> `b/database` -> `c/database` -> `a/database`
         --> 0.yaml:4:53
          |
        4 | components: {database: {platform: postgres, needs: [b/database]}}
          |                                                     ^^^^^^^^^^ the circle begins here
          |
         ::: 1.yaml:4:53
          |
        4 | components: {database: {platform: postgres, needs: [c]}}
          |                                                     - then this
          |
         ::: 2.yaml:4:53
          |
        4 | components: {database: {platform: postgres, needs: [a/database]}}
          |                                                     ---------- then this
          |
          = more: holdfast explain circular-wait

        """)
  }

  @Test("what another system promises binds whoever needs it")
  func slower() throws {
    let texts = [("a", "[b/database]", "1h"), ("b", "[]", "3h")].map { name, needs, promise in
      """
      holdfast: 1
      system: \(name)
      owner: ops
      components:
        database: {platform: postgres, needs: \(needs), objectives: {rto: \(promise)}}

      """
    }
    let sources = Self.sources(texts)
    let found = inspect(sources, asOf: Self.today, threads: 1).findings.filter {
      $0.rule == "slower-dependency"
    }
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(
      FindingPicture(finding, in: sources).text == """
        error[slower-dependency]: `database` promises to be back in 1h, but needs `b/database`, which promises 3h
         --> 0.yaml:5:73
          |
        5 |   database: {platform: postgres, needs: [b/database], objectives: {rto: 1h}}
          |                                          ----------                     ^^ sooner than what it needs
          |                                          |
          |                                          needed here
          |
         ::: 1.yaml:5:63
          |
        5 |   database: {platform: postgres, needs: [], objectives: {rto: 3h}}
          |                                                               -- `b/database` may take this long
          |
          = help: promise 3h
        5 -   database: {platform: postgres, needs: [b/database], objectives: {rto: 1h}}
        5 +   database: {platform: postgres, needs: [b/database], objectives: {rto: 3h}}
          = more: holdfast explain slower-dependency

        """)
  }

  @Test("what is found does not depend on threads, nor on whether anything is kept")
  func threads() {
    let sources = Self.sources(Self.systems(seed: 11, count: 150) + [Self.policy])
    let expected = inspect(sources, asOf: Self.today, threads: 1)
    #expect(Set(expected.findings.map(\.rule)).isSuperset(of: ["unknown-key", "unknown-reference"]))
    for threads in 2...4 {
      let found = inspect(sources, asOf: Self.today, threads: threads)
      #expect(found.findings == expected.findings)
      #expect(WaiverList(found).text == WaiverList(expected).text)
    }
    #expect(compile(sources, asOf: Self.today, threads: 3).findings == expected.findings)
  }
}
