import ConfigTrees
import Findings
import SourceText

/// A run's findings as the object that `schemas/findings.schema.json` describes.
struct JSONReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// The version of the schema; a change that could break a reader raises it.
  static let schemaVersion = 1

  /// The whole object.
  var tree: JSONValue {
    let counts = report.counts
    let members: [JSONMember] = [
      JSONMember("schemaVersion", .integer(Self.schemaVersion)),
      JSONMember("tool", ["name": "holdfast", "version": .string(report.toolVersion)]),
      JSONMember(
        "summary",
        [
          "files": .integer(report.checkedFiles.count),
          "errors": .integer(counts.errors),
          "warnings": .integer(counts.warnings),
          "notes": .integer(counts.notes),
        ]),
      JSONMember("findings", .array(report.findings.map(tree))),
    ]
    guard let history = report.history else { return .object(members) }
    let since: JSONValue = [
      "name": .string(history.name), "existing": .array(history.existing.map(tree)),
      "gone": .array(history.gone.map(JSONValue.string)),
    ]
    return .object(members + [JSONMember("since", since)])
  }

  private func tree(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message),
      "subject": .string(finding.subject),
      "label": tree(finding.label),
      "related": .array(finding.related.map(tree)),
      "notes": .array(finding.notes.map(tree)),
      "fixes": .array(finding.fixes.map(tree)),
    ]
  }

  private func tree(_ label: Label) -> JSONValue {
    .object(place(label.span) + [JSONMember("text", .string(label.text))])
  }

  private func tree(_ note: Note) -> JSONValue {
    switch note {
    case .proof(let text), .help(let text), .remark(let text):
      ["kind": .string(note.kind), "text": .string(text)]
    case .fact(let statement, let source):
      ["kind": .string(note.kind), "text": .string(statement), "source": .string(source)]
    }
  }

  private func tree(_ fix: Fix) -> JSONValue {
    let edits = fix.edits.map { edit in
      JSONValue.object(place(edit.span) + [JSONMember("text", .string(edit.text))])
    }
    return ["title": .string(fix.title), "safe": .bool(fix.isSafe), "edits": .array(edits)]
  }

  /// The file and both ends of a span, in bytes and as people count.
  private func place(_ span: SourceSpan) -> [JSONMember] {
    [
      JSONMember("path", .string(sources.path(of: span))),
      JSONMember("start", end(Int(span.start), sources.start(of: span))),
      JSONMember("end", end(Int(span.end), sources.end(of: span))),
    ]
  }

  private func end(_ offset: Int, _ place: SourcePlace) -> JSONValue {
    ["offset": .integer(offset), "line": .integer(place.line), "column": .integer(place.column)]
  }
}
