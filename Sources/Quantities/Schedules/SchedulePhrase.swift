/// The reader of schedule phrases: word after word, no strings built.
struct SchedulePhrase {
  /// Where it reads.
  private var scan: Scan

  /// A reader of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) { scan = Scan(bytes) }

  /// What schedules look like, for messages.
  static let examples =
    "a schedule such as `every 15m`, `daily 02:00`, `weekly Sun 03:00` or `monthly 1 04:00`"

  /// What the phrase says.
  mutating func form() throws(Misread) -> Schedule.Form {
    let (word, range) = nextWord()
    if spellsLoosely(word, "every") {
      if let weeks = try weeks() { return weeks }
      return .every(try interval())
    }
    if spellsLoosely(word, "daily") { return .daily(try time()) }
    if spellsLoosely(word, "hourly") { return try hourly() }
    if spellsLoosely(word, "weekly") { return try weekly() }
    if spellsLoosely(word, "weekdays") { return .weekly(.workdays, try time()) }
    if spellsLoosely(word, "weekends") { return .weekly(.weekend, try time()) }
    if spellsLoosely(word, "monthly") { return try monthly(quarterly: false) }
    if spellsLoosely(word, "quarterly") { return try monthly(quarterly: true) }
    if spellsLoosely(word, "yearly") { return try yearly() }
    if spellsLoosely(word, "continuous") { return try ended(.continuous) }
    if spellsLoosely(word, "on") { return try event() }
    throw Misread(
      range, word.isEmpty ? "no schedule stands here" : "this is no schedule", expected: Self.examples)
  }

  /// The next word and its offsets; at the end, an empty one and the offsets of the last byte.
  private mutating func nextWord() -> (ArraySlice<UInt8>, Range<Int>) {
    scan.skipBlanks()
    guard !scan.isAtEnd else { return (scan.word(), scan.rest) }
    let start = scan.offset
    let word = scan.word()
    return (word, scan.range(from: start))
  }

  /// The next word, not consumed.
  private func peek() -> ArraySlice<UInt8> {
    var ahead = self
    return ahead.nextWord().0
  }

  /// Passes `word` where it comes next: the little words that people write between the parts.
  private mutating func pass(_ word: StaticString) {
    if spellsLoosely(peek(), word) { _ = nextWord() }
  }

  /// `form`, where nothing follows.
  private mutating func ended(_ form: Schedule.Form) throws(Misread) -> Schedule.Form {
    let (word, range) = nextWord()
    guard word.isEmpty else {
      throw Misread(range, "something follows the schedule", expected: Self.examples)
    }
    return form
  }

  /// The weeks, the day and the time after `every`; nil where no weekday stands behind the length.
  private mutating func weeks() throws(Misread) -> Schedule.Form? {
    var ahead = self
    ahead.pass("on")
    let (length, range) = ahead.nextWord()
    ahead.pass("on")
    let (word, place) = ahead.nextWord()
    guard let number = CalendarName.weekday(word), let day = Weekday(rawValue: UInt8(number)) else {
      return nil
    }
    guard let period = try? Period(parsing: length), period.months == 0, period.seconds > 0,
      period.seconds % (7 * 86400) == 0, period.seconds <= 520 * 7 * 86400
    else {
      throw Misread(range, "a weekday comes every so many weeks", expected: "weeks such as `2w`")
    }
    guard let time = try ahead.time() else {
      throw Misread(place, "the time is missing", expected: "a time after it, as in `every 2w Sun 03:00`")
    }
    self = ahead
    let count = Int(period.seconds / (7 * 86400))
    return count == 1
      ? .weekly(WeekdaySet(mask: 1 << day.rawValue), time) : .everyWeeks(count, day, time)
  }

  /// The length after `every`.
  private mutating func interval() throws(Misread) -> Period {
    scan.skipBlanks()
    let start = scan.at
    let period = try shifted(by: scan.offset) { () throws(Misread) in
      try Period(parsing: scan.bytes[start...])
    }
    let range = scan.rest
    guard period.months > 0 || period.seconds > 0 else {
      throw Misread(range, "an interval of nothing never ends", expected: "an interval such as `15m` or `6h`")
    }
    guard period.months == 0 || period.seconds == 0 else {
      throw Misread(
        range, "the interval mixes months with days", expected: "an interval such as `3mo` or `90d`")
    }
    return period
  }

  /// The time at the end, where there is one.
  private mutating func time() throws(Misread) -> TimeOfDay? {
    pass("at")
    let (word, range) = nextWord()
    guard !word.isEmpty else { return nil }
    guard let time = TimeOfDay.plain(word) else {
      throw Misread(
        range, "this is no time of day", expected: "hours and minutes from `00:00` to `23:59`")
    }
    let (more, where_) = nextWord()
    guard more.isEmpty else { throw Misread(where_, "something follows the time", expected: Self.examples) }
    return time
  }

  /// The minute after `hourly`.
  private mutating func hourly() throws(Misread) -> Schedule.Form {
    pass("at")
    let (word, range) = nextWord()
    guard !word.isEmpty else { return .hourly(minute: nil) }
    var digits = Scan(word)
    guard digits.take(0x3A), let minute = digits.digits(2), minute < 60, digits.isAtEnd else {
      throw Misread(range, "this is no minute of the hour", expected: "a minute from `:00` to `:59`")
    }
    return try ended(.hourly(minute: minute))
  }

  /// The days after `weekly`.
  private mutating func weekly() throws(Misread) -> Schedule.Form {
    pass("on")
    guard !peek().isEmpty else { return .weekly(.none, nil) }
    let (word, range) = nextWord()
    var mask: UInt8 = 0
    for part in word.split(separator: 0x2C, omittingEmptySubsequences: false) {
      guard let day = CalendarName.weekday(part) else {
        throw Misread(
          range, "this is no day of the week", expected: "`Sun`, `Mon` … `Sat`, or a list `Mon,Thu`")
      }
      mask |= 1 << UInt8(day)
    }
    return .weekly(WeekdaySet(mask: mask), try time())
  }

  /// The day after `monthly` or `quarterly`.
  private mutating func monthly(quarterly: Bool) throws(Misread) -> Schedule.Form {
    pass("on")
    let day = peek().isEmpty ? nil : try dayOfMonth()
    let time = try time()
    return quarterly ? .quarterly(day, time) : .monthly(day, time)
  }

  /// The month and day after `yearly`.
  private mutating func yearly() throws(Misread) -> Schedule.Form {
    pass("on")
    guard !peek().isEmpty else { return .yearly(nil, nil) }
    let (word, range) = nextWord()
    guard let month = CalendarName.month(word) else {
      throw Misread(
        range, "this is no month", expected: "`Jan`, `Feb` … `Dec` and a day, as in `yearly Jan 1 05:00`")
    }
    let day = try dayOfMonth()
    guard let date = DayOfYear(month: month, day: day) else {
      throw Misread(
        range.lowerBound..<scan.offset, "no year has this day",
        expected: "a day from 1 to \(DayNumber.length(ofMonth: month, year: 2000))")
    }
    return .yearly(date, try time())
  }

  /// A day of a month: `1`, `last`, `first Sun`, `last Fri`.
  private mutating func dayOfMonth() throws(Misread) -> DayOfMonth {
    let (word, range) = nextWord()
    var digits = Scan(word)
    if let number = digits.number(), digits.isAtEnd {
      guard 1...31 ~= number else {
        throw Misread(range, "no month has this day", expected: "a day from 1 to 31, or `last`")
      }
      return .day(Int(number))
    }
    let ordinals: [StaticString] = ["first", "second", "third", "fourth", "fifth"]
    let count = ordinals.firstIndex { spellsLoosely(word, $0) }
    if count == nil, !spellsLoosely(word, "last") {
      throw Misread(
        range, "this is no day of a month", expected: "`1` to `31`, `first Sun` … `last Sun` or `last`")
    }
    if let weekday = CalendarName.weekday(peek()).flatMap({ Weekday(rawValue: UInt8($0)) }) {
      _ = nextWord()
      return count.map { .nth($0 + 1, weekday) } ?? .lastWeekday(weekday)
    }
    guard count == nil else {
      throw Misread(range, "the weekday is missing", expected: "a weekday after it, as in `first Sun`")
    }
    return .last
  }

  /// What starts it, after `on`.
  private mutating func event() throws(Misread) -> Schedule.Form {
    let (word, range) = nextWord()
    if spellsLoosely(word, "demand") { return try ended(.onDemand) }
    if spellsLoosely(word, "push") { return try ended(.onPush) }
    if spellsLoosely(word, "release") { return try ended(.onRelease) }
    throw Misread(range, "nothing starts a run on this", expected: "`on demand`, `on push` or `on release`")
  }
}
