import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// How far back the component can be restored: which copies hold a point of which age, and how coarsely.
  func coverage(of component: Component) -> [MarkdownBlock] {
    guard component.levels.contains(where: { $0.keepsPast && $0.isLive }) else { return [] }
    var survey = CoverageSurvey(plan)
    let coverage = survey.coverage(of: component, in: system)
    guard !coverage.isEmpty else { return [] }
    return picture(of: coverage, component) + [
      .paragraph("If the state of some time ago is asked for, at most so much before that moment is lost:"),
      .filled(
        ["From", "To", "A point within", "Copies"],
        coverage.bands.map { band in
          [
            [.text(band.from == .zero ? "now" : band.from.description)],
            [.text(band.to?.description ?? "for ever")], gap(of: band),
            band.levels.map { [.code(component.levels[$0].name)] }.joined(with: ", "),
          ]
        }),
    ] + holes(of: coverage, component)
  }

  /// One row for each copy, one column for each of some ages.
  private func picture(of coverage: Coverage, _ component: Component) -> [MarkdownBlock] {
    let ages: [(String, TimeSpan)] = [
      ("1h", .hours(1)), ("1d", .days(1)), ("7d", .days(7)), ("30d", .days(30)), ("90d", .days(90)),
      ("1y", .days(365)), ("7y", .days(2555)),
    ]
    let rows = coverage.reaches.map { reach -> [[MarkdownInline]] in
      let level = component.levels[reach.level]
      return [[.code(level.name)], level.keep.inlines()]
        + ages.map { [.text(coverage.mark(of: reach, at: $0.1))] }
    }
    let columns = [MarkdownTable.Column("Copy"), .init("Kept")] + ages.map { .init($0.0, .centre) }
    return [
      .paragraph(
        """
        Which copy has the nearest point that is this old? \u{25CF} this one, \u{25CB} this one too, but further \
        away, ? perhaps this one: something is not known, blank none for certain:
        """),
      .table(MarkdownTable(columns, rows)),
    ]
  }

  private func gap(of band: CoverageBand) -> [MarkdownInline] {
    guard let gap = band.gap else { return [.strong("nothing")] }
    let words = gap == .zero ? "any moment" : gap.description
    return [.text(band.standing == .unproved ? "\(words), if what is unknown allows" : words)]
  }

  private func holes(of coverage: Coverage, _ component: Component) -> [MarkdownBlock] {
    let items = coverage.holes.map { hole -> [MarkdownInline] in
      [
        .text("Between \(hole.from) and \(hole.to) back there need be no point: "),
        .code(component.levels[hole.finer].name), " ends before ",
        .code(component.levels[hole.coarser].name), " begins",
      ]
    }
    return items.isEmpty ? [] : [.bullets(items)]
  }
}

extension Coverage {
  /// Whether a level has the nearest point that is as old as an age, or has one at all.
  fileprivate func mark(of reach: LevelReach, at age: TimeSpan) -> String {
    guard let own = reach.loss(asOf: age) else { return "" }
    guard reach.unknowns.isEmpty else { return "?" }
    let nearest = reaches.filter(\.unknowns.isEmpty).compactMap { $0.loss(asOf: age) }.min()
    return own == nearest ? "\u{25CF}" : "\u{25CB}"
  }
}
