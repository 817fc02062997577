extension Zone {
  /// The zone whose name is nearest to `name`, for a suggestion; `nil` where none is near.
  ///
  /// The last part of a name (`Berlin`) and any case are enough; otherwise up to a third of the letters may differ.
  package static func nearest(to name: String) -> Zone? {
    let wanted = Array(name.lowercased().utf8.prefix(40)).map { $0 == 0x20 ? 0x5F : $0 }
    guard !wanted.isEmpty else { return nil }
    var best: (row: Int, distance: Int)?
    for row in 0..<ZoneTable.count {
      let known = Array(ZoneTable.name(at: row).lowercased().utf8)
      let city = known.suffix(from: known.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)
      let limit = best?.distance ?? Int.max
      let distance = min(
        editDistance(known, wanted), city.count > 2 ? editDistance(Array(city), wanted) + 1 : .max)
      if distance < limit { best = (row, distance) }
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return named(ZoneTable.name(at: best.row))
  }
}
