import Quantities
import TestTools
import Testing

@Suite("runs and gaps of schedules")
struct RunsAndGapsTests {
  /// The start of 2027 in UTC, in minutes.
  static let start = 29_979_360

  @Test(
    "random schedules run when a scan of every minute of four years says",
    arguments: Oracle.clocks.map(\.name))
  func runsOfFourYears(name: String) throws {
    let clock = try #require(Oracle.clocks.first { $0.name == name })
    let zone = try #require(Zone.named(name))
    var chance = Chance(seed: 7)
    for _ in 0..<24 {
      let text = chance.schedule()
      let schedule = try Schedule(text)
      guard let plan = Oracle.plan(schedule) else { continue }
      let expected = Oracle.runs(plan, clock, from: 2027, years: 4)
      var runs = schedule.runs(from: Instant(secondsSinceEpoch: Int64(Self.start) * 60), in: zone)
      for minute in expected {
        let next = runs.next()
        let run = try #require(next, "\(text) in \(name) ends early")
        guard run.secondsSinceEpoch == Int64(minute) * 60 else {
          Issue.record(
            "\(text) in \(name): \(run), expected \(Instant(secondsSinceEpoch: Int64(minute) * 60))")
          break
        }
      }
      guard expected.count > 1 else { continue }
      let gaps = zip(expected, expected.dropFirst()).map { Int64($1 - $0) * 60 }
      let longest = try #require(schedule.longestGap(in: zone))
      let shortest = try #require(schedule.shortestGap(in: zone))
      #expect(longest.span.seconds >= gaps.max() ?? 0, "\(text) in \(name)")
      #expect(shortest.span.seconds <= gaps.min() ?? 0, "\(text) in \(name)")
      for gap in [longest, shortest] {
        var witness = schedule.runs(from: gap.after, in: zone)
        let (after, before) = (witness.next(), witness.next())
        #expect(after == gap.after && before == gap.before, "\(text) in \(name)")
      }
    }
  }

  @Test(
    "what is told of the least gap at once is no more than the calendar's",
    arguments: Oracle.clocks.map(\.name))
  func leastGap(name: String) throws {
    let zone = try #require(Zone.named(name))
    var chance = Chance(seed: 13)
    var told = 0
    for _ in 0..<60 {
      let text = chance.schedule()
      let schedule = try Schedule(text)
      guard schedule.leastGap > .zero else { continue }
      told += 1
      let shortest = try #require(schedule.shortestGap(in: zone))
      #expect(schedule.leastGap <= shortest.span, "\(text) in \(name)")
    }
    #expect(told > 5)
  }

  @Test("random schedules have the gaps that a scan of 400 years of days finds")
  func gapsOfFourHundredYears() throws {
    let days = Oracle.days(2026, 2426)
    var chance = Chance(seed: 11)
    for _ in 0..<25 {
      let text = chance.schedule()
      let schedule = try Schedule(text)
      guard let plan = Oracle.plan(schedule), let first = plan.minutes.min(), let last = plan.minutes.max()
      else { continue }
      let sorted = plan.minutes.sorted()
      let inside = zip(sorted, sorted.dropFirst()).map { $1 - $0 }
      let matching = days.filter(plan.onDay).map(\.number)
      let across = zip(matching, matching.dropFirst()).map { ($1 - $0) * 1440 + first - last }
      guard !across.isEmpty else { continue }
      let longest = schedule.longestGap(in: .utc)?.span
      let shortest = schedule.shortestGap(in: .utc)?.span
      #expect(longest == .minutes(Int64((across + inside).max() ?? 0)), "\(text)")
      #expect(shortest == .minutes(Int64((across + inside).min() ?? 0)), "\(text)")
    }
  }

  @Test(
    "the longest gap is exact",
    arguments: [
      ("daily 02:00", "UTC", "24h"), ("daily 02:00", "Europe/Berlin", "25h"),
      ("every 15m", "Europe/Berlin", "15m"),
      ("daily 02:00", "Asia/Kolkata", "24h"), ("every 7h", "UTC", "7h"),
      ("every 90d", "Europe/Berlin", "90d"), ("every 2w Sun 03:00", "UTC", "14d"),
      ("every 2w Sun 03:00", "Europe/Berlin", "14d 1h"), ("every 4w Mon 01:00", "UTC", "28d"),
      ("0 2 * * 1-5", "UTC", "3d"), ("monthly 1 04:00", "UTC", "31d"),
      ("monthly first Sun 04:00", "UTC", "35d"),
      ("monthly 31 04:00", "UTC", "61d"), ("yearly Jan 1 05:00", "UTC", "366d"),
      ("yearly Feb 29 00:00", "UTC", "2921d"),
      ("weekly Sun 03:00", "Europe/Berlin", "7d 1h"), ("continuous", "UTC", "0s"), ("daily", "UTC", "2d"),
      ("weekly", "UTC", "14d"), ("monthly", "UTC", "62d"), ("quarterly", "UTC", "184d"),
      ("yearly", "UTC", "731d"),
      ("weekly Sun", "UTC", "8d"), ("hourly :10", "UTC", "1h"), ("hourly", "UTC", "2h"),
      ("every 3mo", "UTC", "92d"),
      ("daily 02:00", "Australia/Lord_Howe", "24h 30m"), ("every 2h", "Europe/Berlin", "3h"),
    ])
  func longest(text: String, zone: String, span: String) throws {
    let zone = try #require(Zone.named(zone))
    #expect(try Schedule(text).longestGap(in: zone)?.span.description == span)
  }

  @Test("a date that does not exist never fires, and the iterator ends")
  func never() throws {
    for text in ["0 0 31 2 *", "0 0 30 2 *", "0 0 31 4,6,9,11 *"] {
      let schedule = try Schedule(text)
      #expect(schedule.neverFires)
      #expect(!schedule.boundsLoss)
      #expect(schedule.longestGap(in: .utc) == nil)
      var runs = schedule.runs(from: Instant(secondsSinceEpoch: 0), in: .utc)
      let none = runs.next()
      #expect(none == nil)
    }
  }

  @Test("events bound no loss and have no runs")
  func events() throws {
    for text in ["on demand", "on push", "on release"] {
      let schedule = try Schedule(text)
      #expect(!schedule.boundsLoss && schedule.longestGap(in: .utc) == nil && !schedule.neverFires)
    }
  }

  @Test("the day-of-month and weekday trap of cron is seen only where both are restricted")
  func trap() throws {
    #expect(try Schedule("0 4 1-7 * 0").domDowTrap)
    #expect(try Schedule("0 4 1-7 * 0").runCount(inYear: 2026) == 124)
    #expect(try !Schedule("0 4 */2 * 0").domDowTrap)
    #expect(try !Schedule("0 4 * * 0").domDowTrap)
    #expect(try !Schedule("monthly first Sun 04:00").domDowTrap)
    #expect(try Schedule("monthly first Sun 04:00").runCount(inYear: 2026) == 12)
  }

  @Test("a window holds the runs that start in it")
  func windows() throws {
    #expect(try Schedule("daily 03:30").firesInWindow(TimeWindow("03:00..04:00")))
    #expect(try !Schedule("daily 04:00").firesInWindow(TimeWindow("03:00..04:00")))
    #expect(try Schedule("weekly Mon 00:30").firesInWindow(TimeWindow("Sun 23:00..01:00")))
    #expect(try !Schedule("weekly Sun 00:30").firesInWindow(TimeWindow("Sun 23:00..01:00")))
    #expect(try Schedule("every 7h").minutesOfDay == [0, 420, 840, 1260])
  }
}
