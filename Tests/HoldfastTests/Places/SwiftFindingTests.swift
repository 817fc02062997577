import Findings
import Holdfast
import RecoveryCompiler
import Reports
import SourceText
import Testing

/// What findings look like that point into Swift: this file is the source that they show.
@Suite("Findings at Swift lines") struct SwiftFindingTests {
  @Test("a phrase that cannot be read is shown at the place within its literal")
  func badSchedule() throws {
    let content = System("orders") {
      Component("database", on: .postgres()) {
        Dump("nightly", schedule: "daily 25:00", keep: .days(7))
      }
    }
    var sources = SourceSet()
    let said = LoweredEstate(content).add(to: &sources, reading: Project.swift)
    let compilation = compile(sources, said: said, asOf: Project.today, threads: 1)
    let finding = try #require(compilation.findings.first { $0.rule == "bad-schedule" })
    let file = try #require(sources[finding.label.span.file])
    #expect(finding.message.hasPrefix("`schedule` cannot be read: "))
    #expect(file.text(of: finding.label.span) == "25:00")
    #expect(file.path == #filePath)
    let report = Report(
      findings: [finding], sources: sources, checkedFiles: [], rules: [], toolVersion: "")
    let picture = String(decoding: report.render(as: .text), as: UTF8.self)
    #expect(picture.contains("Dump(\"nightly\", schedule: \"daily 25:00\", keep: .days(7))"))
    #expect(picture.contains("  ^^^^^ expected"))
  }

  @Test("what a loop says wrongly is told once, by the first name that the loop gave it")
  func loop() throws {
    let findings = Self.findings {
      System("orders") {
        for name in ["a", "b"] {
          Component("db-\(name)", on: .postgres()) { Dump("nightly", keep: .written("soon")) }
        }
      }
    }
    let subjects = findings.filter { $0.rule == "bad-value" }.map(\.subject)
    #expect(subjects == ["orders/db-a/nightly/keep"])
    let alone = Self.findings {
      System("orders") {
        Objectives(rpo: .days(2))
        for name in ["a", "b"] {
          Component("db-\(name)", on: .postgres()) {
            Dump("nightly", schedule: "daily 02:00", keep: .days(7))
          }
        }
      }
    }
    let names = alone.filter { $0.message.contains("`db-a`") || $0.message.contains("`db-b`") }.map(\.subject)
    #expect(Set(names.map { $0.contains("db-a") }) == [true, false], "\(alone.map(\.message))")
  }

  @Test("two clauses of one name are a key given twice, at both places")
  func duplicates() throws {
    let findings = Self.findings {
      System("orders") {
        Place("east", region: "a")
        Place("east", region: "b")
      }
    }
    let twice = try #require(findings.first { $0.rule == "duplicate-key" })
    #expect(twice.message == "`east` is given twice")
    #expect(twice.related.count == 1)
  }

  @Test("an edit for YAML is told in words, not offered for a Swift file")
  func edits() throws {
    let findings = Self.findings {
      System("orders") {
        Objectives(rto: .hours(2), rpo: .minutes(1))
        Component("database", on: .rdsPostgres("orders", region: "eu-west-1")) {
          AutomatedBackups(window: "03:00..04:00", keep: .days(30))
        }
        Procedure("restore", recovers: ["database"], from: "automated") { Step("Restore", takes: .hours(1)) }
      }
    }
    let loss = try #require(findings.first { $0.rule == "unachievable-rpo" })
    #expect(loss.fixes.isEmpty)
    #expect(loss.notes.contains(.help("promise 5m, which holds")))
  }

  @Test("a source that cannot be read still gives file and line")
  func unreadable() throws {
    var sources = SourceSet()
    let content = Self.broken
    let said = LoweredEstate(content).add(to: &sources) { _ in nil }
    let compilation = compile(sources, said: said, asOf: Project.today, threads: 1)
    let finding = try #require(compilation.findings.first { $0.rule == "bad-value" })
    let file = try #require(sources[finding.label.span.file])
    #expect(file.path == "HoldfastTests/SwiftFindingTests.swift")
    #expect(LineTable(file).place(of: Int(finding.label.span.start)).line == Self.brokenLine)
    #expect(finding.subject == "orders/database/nightly/keep")
  }

  private static let brokenLine = #line + 4
  private static var broken: any SpecContent {
    System("orders") {
      Component("database", on: .postgres()) {
        Dump("nightly", keep: .written("soon"))
      }
    }
  }

  @Test("what stands in several files is one system, and findings name each file")
  func severalFiles() throws {
    var sources = SourceSet()
    let content = System("orders") {
      Component("database", on: .postgres()) { OtherFile.dump() }
    }
    let said = LoweredEstate(content).add(to: &sources, reading: Project.swift)
    let compilation = compile(sources, said: said, asOf: Project.today, threads: 1)
    let finding = try #require(compilation.findings.first { $0.rule == "bad-value" })
    #expect(sources[finding.label.span.file]?.path.hasSuffix("OtherFile.swift") == true)
    #expect(sources.files.count == 2)
  }

  @Test("YAML and Swift are one estate: a class of a YAML policy binds a system in Swift")
  func mixed() throws {
    var sources = SourceSet()
    let yaml = """
      holdfast: 1
      policy: house
      classes: {gold: {objectives: {rto: 2h, rpo: 1m}}}

      """
    _ = sources.add(path: "policy.yaml", bytes: Array(yaml.utf8))
    let content = System("orders", class: "gold") {
      Component("database", on: .rdsPostgres("orders", region: "eu-west-1")) {
        AutomatedBackups(window: "03:00..04:00", keep: .days(30))
      }
      Procedure("restore", recovers: ["database"], from: "automated") { Step("Restore", takes: .hours(1)) }
    }
    let said = LoweredEstate(content).add(to: &sources, reading: Project.swift)
    let compilation = compile(sources, said: said, asOf: Project.today, threads: 1)
    let loss = try #require(compilation.findings.first { $0.rule == "unachievable-rpo" })
    let files = Set(([loss.label] + loss.related).compactMap { sources[$0.span.file]?.path.suffix(6) })
    #expect(files == ["y.yaml", ".swift"])
  }

  // MARK: Running

  private static func findings(@SpecBuilder _ content: () -> Contents<SpecBuilder>) -> [Finding] {
    var sources = SourceSet()
    let said = LoweredEstate(content()).add(to: &sources, reading: Project.swift)
    return compile(sources, said: said, asOf: Project.today, threads: 1).findings
  }
}
