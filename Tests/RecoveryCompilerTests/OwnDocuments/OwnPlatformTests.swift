import Findings
import Foundation
import PlatformFacts
import RecoveryAnalysis
import RecoveryCompiler
import RecoveryEmitters
import RecoveryModel
import SourceText
import Testing

/// Platforms of one's own count as the built-in ones do.
@Suite("Platforms of one's own") struct OwnPlatformTests {
  @Test(
    "a built-in platform that is written down as a document is that platform again",
    arguments: Platforms.all.map(\.name))
  func same(_ name: String) throws {
    let built = try #require(Platforms.named(name))
    let compilation = OwnSpecs.compiled(["platform.yaml": PlatformDocument(platform: built).text])
    #expect(compilation.findings.map(\.message) == [])
    let own = try #require(compilation.plan.book.platform(named: PlatformDocument.name(name)))
    #expect(own.said == built.renamed(PlatformDocument.name(name), statedBy: own).said)
    #expect(compilation.plan.book.platform(named: name) === built)
  }

  @Test(
    "a plan on such documents has the findings and the proofs that it has on the built-in platforms",
    arguments: AsDocumentedTests.plans, ["as-documented", "systems"])
  func plans(_ plan: String, _ folder: String) throws {
    let url = PlanFolder.top.appending(path: "specs/\(folder)/\(plan).yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let policies = try OwnSpecs.policies()
    // Some rules know the commands of git and Redis by the platform's name; nothing in a document can say those.
    let names = Platforms.all.flatMap { [$0.name] + $0.aliases }.filter { $0 != "git" && $0 != "redis" }
    var own = text
    for name in names {
      let target = PlatformDocument.name(Platforms.named(name)?.name ?? name)
      for end in ["\n", ",", "}", " "] {
        own = own.replacingOccurrences(of: "platform: \(name)\(end)", with: "platform: \(target)\(end)")
      }
    }
    try #require(own != text)
    let documents = Platforms.all.map { PlatformDocument(platform: $0).text }.joined(separator: "---\n")
    let before = OwnSpecs.compiled(policies.merging(["plan.yaml": text]) { $1 })
    let after = OwnSpecs.compiled(policies.merging(["plan.yaml": own, "platforms.yaml": documents]) { $1 })
    #expect(OwnSpecs.said(after) == OwnSpecs.said(before))
    #expect(OwnSpecs.proved(after) == OwnSpecs.proved(before))
    #expect(!OwnSpecs.proved(before).isEmpty)
  }

  private static let house = """
    holdfast: 1
    platform: house-postgres
    title: House Postgres
    aliases: [housepg]
    family: database
    lies-in: zone
    methods:
      archive:
        outlives: [instance, zone, logical]
        floor: 10m
        keeps: {days: 1..14, unsaid: 7}
        rhythm: continuous
        runs-itself: true
        fields: [takes]
        not-beside: {dump: {}}
        rests-on: archive-floor
      dump:
        outlives: [logical]
        outlives-with-store: true
        least-interval: 1h
    modes:
      paxos: {synchronous: true, outlives: [instance, zone], promotion: automatic}
    facts:
      archive-floor:
        says: The log archive is up to ten minutes behind
        lasts: 10m
        source: Cluster handbook, chapter 4
        checked: 2026-10-01
        confidence: secondary

    """

  private func said(_ components: String) -> [Finding] {
    let system = "holdfast: 1\nsystem: orders\nobjectives: {rpo: 5m}\ntimezone: UTC\ncomponents:\n"
    return OwnSpecs.compiled(["platform.yaml": Self.house, "system.yaml": system + components]).findings
  }

  @Test("the floor of an own platform breaks a promise, with its own fact and source")
  func floor() throws {
    let found = said(
      "  database: {platform: housepg, region: eu-west-1, backups: {log: {method: archive, keep: 7d}}}\n")
    let finding = try #require(found.first { $0.rule == "unachievable-rpo" })
    #expect(finding.message.contains("can lose 10m") && finding.message.contains("promises 5m"))
    #expect(
      finding.notes.contains(
        .fact("The log archive is up to ten minutes behind", source: "Cluster handbook, chapter 4")))
  }

  @Test("a floor on a fact that nobody has read anywhere is marked in the proof, in text and for programs")
  func unverified() throws {
    let guessed = Self.house.replacing("confidence: secondary", with: "confidence: unverified")
    let system = """
      holdfast: 1
      system: orders
      objectives: {rpo: 5m}
      components:
        database: {platform: housepg, region: eu-west-1, backups: {log: {method: archive, keep: 7d}}}

      """
    let compilation = OwnSpecs.compiled(["platform.yaml": guessed, "system.yaml": system])
    let finding = try #require(compilation.findings.first { $0.rule == "unachievable-rpo" })
    let marked = "10m at the least with log (unverified fact house-postgres.archive-floor)"
    #expect(
      finding.notes.filter { if case .proof = $0 { true } else { false } } == [.proof(marked)])
    let report = ProofReport(compilation, system: 0)
    let row = "10m  at the least with log  unverified fact house-postgres.archive-floor\n"
    #expect(report.component(named: "database")?.contains(row) == true)
    let json = String(decoding: report.json, as: UTF8.self)
    #expect(json.contains(#""unverified": true"#))
    let known = OwnSpecs.compiled(["platform.yaml": Self.house, "system.yaml": system])
    #expect(!String(decoding: ProofReport(known, system: 0).json, as: UTF8.self).contains("true"))
  }

  @Test(
    "a total loss marks the level that it offers, and the reach that it tells, where nobody has read their fact"
  )
  func unverifiedTotalLoss() throws {
    let guessed = Self.house.replacing("confidence: secondary", with: "confidence: unverified")
    let system = """
      holdfast: 1
      system: orders
      objectives: {rto: 2h, rpo: 1h}
      components:
        database:
          platform: housepg
          region: eu-west-1
          zone: a
          replicas: {standby: {region: eu-west-1, zone: b, mode: paxos}}
          backups: {log: {method: archive, keep: 7d}}
      recovery:
        restore: {recovers: database, from: standby, when: [logical], steps: [{name: Promote, takes: 1h}]}

      """
    let found = OwnSpecs.compiled(["platform.yaml": guessed, "system.yaml": system]).findings
    let finding = try #require(found.first { $0.rule == "total-loss" })
    #expect(
      finding.fixes.map(\.title) == [
        "restore from `log`, which is left and loses 10m (unverified fact house-postgres.archive-floor)"
      ])
    let late = system.replacing("rpo: 1h}", with: "rpo: 1h, noticed: 7d}")
      .replacing("from: standby", with: "from: log")
    let daily = guessed.replacing("rhythm: continuous", with: "rhythm: every 1d")
    let unreached = OwnSpecs.compiled(["platform.yaml": daily, "system.yaml": late]).findings
      .first { $0.rule == "total-loss" }
    #expect(
      unreached?.related.map(\.text).contains {
        $0.hasPrefix("`log` reaches back")
          && $0.hasSuffix("later (unverified fact house-postgres.archive-floor)")
      } == true, "\(unreached?.related.map(\.text) ?? [])")
  }

  @Test("what cites no fact cites its own line")
  func line() throws {
    let found = said(
      """
        database:
          platform: house-postgres
          region: eu-west-1
          backups: {log: {method: archive, keep: 90d}, hourly: {method: dump, schedule: every 30m, takes: 1m, keep: 2d}}

      """)
    let keep = try #require(found.first { $0.rule == "keep-beyond-platform" })
    #expect(keep.message == "`archive` on House Postgres keeps 1 to 14 days, not 90d")
    #expect(
      keep.notes.contains(
        .fact("`archive` of House Postgres keeps 1 to 14 days", source: "platform.yaml:11")))
    let clash = try #require(found.first { $0.rule == "excluded-methods" })
    #expect(
      clash.notes.contains(
        .fact("`archive` of House Postgres and `dump` cannot be had together", source: "platform.yaml:15")))
    let often = try #require(found.first { $0.rule == "oftener-than-platform" })
    #expect(
      often.notes.contains(
        .fact("`dump` of House Postgres runs every 1h at the most", source: "platform.yaml:20")))
  }

  @Test("a mode of an own platform is known, another is not")
  func modes() {
    let component = { (mode: String) in
      "  database: {platform: house-postgres, region: r, replicas: {twin: {zone: b, mode: \(mode)}}}\n"
    }
    #expect(!said(component("paxos")).contains { $0.rule == "unknown-platform" || $0.rule == "unknown-word" })
    let slip = said(component("paxo")).filter { $0.rule == "unknown-platform" }
    #expect(slip.map(\.message) == ["House Postgres does not copy in a mode `paxo`"])
    #expect(slip.first?.fixes.map(\.title) == ["write `paxos`"])
  }

  @Test("a misspelt own platform and a misspelt method of one have their nearest")
  func nearest() {
    let platform = said("  database: {platform: house-postgre, region: r}\n")
    #expect(
      platform.filter { $0.rule == "unknown-platform" }.flatMap(\.fixes).map(\.title) == [
        "write `house-postgres`"
      ])
    let method = said("  database: {platform: house-postgres, backups: {log: {method: archiv, keep: 7d}}}\n")
    #expect(
      method.filter { $0.rule == "unknown-platform" }.flatMap(\.fixes).map(\.title) == ["write `archive`"])
  }

  @Test(
    "whatever a value is replaced by is read or told about, and what stands on the platform is judged still")
  func mutilated() throws {
    let built = try #require(Platforms.named("s3"))
    let system =
      "holdfast: 1\nsystem: orders\nobjectives: {rpo: 5m}\ncomponents:\n"
      + "  files: {platform: own-s3, region: r, backups: {old: {method: versioning, keep: 7d}}}\n"
    let lines = PlatformDocument(platform: built).text.split(separator: "\n").map(String.init)
    for place in lines.indices {
      guard let colon = lines[place].firstIndex(of: ":") else { continue }
      for other in ["[{a: [b]}]", "unknown", "-1", "every 0s", "99999999999999999999", "9999999d"] {
        var mutilated = lines
        mutilated[place] = lines[place][...colon] + " " + other
        let text = mutilated.joined(separator: "\n") + "\n"
        let compilation = OwnSpecs.compiled(["platform.yaml": text, "system.yaml": system])
        #expect(compilation.plan.systems.count == 1)
        if other.first == "[" { #expect(!compilation.findings.isEmpty, "\(lines[place])") }
      }
    }
  }

  @Test("the metric that a method of one's own names is what its alerts watch")
  func metric() throws {
    let house = Self.house.replacing(
      "not-beside: {dump: {}}",
      with:
        "not-beside: {dump: {}}\n    success: {metric: house_archive_last_seconds, resource-label: instance}")
    let system =
      "holdfast: 1\nsystem: orders\nowner: payments\nobjectives: {rpo: 1h}\ncomponents:\n"
      + "  database: {platform: house-postgres, resource: orders-prod, region: r, "
      + "backups: {log: {method: archive, keep: 7d, takes: 5m}}}\n"
    let compilation = OwnSpecs.compiled(["platform.yaml": house, "system.yaml": system])
    let files = emit(try #require(compilation.checked, "\(compilation.findings.map(\.message))"))
    let rules = try #require(files.first { $0.path.hasSuffix("orders.rules.yaml") })
    let text = String(decoding: rules.bytes, as: UTF8.self)
    #expect(text.contains(#"time() - max(house_archive_last_seconds{instance="orders-prod"})"#))
    for bad in ["9lives", "a-b", "a b"] {
      let broken = house.replacing("house_archive_last_seconds", with: bad)
      let found = OwnSpecs.compiled(["platform.yaml": broken]).findings
      #expect(found.map(\.rule) == ["bad-value"], "\(bad)")
    }
    let colon = house.replacing("resource-label: instance", with: "resource-label: a:b")
    #expect(OwnSpecs.compiled(["platform.yaml": colon]).findings.map(\.rule) == ["bad-value"])
  }

  @Test("a floor that nobody knows leaves the promise unproved")
  func unknownFloor() {
    let house = Self.house.replacing("floor: 10m", with: "floor: unknown")
    let system =
      "holdfast: 1\nsystem: orders\nobjectives: {rpo: 5m}\ncomponents:\n"
      + "  database: {platform: house-postgres, region: r, backups: {log: {method: archive, keep: 7d}}}\n"
    let found = OwnSpecs.compiled(["platform.yaml": house, "system.yaml": system]).findings
    #expect(!found.contains { $0.rule == "unachievable-rpo" })
    #expect(found.contains { $0.rule == "unproved-promise" })
  }
}

extension Platform {
  /// The platform under another name, with the facts that a document states for itself where the built-in one cites none.
  fileprivate func renamed(_ name: String, statedBy own: Platform) -> Platform {
    let methods = self.methods.map { built in
      guard let stated = own.method(named: built.name) else { return built }
      return Method(
        built.name, built.title, keepsPast: built.keepsPast, survives: built.survives,
        survivesWithStore: built.survivesWithStore, floor: built.floor, floorIsUnknown: built.floorIsUnknown,
        unbounded: built.unbounded, minimumInterval: built.minimumInterval, startsWithin: built.startsWithin,
        keep: KeepLimit(
          built.keep.shape, usual: built.keep.usual, fact: built.keep.fact ?? stated.keep.fact),
        schedule: built.schedule, runsItself: built.runsItself, excludes: built.excludes,
        setting: built.setting, fields: built.fields, restore: built.restore, metric: built.metric,
        facts: built.facts.isEmpty ? stated.facts : built.facts)
    }
    let replicas = self.replicas.map { mode in
      ReplicaMode(
        mode.name, mode.title, isSynchronous: mode.isSynchronous, reaches: mode.reaches, lag: mode.lag,
        promotion: mode.promotion,
        facts: mode.facts.isEmpty ? own.replicaMode(named: mode.name)?.facts ?? [] : mode.facts)
    }
    return Platform(
      name, title, provider, family, store: store, liesIn: liesIn, methods: methods, replicas: replicas,
      facts: facts)
  }

  /// Everything that it says of itself and its methods, for comparing.
  fileprivate var said: String {
    var text = ""
    dump(self, to: &text)
    return text
  }
}
