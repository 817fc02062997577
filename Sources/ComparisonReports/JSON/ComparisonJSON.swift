import ConfigTrees
import Findings
import SpecComparison

/// A comparison as the object that `schemas/diff.schema.json` describes.
struct ComparisonJSON {
  /// What is told.
  let report: ComparisonReport

  /// The version of the schema; a change that could break a reader raises it.
  static let schemaVersion = 1

  /// The whole object.
  var tree: JSONValue {
    let comparison = report.comparison
    let changes = comparison.changes
    return [
      "schemaVersion": .integer(Self.schemaVersion),
      "tool": ["name": "holdfast", "version": .string(report.toolVersion)],
      "base": [
        "name": .string(report.base.name), "commit": .string(report.base.commit),
        "errors": .integer(report.base.errors),
      ],
      "change": ["errors": .integer(report.errors)],
      "verdict": .string(comparison.verdict.rawValue),
      "summary": [
        "weaker": .integer(changes.count { $0.direction == .weaker }),
        "stronger": .integer(changes.count { $0.direction == .stronger }),
        "other": .integer(changes.count { $0.direction == .other }),
        "unapproved": .integer(comparison.unapproved.count),
      ],
      "documents": .array(comparison.documents.map(tree)),
      "findings": [
        "introduced": .array(comparison.findings.introduced.map(tree)),
        "gone": .array(comparison.findings.gone.map(tree)),
      ],
      "artifacts": [
        "obstacle": comparison.artifacts.obstacle.map(JSONValue.string) ?? .null,
        "files": .array(comparison.artifacts.files.map(tree)),
      ],
      "idleApprovals": .array(comparison.idleApprovals.map(JSONValue.string)),
    ]
  }

  private func tree(_ document: DocumentChange) -> JSONValue {
    let (fate, former): (JSONValue, JSONValue) =
      switch document.fate {
      case .added: ("added", .null)
      case .removed: ("removed", .null)
      case .renamed(let old): ("renamed", .string(old))
      case .changed: ("changed", .null)
      }
    return [
      "kind": .string(document.kind), "name": .string(document.name), "fate": fate, "formerName": former,
      "changes": .array(document.changes.map(tree)),
    ]
  }

  private func tree(_ change: Change) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "direction": .string(change.direction.rawValue),
      "things": .array(change.things.map(JSONValue.string)), "aspect": .string(change.aspect),
      "before": change.before.map(JSONValue.string) ?? .null,
      "after": change.after.map(JSONValue.string) ?? .null,
      "scopes": .array(change.scopes.map { .string($0.rawValue) }),
      "remark": change.remark.map(JSONValue.string) ?? .null,
      "asksForApproval": .bool(change.asksForApproval),
      "approval": change.approval.map(JSONValue.string) ?? .null,
    ]
  }

  private func tree(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message), "subject": .string(finding.subject),
    ]
  }

  private func tree(_ file: ArtifactChange) -> JSONValue {
    let words = ArtifactWords(file: file)
    let members = [
      JSONMember("path", .string(file.path)), JSONMember("state", .string(words.state)),
      JSONMember("added", .integer(file.lines.added)), JSONMember("removed", .integer(file.lines.removed)),
    ]
    guard report.showsArtifacts else { return .object(members) }
    return .object(members + [JSONMember("diff", .string(words.diff.map { $0 + "\n" }.joined()))])
  }
}
