import Quantities
import TestTools
import Testing

@Suite("texts of quantities")
struct WrittenFormsTests {
  /// Whether `text` reads as a `Kind` that prints as `canonical`, which reads as the same.
  func holds<Kind: Quantity>(_: Kind.Type, _ text: String, _ canonical: String) throws {
    let value = try Kind(text)
    #expect(value.description == canonical)
    #expect(try Kind(value.description) == value)
  }

  @Test(
    "spans print in the units people use",
    arguments: [
      ("0s", "0s"), ("45s", "45s"), ("15m", "15m"), ("90m", "1h 30m"), ("25h 20m", "25h 20m"), ("26h", "26h"),
      ("48h", "2d"), ("30d", "30d"), ("74h", "3d 2h"), ("1d", "24h"), ("2w", "14d"), ("1h30m", "1h 30m"),
    ])
  func spans(text: String, canonical: String) throws { try holds(TimeSpan.self, text, canonical) }

  @Test(
    "periods keep their calendar unit", arguments: ["12mo", "1y", "7y", "30d", "12w", "18mo", "1d", "2y 3d"])
  func periods(text: String) throws { try holds(Period.self, text, text) }

  @Test(
    "other quantities print what they read",
    arguments: [
      ("50GiB", "50GiB"), ("50GB", "50GB"), ("10B", "10B"), ("1.5TiB", "1536GiB"), ("2048KiB", "2MiB"),
    ])
  func sizes(text: String, canonical: String) throws { try holds(ByteSize.self, text, canonical) }

  @Test("rates, ranges, keeps, windows, dates and moments round-trip")
  func others() throws {
    try holds(Rate.self, "200MiB/s", "200MiB/s")
    try holds(Rate.self, "100Mbit/s", "12500KB/s")
    try holds(TimeRange.self, "15m..30m", "15m..30m")
    try holds(TimeRange.self, "15m..15m", "15m")
    try holds(Keep.self, "30 copies", "30 copies")
    try holds(Keep.self, "forever", "forever")
    try holds(Keep.self, "12mo", "12mo")
    try holds(TimeWindow.self, "Sun 04:00..05:00", "Sun 04:00..05:00")
    try holds(TimeWindow.self, "sunday 23:00..24:00", "Sun 23:00..00:00")
    try holds(CivilDate.self, "2026-11-15", "2026-11-15")
    try holds(Instant.self, "2027-03-01T02:10Z", "2027-03-01T02:10:00Z")
    try holds(Instant.self, "2027-03-01T03:10:00+01:00", "2027-03-01T02:10:00Z")
    let berlin = try #require(Zone.named("Europe/Berlin"))
    #expect(try Instant("2027-03-01T02:10Z").text(in: berlin) == "2027-03-01T03:10:00+01:00")
  }

  @Test(
    "schedules print canonically",
    arguments: [
      ("every 15m", "every 15m"), ("every 24h", "every 1d"), ("hourly :05", "hourly :05"),
      ("Daily at 2:00", "daily 02:00"),
      ("weekly on Sunday at 03:00", "weekly Sun 03:00"), ("weekly Thu,Mon 03:00", "weekly Mon,Thu 03:00"),
      ("weekly Mon,Tue,Wed,Thu,Fri 02:00", "weekdays 02:00"), ("monthly last 23:00", "monthly last 23:00"),
      ("monthly last Sun 23:00", "monthly last Sun 23:00"), ("yearly Jan 1 05:00", "yearly Jan 1 05:00"),
      ("quarterly 1 04:00", "quarterly 1 04:00"), ("on demand", "on demand"), ("@daily", "0 0 * * *"),
      ("0 2 * jan-mar Sun", "0 2 * 1-3 0"), ("0 2 * * 5-7", "0 2 * * 0,5,6"),
      ("*/15,7 * * * *", "*/15,7 * * * *"),
      ("monthly first Tue", "monthly first Tue"), ("every 90d", "every 90d"),
      ("every 2w Sun 03:00", "every 2w Sun 03:00"), ("every 14d on Sunday at 03:00", "every 2w Sun 03:00"),
      ("every 1w Sun 03:00", "weekly Sun 03:00"),
    ])
  func schedules(text: String, canonical: String) throws { try holds(Schedule.self, text, canonical) }

  @Test("random schedules round-trip")
  func randomSchedules() throws {
    var chance = Chance(seed: 3)
    for _ in 0..<3000 {
      let schedule = try Schedule(chance.schedule())
      #expect(try Schedule(schedule.description) == schedule)
    }
  }

  @Test("random spans, sizes and moments round-trip")
  func randomNumbers() throws {
    var chance = Chance(seed: 5)
    for _ in 0..<3000 {
      let number = Int64(chance.next() >> UInt64(1 + chance.below(62)))
      let span = TimeSpan(seconds: number % 315_576_000_000)
      #expect(try TimeSpan(span.description) == span)
      let size = ByteSize(bytes: number)
      #expect(try ByteSize(size.description) == size)
      #expect(try Rate(Rate(bytesPerSecond: number).description) == Rate(bytesPerSecond: number))
      let moment = Instant(secondsSinceEpoch: number - 62_000_000_000)
      #expect(try Instant(moment.description) == moment)
    }
  }

  @Test(
    "a slip is answered with what to write",
    arguments: [
      ("02:00 daily", "daily 02:00"), ("daily 12:30pm", "daily 12:30"), ("every 15", "every 15m"),
      ("yearly Febuary 3 05:00", "yearly Feb 3 05:00"), ("dayly 02:00", "daily 02:00"),
      ("every day at 2am", "daily 02:00"),
      ("every sunday 03:00", "weekly Sun 03:00"), ("monthly 1st 04:00", "monthly 1 04:00"),
      ("first sunday of the month 04:00", "monthly first Sun 04:00"), ("daily 24:00", "daily 00:00"),
    ])
  func suggestions(text: String, meant: String) {
    #expect(throws: Misread.self) { try Schedule(text) }
    do { _ = try Schedule(text) } catch { #expect(error.suggestion == meant, "\(text): \(error)") }
  }

  @Test("errors say where they are")
  func places() {
    for (text, range) in [("daily 25:00", 6..<11), ("0 24 * * *", 2..<4), ("weekly Foo 03:00", 7..<10)] {
      do {
        _ = try Schedule(text)
        Issue.record("\(text) was read")
      } catch { #expect(error.range == range, "\(text)") }
    }
    for text in ["2027-02-29", "2026-13-01", "2026-1-1"] {
      #expect(throws: Misread.self) { try CivilDate(text) }
    }
    for text in ["30m..15m", "15", "5 parsecs"] { #expect(throws: Misread.self) { try TimeRange(text) } }
  }

  @Test("mutilated text is refused or read, and errors stay within it")
  func mutilated() {
    var chance = Chance(seed: 9)
    let seeds = [
      "daily 02:00", "*/15 * 1-7 * 0", "monthly first Sun 04:00", "7y 99999999999999999999d", "50GiB",
      "Sun 04:00..05:00", "2027-03-01T02:10:00+01:00", "every 9223372036854775807w",
    ]
    for _ in 0..<20000 {
      var bytes = Array(chance.pick(seeds).utf8)
      for _ in 0...chance.below(4) {
        guard !bytes.isEmpty else { break }
        switch chance.below(3) {
        case 0: bytes.remove(at: chance.below(bytes.count))
        case 1: bytes[chance.below(bytes.count)] = UInt8(truncatingIfNeeded: chance.next())
        default:
          bytes.insert(
            chance.pick(Array("0123456789*/-,:. \u{1F600}@#LW?".utf8)), at: chance.below(bytes.count + 1))
        }
      }
      // Read from the middle of an array, where indices do not start at zero.
      let slice = ([0x20, 0x31] + bytes + [0x39])[2..<2 + bytes.count]
      func within<Kind: Quantity>(_: Kind.Type) {
        do {
          let value = try Kind(parsing: slice)
          #expect((try? Kind(value.description)) == value, "\(value)")
        } catch {
          #expect(error.range.lowerBound >= 0 && error.range.upperBound <= max(1, bytes.count), "\(error)")
        }
      }
      within(Schedule.self)
      within(Period.self)
      within(TimeSpan.self)
      within(TimeRange.self)
      within(ByteSize.self)
      within(Rate.self)
      within(Keep.self)
      within(TimeWindow.self)
      within(Instant.self)
      within(CivilDate.self)
      within(TimeOfDay.self)
      within(Weekday.self)
    }
  }
}
