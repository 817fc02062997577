/// The moments of one local day at which a schedule runs, in seconds since the epoch.
struct RunsOfDay {
  /// The local times.
  let times: DayTimes
  /// Whether repeated times run twice and skipped ones not at all.
  let clockDriven: Bool
  /// The offsets.
  let rule: ZoneRule

  /// The offset in force all through day `day` and some hours about it; `nil` on a day near which clocks change.
  func steadyOffset(on day: Int) -> Int? {
    guard !rule.isFixed else { return rule.standard }
    let early = rule.offset(at: (day - 1) * 86400)
    return early == rule.offset(at: (day + 2) * 86400) ? early : nil
  }

  /// All moments of `day`, in order and each once.
  func moments(on day: Int) -> [Int] {
    var found: [Int] = []
    var from = 0
    while let second = times.next(from: from) {
      let (first, repeated, exists) = rule.moments(ofLocal: day * 86400 + second)
      if exists || !clockDriven { found.append(first) }
      if clockDriven, let repeated { found.append(repeated) }
      from = second + 1
    }
    found.sort()
    return found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }.map(\.element)
  }
}
