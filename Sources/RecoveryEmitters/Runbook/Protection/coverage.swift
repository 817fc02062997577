import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// Which copies hold a point of which age: from how old the newest can be to how long they are kept.
  func coverage(of component: Component) -> [MarkdownBlock] {
    let levels = component.levels.indices.filter {
      component.levels[$0].keepsPast && component.levels[$0].isLive
    }
    if levels.isEmpty { return [] }
    let ages: [(String, TimeSpan)] = [
      ("1h", .hours(1)), ("1d", .days(1)), ("7d", .days(7)), ("30d", .days(30)), ("90d", .days(90)),
      ("1y", .days(365)), ("7y", .days(2555)),
    ]
    let rows = levels.map { index -> [[MarkdownInline]] in
      let level = component.levels[index]
      let lag = lag(of: index, in: component.index)
      return [[.code(level.name)], level.keep.inlines()] + ages.map { [.text(mark(level, lag, age: $0.1))] }
    }
    let columns = [MarkdownTable.Column("Copy"), .init("Kept")] + ages.map { .init($0.0, .centre) }
    return [
      .paragraph(
        "Is there a point that is this old? \u{25CF} yes, \u{25CB} not said or not known, blank no:"),
      .table(MarkdownTable(columns, rows)),
    ]
  }

  private func mark(_ level: Level, _ lag: Sum?, age: TimeSpan) -> String {
    guard let lag, lag.isExact else { return "\u{25CB}" }
    if age < lag.known { return "" }
    switch level.keep?.known {
    case .forever?: return "\u{25CF}"
    case .period(let period)?: return age <= period.shortest ? "\u{25CF}" : ""
    case .copies?, nil: return "\u{25CB}"
    }
  }
}
