import Findings
import SourceText

/// A run's findings as workflow commands, which GitHub shows beside the lines that they are about.
struct GitHubAnnotations {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// One command a line; nothing where nothing is wrong.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for finding in report.findings { bytes.append(contentsOf: command(finding).utf8) }
    return bytes
  }

  private func command(_ finding: Finding) -> String {
    var properties = [("file", sources.path(of: finding.label.span).shown)]
    properties += place(of: finding.label.span)
    properties.append(("title", finding.rule.shown))
    let list = properties.map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }.joined(separator: ",")
    let text = Self.escaped(body(finding), isProperty: false)
    return "::\(Self.level(finding.severity)) \(list)::\(text)\n"
  }

  /// The lines; columns only on one line, since GitHub refuses them on several.
  private func place(of span: SourceSpan) -> [(String, String)] {
    let (start, end) = (sources.start(of: span), sources.end(of: span))
    let lines = [("line", String(start.line)), ("endLine", String(end.line))]
    guard start.line == end.line else { return lines }
    let last = max(start.column, end.column - 1)
    return lines + [("col", String(start.column)), ("endColumn", String(last))]
  }

  /// The message, what stands at the place, and the notes, a line each.
  private func body(_ finding: Finding) -> String {
    var lines = [finding.message.shown]
    if !finding.label.text.isEmpty { lines.append(finding.label.text.shown) }
    for note in finding.notes {
      lines.append("\(note.kind): " + note.sentence.shownLines.joined(separator: "\n"))
    }
    for fix in finding.fixes { lines.append("help: " + fix.title.shown) }
    return lines.joined(separator: "\n")
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Escapes what would end a command or a property; the runner knows these five escapes and no others.
  static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
