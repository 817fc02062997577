import ConfigTrees
import Findings

/// A run's findings as GitLab's code quality report, which merge requests show beside the changed lines.
///
/// The form is that of <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>: an array of objects
/// with a description, a check, a fingerprint that no two entries share, a severity and a place. Paths are those of the
/// repository where the run began at its top.
struct CodeQualityReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// The array.
  var tree: JSONValue {
    var seen: [String: Int] = [:]
    return .array(
      report.findings.map { finding in
        let mark = Fingerprint(finding).hexadecimal
        let count = seen[mark, default: 0]
        seen[mark] = count + 1
        return tree(finding, fingerprint: count == 0 ? mark : "\(mark)-\(count)")
      })
  }

  private func tree(_ finding: Finding, fingerprint: String) -> JSONValue {
    let span = finding.label.span
    return [
      "description": .string(finding.message),
      "check_name": .string(finding.rule),
      "fingerprint": .string(fingerprint),
      "severity": .string(Self.severity(finding.severity)),
      "location": [
        "path": .string(Self.fromTop(sources.path(of: span))),
        "lines": [
          "begin": .integer(sources.start(of: span).line), "end": .integer(sources.end(of: span).line),
        ],
      ],
    ]
  }

  /// GitLab knows paths of the repository alone: `specs/a.yaml`, not `./specs/a.yaml`.
  private static func fromTop(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  /// The word that GitLab has for a severity.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
