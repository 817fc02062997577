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
      let place = sources.start(of: finding.label.span)
      let path = sources.path(of: finding.label.span).shown
      let offence = "\(finding.severity.rawValue)[\(finding.rule.shown)]: \(finding.message.shown)"
      bytes.append(contentsOf: "\(path):\(place.line):\(place.column): \(offence)\n".utf8)
    }
    return bytes
  }
}
