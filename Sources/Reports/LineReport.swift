import Findings

/// A run's findings as one line each: `path:line:column: error[rule]: message`.
struct LineReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// The lines; nothing where nothing is wrong.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for finding in report.findings {
      bytes.append(contentsOf: "\(Self.line(of: finding, in: sources))\n".utf8)
    }
    return bytes
  }

  /// The line of one finding.
  static func line(of finding: Finding, in sources: LocatedSources) -> String {
    let place = sources.start(of: finding.label.span)
    let path = sources.path(of: finding.label.span).shown
    let offence = "\(finding.severity.rawValue)[\(finding.rule.shown)]: \(finding.message.shown)"
    return "\(path):\(place.line):\(place.column): \(offence)"
  }
}
