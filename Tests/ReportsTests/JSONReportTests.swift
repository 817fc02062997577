import Findings
import Foundation
import SourceText
import Testing

@testable import Reports

@Suite struct JSONReportTests {
  private func object(_ report: Report) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(report.render(as: .json)))
    return try #require(value as? [String: Any])
  }

  @Test("a report with every part of a finding, and one without findings, are valid by the published schema")
  func schema() throws {
    let schema = try SchemaReading(named: "findings.schema.json")
    #expect(schema.faults(in: try object(Sample.report)) == [])
    #expect(schema.faults(in: try object(Sample.clean(["a.yaml"]))) == [])
  }

  @Test("the schema refuses what a report must not be")
  func schemaBites() throws {
    let schema = try SchemaReading(named: "findings.schema.json")
    var report = try object(Sample.report)
    report["schemaVersion"] = 2
    report["extra"] = true
    #expect(
      schema.faults(in: report) == [
        "$: additionalProperties: extra", "$: properties: $.schemaVersion: const: 2 is not 1",
      ])
    var finding = try #require((report["findings"] as? [[String: Any]])?.first)
    finding["severity"] = "fatal"
    finding["notes"] = [
      ["kind": "fact", "text": "no source"], ["kind": "help", "text": "x", "source": "y"],
    ]
    #expect(schema.faults(in: ["findings": [finding]]).count == 6)
  }

  @Test("counts, places in bytes and code points, notes and fixes are all there")
  func content() throws {
    let report = try object(Sample.report)
    #expect(report["summary"] as? [String: Int] == ["files": 3, "errors": 1, "warnings": 1, "notes": 1])
    #expect(report["tool"] as? [String: String] == ["name": "holdfast", "version": "1.2.3"])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["odd-limit", "unachievable-rpo", "missing-owner"])
    let label = try #require(findings[0]["label"] as? [String: Any])
    #expect(label["path"] as? String == "policies/house.yaml")
    #expect(label["start"] as? [String: Int] == ["offset": 5, "line": 1, "column": 6])
    #expect(label["end"] as? [String: Int] == ["offset": 15, "line": 1, "column": 11])
    #expect(
      (findings[1]["related"] as? [[String: Any]])?.map { $0["text"] as? String } == ["promised", "limit"])
    let notes = try #require(findings[1]["notes"] as? [[String: String]])
    #expect(notes.map { $0["kind"] } == ["proof", "help", "fact", "note"])
    #expect(notes[2] == ["kind": "fact", "text": "so it is", "source": "Guide, \"Logs\""])
    let fixes = try #require(findings[1]["fixes"] as? [[String: Any]])
    #expect(fixes.map { $0["safe"] as? Bool } == [true, false])
    #expect((fixes[0]["edits"] as? [[String: Any]])?.map { $0["text"] as? String } == ["2h", "x: 1\n"])
  }

  @Test("a reader who applies the printed edits gets what the fix makes")
  func editsApply() throws {
    let report = Sample.report
    let findings = try #require(try object(report)["findings"] as? [[String: Any]])
    let fix = try #require((findings[1]["fixes"] as? [[String: Any]])?.first)
    var bytes = report.sources.files[0].bytes
    for edit in try #require(fix["edits"] as? [[String: Any]]).reversed() {
      let start = try #require((edit["start"] as? [String: Int])?["offset"])
      let end = try #require((edit["end"] as? [String: Int])?["offset"])
      bytes.replaceSubrange(start..<end, with: Array((edit["text"] as? String ?? "").utf8))
    }
    #expect(bytes == report.findings[1].fixes[0].edits.applied(to: report.sources.files[0]))
    #expect(String(decoding: bytes, as: UTF8.self) == "rpo: 4h\nevery: 2h\nx: 1\n")
  }
}
