import Findings

/// A run's findings as a document of Checkstyle, which Jenkins, reviewdog and most editors read: an element for each file
/// with findings, and in it one for each finding.
struct CheckstyleReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// The document; empty only when memory has run out.
  var bytes: [UInt8] {
    guard let page = XMLPage() else { return [] }
    page.element("checkstyle", [("version", "4.3")]) {
      for (path, findings) in files {
        page.element("file", [("name", path.shown)]) {
          for finding in findings { write(finding, on: page) }
        }
      }
    }
    return page.finish()
  }

  /// The files that findings lie in, in the order of the report.
  private var files: [(path: String, findings: [Finding])] {
    var files: [(path: String, findings: [Finding])] = []
    var places: [String: Int] = [:]
    for finding in report.findings {
      let path = sources.path(of: finding.label.span)
      if let place = places[path] {
        files[place].findings.append(finding)
      } else {
        places[path] = files.count
        files.append((path, [finding]))
      }
    }
    return files
  }

  private func write(_ finding: Finding, on page: XMLPage) {
    let place = sources.start(of: finding.label.span)
    let help = finding.fixes.map(\.title).map { "help: \($0)" }
    let notes = finding.notes.map { "\($0.kind): \($0.sentence)" }
    page.element(
      "error",
      [
        ("line", String(place.line)), ("column", String(place.column)),
        ("severity", Self.severity(finding.severity)),
        ("message", ([finding.message] + notes + help).map(\.shown).joined(separator: "; ")),
        ("source", "holdfast.\(finding.rule.shown)"),
      ])
  }

  /// The word that Checkstyle has for a severity.
  private static func severity(_ severity: Severity) -> String {
    severity == .note ? "info" : severity.rawValue
  }
}
