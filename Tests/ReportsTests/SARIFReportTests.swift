import Findings
import Foundation
import SourceText
import Testing

@testable import Reports

@Suite struct SARIFReportTests {
  private func run(_ report: Report) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(report.render(as: .sarif)))
    let log = try #require(value as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return runs[0]
  }

  private func results(_ report: Report) throws -> [[String: Any]] {
    try #require(try run(report)["results"] as? [[String: Any]])
  }

  /// The value at a path of names and indices.
  private func at(_ value: Any, _ path: Any...) -> Any? {
    path.reduce(Optional(value)) { value, step in
      if let name = step as? String { return (value as? [String: Any])?[name] }
      guard let list = value as? [Any], let index = step as? Int, index < list.count else { return nil }
      return list[index]
    }
  }

  @Test("the driver describes the rules that were broken, the undescribed by name alone")
  func rules() throws {
    let run = try run(Sample.report)
    let rules = try #require(at(run, "tool", "driver", "rules") as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["missing-owner", "unachievable-rpo", "odd-limit"])
    #expect(at(rules, 0, "help", "markdown") as? String == "# Owner")
    #expect(at(rules, 0, "defaultConfiguration", "level") as? String == "note")
    #expect(at(rules, 1, "shortDescription", "text") as? String == "Too rare.")
    #expect(rules[2]["shortDescription"] == nil)
    #expect(at(run, "tool", "driver", "version") as? String == "1.2.3")
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(at(run, "invocations", 0, "executionSuccessful") as? Bool == true)
  }

  @Test("a result names its rule by index, its place in code points, and every related place")
  func result() throws {
    let result = try results(Sample.report)[1]
    #expect(result["ruleId"] as? String == "unachievable-rpo" && result["ruleIndex"] as? Int == 1)
    #expect(result["level"] as? String == "error")
    #expect(
      at(result, "locations", 0, "physicalLocation", "region") as? [String: Int]
        == ["startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 13])
    #expect(
      at(result, "locations", 0, "physicalLocation", "artifactLocation", "uri") as? String
        == "specs/a%20b.yaml")
    #expect(at(result, "locations", 0, "message", "text") as? String == "made this often")
    #expect((result["relatedLocations"] as? [[String: Any]])?.map { $0["id"] as? Int } == [1, 2])
    #expect(
      at(result, "relatedLocations", 1, "physicalLocation", "region") as? [String: Int]
        == ["startLine": 1, "startColumn": 6, "endLine": 1, "endColumn": 11])
    #expect(
      at(result, "message", "text") as? String
        == "loses 25h\nproof: 24h + 1h = 25h\nhelp: copy oftener\nfact: so it is [Guide, \"Logs\"]\nnote: remark"
    )
    #expect(at(result, "properties", "subject") as? String == "a/database")
  }

  @Test("fixes are replacements of regions; a deletion inserts nothing, clashing edits are left out")
  func fixes() throws {
    let fixes = try #require(try results(Sample.report)[1]["fixes"] as? [[String: Any]])
    #expect(at(fixes, 0, "description", "text") as? String == "every 2h")
    let change = try #require(at(fixes, 0, "artifactChanges", 0, "replacements") as? [[String: Any]])
    #expect(change.map { at($0, "insertedContent", "text") as? String } == ["2h", "x: 1\n"])
    #expect(
      change[1]["deletedRegion"] as? [String: Int]
        == ["startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 1])
    #expect(at(fixes, 1, "artifactChanges", 0, "replacements", 0, "insertedContent") == nil)
    let marked = MarkedSources("«a»")
    let clash = Fix("x", [Edit(marked.spans[0], "b"), Edit(marked.spans[0], "c")])
    let report = Sample.one(Finding("r", .error, "m", at: marked.spans[0]).fix(clash), marked.sources)
    #expect(try results(report)[0]["fixes"] == nil)
  }

  @Test("every location's index names its own address in the list of artifacts")
  func artifacts() throws {
    let run = try run(Sample.report)
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    let addresses = artifacts.map { at($0, "location", "uri") as? String }
    #expect(addresses == ["policies/house.yaml", "specs/a%20b.yaml", "specs/clean.yaml"])
    for result in try results(Sample.report) {
      let location = try #require(at(result, "locations", 0, "physicalLocation", "artifactLocation"))
      #expect(addresses[try #require(at(location, "index") as? Int)] == at(location, "uri") as? String)
    }
  }

  @Test("a fingerprint stays when lines move, and changes with rule, subject and message")
  func fingerprints() throws {
    func fingerprint(_ text: String, _ rule: String, _ message: String, _ subject: String) throws -> String? {
      let marked = MarkedSources(text)
      let finding = Finding(rule, .error, message, at: marked.spans[0], subject: subject)
      let report = Sample.one(finding, marked.sources)
      return at(try results(report)[0], "partialFingerprints", "holdfastFinding/v1") as? String
    }
    let known = try fingerprint("«a»", "r", "m", "s")
    #expect(try fingerprint("\n\n  «a»", "r", "m", "s") == known)
    let others = [
      try fingerprint("«a»", "q", "m", "s"), try fingerprint("«a»", "r", "n", "s"),
      try fingerprint("«a»", "r", "m", "t"), try fingerprint("«a»", "rs", "m", ""),
    ]
    #expect(Set(others + [known]).count == 5)
    let empty = Finding("", .error, "", at: SourceSpan(file: FileID(0), start: 0, end: 0))
    // FNV-1a of ff ff ff, as another implementation computes it.
    #expect(Fingerprint(empty).hexadecimal == "f998341be47bae14")
  }

  @Test("two findings that differ in place alone have fingerprints of their own")
  func sameFingerprint() throws {
    let marked = MarkedSources("«a» «b»")
    let findings = marked.spans.map { Finding("r", .error, "m", at: $0) }
    let report = Report(
      findings: findings, sources: marked.sources, checkedFiles: [], rules: [], toolVersion: "1")
    let marks = try results(report).map { at($0, "partialFingerprints", "holdfastFinding/v1") as? String }
    #expect(Set(marks).count == 2)
    #expect(marks[0]?.hasSuffix(":1") == true && marks[1]?.hasSuffix(":2") == true)
  }

  @Test(
    "paths become addresses",
    arguments: [
      ("specs/a.yaml", "specs/a.yaml"), ("./a.yaml", "a.yaml"), ("../a.yaml", "../a.yaml"),
      ("a b%20#?:x.yaml", "a%20b%2520%23%3F%3Ax.yaml"), ("東.yaml", "%E6%9D%B1.yaml"),
      ("<stdin>", "%3Cstdin%3E"), ("/tmp/a.yaml", "file:///tmp/a.yaml"),
    ])
  func addresses(path: String, address: String) {
    #expect(SARIFArtifacts.uri(of: path) == address)
  }

  @Test("braces are doubled and what looks like a link is none")
  func messageStrings() {
    #expect(SARIFText.escaped("{0} of {rpo: 4h}") == "{{0}} of {{rpo: 4h}}")
    #expect(SARIFText.escaped("see [Guide]") == "see [Guide]")
    #expect(SARIFText.escaped("[x](http://evil)") == "\\[x\\](http://evil)")
  }
}
