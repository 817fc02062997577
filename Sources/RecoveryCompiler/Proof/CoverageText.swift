import Quantities
import RecoveryAnalysis
import RecoveryModel

extension ProofReport {
  /// The coverage of a component as text: one picture and its bands for each set of levels that failures leave.
  func coverageText(of component: Component) -> String {
    coverageViews(of: component).map { view in
      let scopes = view.scopes.map(\.rawValue).joined(separator: ", ")
      let head = "coverage over age" + (scopes.isEmpty ? "" : " (\(scopes))")
      return "\n" + ([head] + CoveragePicture(view.coverage, component).lines).joined(separator: "\n") + "\n"
    }.joined()
  }
}

/// A coverage as text of 80 columns: a line for each level over a scale of ages that grows by powers, then the bands.
struct CoveragePicture {
  private let coverage: Coverage
  private let component: Component
  private let scale: AgeScale

  /// The widest that a name may be.
  private static let widest = 20

  /// The picture of a coverage.
  init(_ coverage: Coverage, _ component: Component) {
    self.coverage = coverage
    self.component = component
    let names = coverage.reaches.map { component.levels[$0.level].name.count }.max() ?? 0
    scale = AgeScale(until: coverage.horizon, left: min(max(names, 4), Self.widest) + 4, right: 78)
  }

  /// The lines.
  var lines: [String] {
    var lines: [String] = []
    if let newest = coverage.newest {
      let mirrors = component.levels[newest.level].keepsPast ? "" : ", which mirrors the present"
      lines.append(
        "  newest state that is left: up to \(newest.lag.total) old, from "
          + component.levels[newest.level].name + mirrors)
    }
    if !coverage.reaches.isEmpty {
      lines += ["", scale.ruler] + coverage.reaches.map(line) + [total]
      lines.append(
        "  = any moment, # points with gaps, ? rests on something unknown, x nothing")
    }
    lines +=
      [""]
      + TextTable([["from", "to", "a point within", "levels"]] + rows).text
      .split(separator: "\n").map { "  \($0)" }
    lines += coverage.holes.map(words)
    if let law = coverage.law {
      lines.append("  law: \(law.framework) (\(law.cites)) asks for \(law.least)")
    }
    return lines
  }

  private func line(_ reach: LevelReach) -> String {
    let name = component.levels[reach.level].name
    let short = name.count > Self.widest ? "\(name.prefix(Self.widest - 1))~" : name
    let mark: Character = !reach.unknowns.isEmpty ? "?" : reach.gap == .zero ? "=" : "#"
    let end = reach.reach == .longest ? nil : reach.reach
    return scale.line(
      short, [AgeScale.Stretch(from: min(reach.lag.known, coverage.horizon), to: end, mark: mark)])
  }

  /// The line that says where nothing is certain.
  private var total: String {
    let stretches = coverage.bands.compactMap { band -> AgeScale.Stretch? in
      let mark: Character? =
        switch band.standing {
        case .certain: nil
        case .unproved: "?"
        case .nothing: "x"
        }
      return mark.map { AgeScale.Stretch(from: band.from, to: band.to, mark: $0) }
    }
    return scale.line("not", stretches)
  }

  /// The bands as rows of a table.
  private var rows: [[String]] {
    coverage.bands.map { band in
      let names = band.levels.map { component.levels[$0].name }.joined(separator: ", ")
      return [
        band.from == .zero ? "now" : band.from.description, band.to?.description ?? "for ever", gap(of: band),
        names + rest(of: band),
      ]
    }
  }

  private func gap(of band: CoverageBand) -> String {
    guard let gap = band.gap else { return "nothing" }
    return gap == .zero ? "any moment" : gap.description
  }

  /// What a band rests on that nobody knows.
  private func rest(of band: CoverageBand) -> String {
    guard band.standing == .unproved else { return "" }
    var names: [String] = []
    for reach in coverage.reaches where band.levels.contains(reach.level) {
      for term in reach.unknowns where !names.contains(term.text) { names.append(term.text) }
    }
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  private func words(_ hole: CoverageHole) -> String {
    let (finer, coarser) = (component.levels[hole.finer].name, component.levels[hole.coarser].name)
    return "  hole: no point need be \(hole.from) to \(hole.to) old: \(finer) ends before \(coarser) begins"
  }
}
