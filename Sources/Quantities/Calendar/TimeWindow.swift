/// A stretch of local time that comes back every day, or every week on one day: `03:00..04:00`, `Sun 04:00..05:00`.
///
/// It holds its start and not its end, crosses midnight when it ends before its start, and is a whole day when start
/// and end are the same.
package struct TimeWindow: Quantity {
  /// The day it starts on; every day where none is named.
  package let weekday: Weekday?
  /// When it starts.
  package let start: TimeOfDay
  /// When it ends.
  package let end: TimeOfDay

  /// A window from `start` to `end`.
  package init(weekday: Weekday? = nil, start: TimeOfDay, end: TimeOfDay) {
    self.weekday = weekday
    self.start = start
    self.end = end
  }

  /// How many minutes it lasts, 1 to 1440.
  var lengthInMinutes: Int { (end.minutes - start.minutes + 1439) % 1440 + 1 }

  /// How long it lasts, by the clock.
  package var length: TimeSpan { .minutes(Int64(lengthInMinutes)) }

  /// Whether some minute of some week lies in both windows, taken to be in one timezone.
  package func overlaps(_ other: TimeWindow) -> Bool {
    starts.contains { mine in
      other.starts.contains { theirs in
        let ahead = ((theirs - mine) % 10080 + 10080) % 10080
        return ahead < lengthInMinutes || 10080 - ahead < other.lengthInMinutes
      }
    }
  }

  /// Whether the window holds a minute of the week.
  package func holds(_ day: Weekday, _ time: TimeOfDay) -> Bool {
    let minute = Int(day.rawValue) * 1440 + time.minutes
    return starts.contains { ((minute - $0) % 10080 + 10080) % 10080 < lengthInMinutes }
  }

  /// Where it starts, in minutes since Sunday midnight.
  private var starts: [Int] {
    let days = weekday.map { [Int($0.rawValue)] } ?? Array(0..<7)
    return days.map { $0 * 1440 + start.minutes }
  }

  /// Reads `03:00..04:00` or `Sun 04:00..05:00`.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    var scan = Scan(bytes)
    let word = scan.letters()
    let day = word.isEmpty ? nil : try Weekday(parsing: word)
    scan.skipBlanks()
    let times = bytes[scan.at...]
    guard let dots = firstDots(in: times) else {
      throw Misread(scan.rest, "no end of the window is given", expected: "a window such as `03:00..04:00`")
    }
    let start = try shifted(by: scan.offset) { () throws(Misread) in try TimeOfDay(parsing: times[..<dots]) }
    let end = try shifted(by: dots + 2 - bytes.startIndex) { () throws(Misread) in
      try Self.end(times[(dots + 2)...])
    }
    self.init(weekday: day, start: start, end: end)
  }

  /// The end of a window, where `24:00` is the midnight that ends the day.
  private static func end(_ bytes: ArraySlice<UInt8>) throws(Misread) -> TimeOfDay {
    spells(bytes, "24:00") ? .midnight : try TimeOfDay(parsing: bytes)
  }

  /// The canonical text.
  package var description: String { (weekday.map { "\($0) " } ?? "") + "\(start)..\(end)" }
}
