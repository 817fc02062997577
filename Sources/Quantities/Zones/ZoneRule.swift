/// The offsets of a timezone: a standard one and, in many, a daylight one between two days of the year.
struct ZoneRule: Sendable {
  /// Seconds east of UTC in standard time.
  let standard: Int
  /// Seconds east of UTC in daylight time; the standard offset where there is none.
  let daylight: Int
  /// When daylight time starts, in standard time.
  let start: Change
  /// When daylight time ends, in daylight time.
  let end: Change

  /// A day of the year and a time at which clocks change.
  struct Change: Sendable {
    /// The month, 1 to 12.
    var month: Int = 1
    /// The occurrence of the weekday in the month; 5 is the last.
    var week: Int = 1
    /// The weekday, Sunday being 0.
    var weekday: Int = 0
    /// Seconds since that day's midnight by the clock before the change; may lie outside the day.
    var time: Int = 0

    /// The local second, counted from 1970-01-01, of the change in `year`.
    func local(in year: Int) -> Int {
      let first = DayNumber.of(year: year, month: month, day: 1)
      let ahead = (weekday - Int(Weekday(dayNumber: first).rawValue) + 7) % 7
      var day = ahead + (week - 1) * 7
      if day >= DayNumber.length(ofMonth: month, year: year) { day -= 7 }
      return (first + day) * 86400 + time
    }
  }

  /// A rule without daylight time.
  init(standard: Int) {
    self.init(standard: standard, daylight: standard, start: Change(), end: Change())
  }

  /// A rule with both.
  init(standard: Int, daylight: Int, start: Change, end: Change) {
    self.standard = standard
    self.daylight = daylight
    self.start = start
    self.end = end
  }

  /// Whether clocks never change.
  var isFixed: Bool { standard == daylight }

  /// The moments at which daylight time starts and ends in `year`, in seconds since the epoch.
  func changes(in year: Int) -> (start: Int, end: Int) {
    (start.local(in: year) - standard, end.local(in: year) - daylight)
  }

  /// Seconds east of UTC at the moment `second`.
  func offset(at second: Int) -> Int {
    guard !isFixed else { return standard }
    let year = DayNumber.civil(DayNumber.floorDivide(second + standard, 86400)).year
    let (on, off) = changes(in: year)
    if on < off { return on <= second && second < off ? daylight : standard }
    return off <= second && second < on ? standard : daylight
  }

  /// The moments at which clocks read the local second `local`: one, two in a repeated hour (in order), or, in a
  /// skipped hour, the moment of the change with `exists` false.
  func moments(ofLocal local: Int) -> (first: Int, second: Int?, exists: Bool) {
    guard !isFixed else { return (local - standard, nil, true) }
    let larger = max(standard, daylight)
    let smaller = min(standard, daylight)
    let early = local - larger
    let late = local - smaller
    let earlyHolds = offset(at: early) == larger
    let lateHolds = offset(at: late) == smaller
    if earlyHolds { return (early, lateHolds ? late : nil, true) }
    if lateHolds { return (late, nil, true) }
    return (changeBetween(early, late), nil, false)
  }

  /// The change that lies after `early` and not after `late`, less than a day apart.
  private func changeBetween(_ early: Int, _ late: Int) -> Int {
    let year = DayNumber.civil(DayNumber.floorDivide(late + standard, 86400)).year
    for candidate in [year - 1, year, year + 1] {
      let (on, off) = changes(in: candidate)
      if early < on, on <= late { return on }
      if early < off, off <= late { return off }
    }
    return late
  }
}
