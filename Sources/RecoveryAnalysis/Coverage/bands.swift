import Quantities

extension CoverageBand {
  /// The bands of some levels: at each age the level whose next older point is the nearest for certain; where none is
  /// certain, the nearest among those that rest on something unknown. `gap` is what the calendar leaves between the
  /// points of several levels together; nil where it says nothing of them.
  static func bands(
    of reaches: [LevelReach], until horizon: TimeSpan, joined gap: ([Int]) -> TimeSpan? = { _ in nil }
  ) -> [CoverageBand] {
    var cuts: Set<TimeSpan> = [.zero, horizon]
    for reach in reaches {
      cuts.insert(reach.usable)
      if reach.reach != .longest { cuts.insert(reach.reach) }
    }
    let edges = cuts.filter { $0 >= .zero && $0 <= horizon }.sorted()
    var bands: [CoverageBand] = []
    for (from, to) in zip(edges, edges.dropFirst()) { bands.join(band(of: reaches, from, to, gap)) }
    let open = reaches.filter { $0.reach == .longest }
    if !open.isEmpty { bands.join(band(of: open, horizon, nil, gap)) }
    return bands
  }

  /// The band between two neighbouring cuts.
  private static func band(
    of reaches: [LevelReach], _ from: TimeSpan, _ to: TimeSpan?, _ gap: ([Int]) -> TimeSpan?
  ) -> CoverageBand {
    let able = reaches.filter { $0.reach >= (to ?? .longest) }
    let certain = able.filter(\.unknowns.isEmpty)
    let used = certain.isEmpty ? able : certain
    guard let nearest = used.compactMap({ $0.loss(asOf: from) }).min() else {
      return CoverageBand(from: from, to: to, gap: nil, levels: [], standing: .nothing)
    }
    var levels = used.filter { $0.loss(asOf: from) == nearest }.map(\.level)
    var least = nearest
    // Where every point of that age can be read, levels that take turns leave less between them than each by itself.
    let together = used.filter { $0.usable <= from }.sorted { $0.gap > $1.gap }.map(\.level)
    if nearest > .zero, together.count > 1, let joint = gap(together), joint < nearest {
      least = joint
      levels = together
      for level in together where levels.count > 2 {
        let fewer = levels.filter { $0 != level }
        if gap(fewer) == joint { levels = fewer }
      }
      levels.sort()
    }
    return CoverageBand(
      from: from, to: to, gap: least, levels: levels, standing: certain.isEmpty ? .unproved : .certain)
  }
}

extension [CoverageBand] {
  /// Appends a band, or lets the last one go on where both say the same.
  fileprivate mutating func join(_ band: CoverageBand) {
    guard let last, last.gap == band.gap, last.levels == band.levels, last.standing == band.standing else {
      append(band)
      return
    }
    self[count - 1] = CoverageBand(
      from: last.from, to: band.to, gap: band.gap, levels: band.levels, standing: band.standing)
  }
}

extension CoverageHole {
  /// The holes between levels, from the youngest: each level has points from its lag on for as long as they stay.
  ///
  /// A point of a level of which something is unknown may be there, so what it might fill is no hole. `lag` is how old
  /// the newest point of several levels together can be, by the calendar; nil where it says nothing of them.
  static func holes(between reaches: [LevelReach], joined lag: ([Int]) -> TimeSpan?) -> [CoverageHole] {
    let ordered = reaches.filter { $0.stays >= $0.lag.known }.sorted { $0.lag.known < $1.lag.known }
    var holes: [CoverageHole] = []
    var end: (age: TimeSpan, level: Int)?
    for reach in ordered {
      var begins = reach.lag.known
      // What may be gone already fills no hole and makes none.
      let isKept = !reach.unknowns.contains { if case .keep = $0.kind { true } else { false } }
      if let end, isKept, end.age < begins {
        // Several levels that reach on may take turns, so that one of them is always younger than each can be.
        let others = ordered.filter { $0.stays > end.age && $0.lag.isExact }.map(\.level)
        if others.count > 1, let joint = lag(others) { begins = min(begins, joint) }
        if end.age < begins {
          holes.append(
            CoverageHole(from: end.age, to: begins, finer: end.level, coarser: reach.level))
        }
      }
      if end.map({ reach.stays > $0.age }) ?? true { end = (reach.stays, reach.level) }
    }
    return holes
  }
}
