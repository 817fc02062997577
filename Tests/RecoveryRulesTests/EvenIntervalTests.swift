import Quantities
import Testing

@testable import RecoveryRules

@Suite("Intervals and spans that people would choose") struct EvenIntervalTests {
  @Test(
    "the longest even interval within a bound",
    arguments: [
      (1, 1), (7, 6), (29, 20), (59, 30), (60, 60), (100, 60), (200, 180), (719, 480), (1440, 1440),
      (99_999, 1440),
    ])
  func atMost(_ bound: Int64, _ minutes: Int64) {
    #expect(EvenInterval(atMost: .minutes(bound), in: .utc)?.span == .minutes(minutes))
  }

  @Test(
    "the shortest even interval that is long enough",
    arguments: [(0, 1), (1, 1), (7, 10), (16, 20), (31, 60), (61, 120), (721, 1440), (1440, 1440)])
  func atLeast(_ bound: Int64, _ minutes: Int64) {
    #expect(EvenInterval(atLeast: .minutes(bound), in: .utc)?.span == .minutes(minutes))
  }

  @Test("there is none below a minute, and none above a day")
  func none() {
    #expect(EvenInterval(atMost: .seconds(59), in: .utc) == nil)
    #expect(EvenInterval(atMost: .zero, in: .utc) == nil)
    #expect(EvenInterval(atMost: .seconds(-60), in: .utc) == nil)
    #expect(EvenInterval(atLeast: .seconds(86_401), in: .utc) == nil)
  }

  @Test("every even interval divides the day, so that the schedule's real gap is the interval")
  func even() throws {
    for minutes in Int64(1)...1440 {
      let span = try #require(EvenInterval(atMost: .minutes(minutes), in: .utc)).span
      #expect(86_400 % span.seconds == 0 && span <= .minutes(minutes))
      let schedule = try Schedule("every \(span)")
      #expect(schedule.longestGap(in: .utc)?.span == span)
    }
  }

  @Test(
    "a span is rounded up to what people would promise",
    arguments: [
      ("0s", "0s"), ("1s", "1m"), ("59m 1s", "1h"), ("1h", "1h"), ("1h 0m 1s", "1h 1m"), ("5h 50m", "5h 50m"),
      ("6h", "6h"),
      ("6h 1m", "7h"), ("24h 30m", "25h"), ("71h 59m", "3d"), ("3d 1h", "4d"), ("8d 30m", "9d"),
    ])
  func rounded(_ span: String, _ up: String) throws {
    #expect(try TimeSpan(span).roundedUp == TimeSpan(up))
  }

  @Test("rounding up never gives less, and gives what rounds to itself")
  func fixedPoints() {
    for seconds in stride(from: Int64(0), to: 1_000_000, by: 977) {
      let up = TimeSpan.seconds(seconds).roundedUp
      #expect(up >= .seconds(seconds) && up.roundedUp == up)
    }
  }
}
