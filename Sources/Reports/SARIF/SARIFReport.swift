import ConfigTrees
import Findings

/// A run's findings as a SARIF 2.1.0 log with one run.
struct SARIFReport {
  private let report: Report
  private let sources: LocatedSources
  private let catalogue: SARIFRules
  private let artifacts: SARIFArtifacts

  /// The log of a report.
  init(report: Report, sources: LocatedSources) {
    self.report = report
    self.sources = sources
    catalogue = SARIFRules(brokenIn: report)
    artifacts = SARIFArtifacts(report, sources)
  }

  /// The whole log.
  var tree: JSONValue {
    let run: JSONValue = [
      "tool": [
        "driver": [
          "name": "holdfast",
          "version": .string(report.toolVersion),
          "rules": catalogue.tree,
        ]
      ],
      "invocations": [["executionSuccessful": true]],
      "artifacts": artifacts.tree,
      "results": .array(results),
      "columnKind": "unicodeCodePoints",
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": .array([run]),
    ]
  }

  private var results: [JSONValue] {
    let all = report.allFindings
    return zip(all.indices, zip(all, all.fingerprints)).map { index, result in
      let state = report.history.map { _ in index < report.findings.count ? "new" : "unchanged" }
      return self.result(result.0, fingerprint: result.1, state)
    }
  }

  private func result(_ finding: Finding, fingerprint: String, _ state: String?) -> JSONValue {
    var members = [
      JSONMember("ruleId", .string(finding.rule)),
      JSONMember("ruleIndex", .integer(catalogue.index(of: finding.rule))),
      JSONMember("level", .string(finding.severity.rawValue)),
      JSONMember("message", ["text": .string(SARIFText.message(of: finding))]),
      JSONMember("locations", [location(finding.label, id: nil)]),
    ]
    if !finding.related.isEmpty {
      let related = finding.related.enumerated().map { location($0.element, id: $0.offset + 1) }
      members.append(JSONMember("relatedLocations", .array(related)))
    }
    let fixes = finding.fixes.compactMap(fix)
    if !fixes.isEmpty { members.append(JSONMember("fixes", .array(fixes))) }
    members.append(JSONMember("partialFingerprints", ["holdfastFinding/v1": .string(fingerprint)]))
    if let state { members.append(JSONMember("baselineState", .string(state))) }
    if !finding.subject.isEmpty {
      members.append(JSONMember("properties", ["subject": .string(finding.subject)]))
    }
    return .object(members)
  }

  private func location(_ label: Label, id: Int?) -> JSONValue {
    var members: [JSONMember] = []
    if let id { members.append(JSONMember("id", .integer(id))) }
    let place: JSONValue = [
      "artifactLocation": artifacts.location(sources.path(of: label.span)),
      "region": SARIFArtifacts.region(sources.start(of: label.span), sources.end(of: label.span)),
    ]
    members.append(JSONMember("physicalLocation", place))
    if !label.text.isEmpty {
      members.append(JSONMember("message", ["text": .string(SARIFText.escaped(label.text))]))
    }
    return .object(members)
  }

  /// A fix as replacements by file; nil where its edits clash, since a reader would apply them blindly.
  private func fix(_ fix: Fix) -> JSONValue? {
    var changes: [JSONValue] = []
    for id in Set(fix.edits.map(\.span.file)).sorted() {
      guard let file = sources[id], let edits = fix.edits.inOrder(within: file.source) else { return nil }
      changes.append([
        "artifactLocation": artifacts.location(file.source.path),
        "replacements": .array(edits.map(replacement)),
      ])
    }
    guard !changes.isEmpty else { return nil }
    return [
      "description": ["text": .string(SARIFText.escaped(fix.title))], "artifactChanges": .array(changes),
    ]
  }

  private func replacement(_ edit: Edit) -> JSONValue {
    let region = SARIFArtifacts.region(sources.start(of: edit.span), sources.end(of: edit.span))
    guard !edit.text.isEmpty else { return ["deletedRegion": region] }
    return ["deletedRegion": region, "insertedContent": ["text": .string(edit.text)]]
  }
}
