import Findings

/// What was there before, as the end of a text report: counted, and told in a line each.
struct HistoryText {
  /// What is told.
  let history: ReportHistory
  /// Where it stands.
  let sources: LocatedSources

  /// How many lines of each sort are told.
  static let most = 20

  /// The lines.
  var lines: [String] {
    let name = history.name.shown
    var lines = ["there already in \(name): \(FindingCounts(history.existing).words)"]
    lines += limited(history.existing.map { "  " + LineReport.line(of: $0, in: sources) })
    if !history.gone.isEmpty {
      lines.append(
        "in \(name), but found no more: \(history.gone.count); with --write-baseline \(name) besides they are taken out"
      )
      lines += limited(history.gone.map { "  \($0.shown)" })
    }
    return lines
  }

  private func limited(_ lines: [String]) -> [String] {
    let rest = lines.count - Self.most
    return lines.prefix(Self.most) + (rest > 0 ? ["  ... and \(rest) more"] : [])
  }
}
