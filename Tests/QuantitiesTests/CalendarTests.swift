import Quantities
import Testing

@Suite("calendar, periods and timezones")
struct CalendarTests {
  @Test("every day of 800 years is the day that counting gives")
  func days() {
    for day in Oracle.days(1970, 2770) {
      let date = CivilDate(daysSinceEpoch: day.number)
      guard date.year == day.year, date.month == day.month, date.day == day.day else {
        Issue.record("\(date)")
        return
      }
      #expect(Int(date.weekday.rawValue) == day.weekday)
      #expect(CivilDate(year: day.year, month: day.month, day: day.day) == date)
    }
  }

  @Test(
    "periods are as long as the longest and shortest stretch of the calendar",
    arguments: [1, 2, 3, 5, 6, 11, 12, 13, 18, 24, 48, 84, 95, 96, 120, 1200])
  func periods(months: Int) {
    let firsts = Oracle.days(1970, 2770).filter { $0.day == 1 }.map(\.number)
    let lengths = (0..<4800).map { firsts[$0 + months] - firsts[$0] }
    let period = Period.months(Int32(months))
    #expect(period.longest == .days(Int64(lengths.max() ?? 0)))
    #expect(period.shortest == .days(Int64(lengths.min() ?? 0)))
  }

  @Test("periods compare by their bounds")
  func bounds() throws {
    #expect(try Period("7y").longest == .days(2557))
    #expect(try Period("2557d").isAtLeast(Period("7y")))
    #expect(try !Period("2556d").isAtLeast(Period("7y")))
    #expect(try Period("12mo").isAtLeast(Period("1y")) && Period("12mo").isAtMost(Period("1y")))
    #expect(try !Period("30d").isAtLeast(Period("1mo")) && !Period("30d").isAtMost(Period("1mo")))
  }

  @Test("offsets are those that Python's zoneinfo gives")
  func offsets() throws {
    var seen = 0
    for line in zoneSamples.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let zone = try #require(Zone.named(String(parts[0])), "\(parts[0])")
      let second = try #require(Int64(parts[1]))
      #expect(zone.offset(at: Instant(secondsSinceEpoch: second)) == Int(parts[2]), "\(line)")
      seen += 1
    }
    #expect(seen > 500)
  }

  @Test("names are exact, links included, and a near miss has a suggestion")
  func names() {
    #expect(Zone.named("US/Eastern")?.name == "US/Eastern")
    #expect(Zone.named("Zulu") != nil && Zone.named("Africa/Abidjan") != nil)
    #expect(
      Zone.named("europe/berlin") == nil && Zone.named("") == nil && Zone.named("Europe/Berlin CET") == nil)
    #expect(Zone.nearest(to: "europe/berlin")?.name == "Europe/Berlin")
    #expect(Zone.nearest(to: "Berlin")?.name == "Europe/Berlin")
    #expect(Zone.nearest(to: "America/NewYork")?.name == "America/New_York")
    #expect(Zone.nearest(to: "qqqqqqqqqqqq") == nil)
  }

  @Test("a skipped local time is the moment of the change, a repeated one the first")
  func localTimes() throws {
    let berlin = try #require(Zone.named("Europe/Berlin"))
    let spring = try CivilDate("2027-03-28")
    let autumn = try CivilDate("2027-10-31")
    #expect(try berlin.instant(spring, TimeOfDay("02:30")) == Instant("2027-03-28T01:00Z"))
    #expect(try berlin.instant(autumn, TimeOfDay("02:30")) == Instant("2027-10-31T00:30Z"))
    #expect(try berlin.local(Instant("2027-10-31T01:30Z")).second == 9000)
  }

  @Test("windows overlap across midnight and the end of the week")
  func windows() throws {
    #expect(try TimeWindow("23:00..01:00").length == .hours(2))
    #expect(try TimeWindow("23:00..01:00").overlaps(TimeWindow("Sun 00:30..02:00")))
    #expect(try TimeWindow("Sat 23:00..01:00").overlaps(TimeWindow("Sun 00:30..02:00")))
    #expect(try !TimeWindow("Sun 23:00..01:00").overlaps(TimeWindow("Sun 00:30..02:00")))
    #expect(try !TimeWindow("03:00..04:00").overlaps(TimeWindow("04:00..05:00")))
  }

  @Test("arithmetic saturates at its ends")
  func saturation() {
    #expect(TimeSpan.longest + .days(1) == .longest)
    #expect(abs(TimeSpan(seconds: .min)) == .longest)
    #expect(TimeSpan.days(.max) * 3 == .longest)
    #expect(Instant(secondsSinceEpoch: .max) + .longest == Instant(secondsSinceEpoch: .max))
    #expect(CivilDate(daysSinceEpoch: .max).adding(months: .max).year == 9999)
    #expect(Rate(bytesPerSecond: 3).time(toMove: ByteSize(bytes: 10)) == .seconds(4))
  }
}
