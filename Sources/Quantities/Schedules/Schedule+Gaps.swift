extension Schedule {
  /// The longest time between two runs in `zone`, exact over the calendar's 400 years; `nil` where nothing bounds it.
  ///
  /// Where no hour is said, it is from the start of one period to the end of the next: `daily` 48h, `weekly` 14d,
  /// `monthly` 62d; `weekly Sun` 8d.
  package func longestGap(in zone: Zone) -> Gap? { gap(in: zone, longest: true) }

  /// The shortest time between two runs in `zone`, exact over the calendar's 400 years; `nil` where nothing bounds it.
  package func shortestGap(in zone: Zone) -> Gap? { gap(in: zone, longest: false) }

  /// A time that is certain to lie between two runs, whatever the zone, told without a look at the calendar; the shortest
  /// gap may be far longer.
  package var leastGap: TimeSpan {
    switch form {
    // A run a day at the most, at a time of day that is said. No clocks are changed by four hours.
    case .daily(_?), .everyWeeks, .monthly(_?, _?), .quarterly(_?, _?), .yearly(_?, _?): .hours(20)
    case .weekly(let days, _?) where days != .none: .hours(20)
    default: .zero
    }
  }

  /// The longest or the shortest gap.
  private func gap(in zone: Zone, longest: Bool) -> Gap? {
    let start = Instant(secondsSinceEpoch: Int64(GapSearch.firstDay) * 86400)
    switch timing {
    case .calendar(let days, let times, let clockDriven):
      var search = GapSearch(
        RunsOfDay(times: times, clockDriven: clockDriven, rule: zone.rule), longest: longest)
      return search.gap(of: days)
    case .anchored(let period) where period.months == 0:
      return Gap(start, start + TimeSpan(seconds: period.seconds))
    case .anchored(let period): return Self.gap(ofMonths: Int(period.months), in: zone, longest: longest)
    case .weeks(let count, let days, let time):
      return Self.gap(ofWeeks: count, days, time, in: zone, longest: longest)
    case .continuous: return Gap(start, start)
    case .event: return nil
    case .someHour: return Gap(start, longest ? start + .hours(2) : start)
    case .someTime, .someWeek, .someMonths: return looseGap(in: zone, longest: longest)
    }
  }

  /// The extreme gap between two midnights `months` apart, over every first of a month.
  ///
  /// Where clocks never change, up to three years hold one leap day or none, and eight years show both from every month.
  private static func gap(ofMonths months: Int, in zone: Zone, longest: Bool) -> Gap? {
    var best: Gap?
    let years = zone.isFixed && months <= 36 ? 8 : 400
    for index in 2026 * 12..<(2026 + years) * 12 {
      guard let from = CivilDate(year: index / 12, month: index % 12 + 1, day: 1) else { continue }
      let gap = Gap(zone.instant(from, .midnight), zone.instant(from.adding(months: months), .midnight))
      if best.map({ longest ? gap.span > $0.span : gap.span < $0.span }) ?? true { best = gap }
    }
    return best
  }

  /// The extreme gap between a run and the one so many weeks later, whichever weeks they are.
  private static func gap(
    ofWeeks count: Int, _ days: DayRule, _ time: TimeOfDay, in zone: Zone, longest: Bool
  ) -> Gap? {
    let start = Instant(secondsSinceEpoch: Int64(GapSearch.firstDay) * 86400)
    guard !zone.isFixed else { return Gap(start, start + .days(Int64(7 * count))) }
    let times = RunsOfDay(times: .at(time), clockDriven: false, rule: zone.rule)
    let end = start + .days(400 * 366)
    let runs = Array(Runs(days, times, from: start).prefix { $0 < end })
    var best: Gap?
    for (from, to) in zip(runs, runs.dropFirst(count)) {
      if best.map({ longest ? to - from > $0.span : to - from < $0.span }) ?? true { best = Gap(from, to) }
    }
    return best
  }

  /// The extreme gap where each run is somewhere in a period.
  private func looseGap(in zone: Zone, longest: Bool) -> Gap? {
    guard let (starts, unbroken) = timing.periods else { return nil }
    var days = MatchingDays(starts, from: GapSearch.firstDay)
    guard var first = days.next(), var second = days.next() else { return nil }
    let last = first + starts.cycle
    let shift = (zone.rule.daylight - zone.rule.standard).magnitude
    // No gap can be longer than two of the longest periods; most are as long as that soon.
    let bound =
      unbroken ? starts.distances.map { TimeSpan(seconds: Int64(2 * $0.most * 86400) + Int64(shift)) } : nil
    var best: Gap?
    while first <= last, let third = days.next() {
      let gap =
        longest
        ? Gap(Self.midnight(first, zone), Self.midnight(unbroken ? third : second + 1, zone))
        : Gap(Self.midnight(unbroken ? second : first + 1, zone), Self.midnight(second, zone))
      if best.map({ longest ? gap.span > $0.span : gap.span < $0.span }) ?? true { best = gap }
      if !longest, gap.span == .zero { break }
      if longest, let bound, gap.span >= bound { break }
      (first, second) = (second, third)
    }
    return best
  }

  /// The moment at which day `number` starts in `zone`.
  private static func midnight(_ number: Int, _ zone: Zone) -> Instant {
    zone.instant(CivilDate(daysSinceEpoch: number), .midnight)
  }
}
