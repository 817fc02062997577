/// A length of time in whole seconds; never negative in a spec, possibly so between two instants.
package struct TimeSpan: Hashable, Comparable, Sendable {
  /// The seconds.
  package let seconds: Int64

  /// So many seconds.
  package init(seconds: Int64) { self.seconds = seconds }

  /// No time at all.
  package static let zero = TimeSpan(seconds: 0)

  /// So many seconds.
  package static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(seconds: count) }
  /// So many minutes.
  package static func minutes(_ count: Int64) -> TimeSpan { TimeSpan(seconds: 60) * count }
  /// So many hours.
  package static func hours(_ count: Int64) -> TimeSpan { TimeSpan(seconds: 3600) * count }
  /// So many days of 24 hours.
  package static func days(_ count: Int64) -> TimeSpan { TimeSpan(seconds: 86_400) * count }

  /// The sum; the largest span there is where it would be larger.
  package static func + (one: TimeSpan, other: TimeSpan) -> TimeSpan {
    let (sum, overflow) = one.seconds.addingReportingOverflow(other.seconds)
    return TimeSpan(seconds: overflow ? (one.seconds < 0 ? .min : .max) : sum)
  }

  /// The difference, held within what can be said.
  package static func - (one: TimeSpan, other: TimeSpan) -> TimeSpan {
    let (difference, overflow) = one.seconds.subtractingReportingOverflow(other.seconds)
    return TimeSpan(seconds: overflow ? (one.seconds < 0 ? .min : .max) : difference)
  }

  /// The multiple, held within what can be said.
  package static func * (span: TimeSpan, factor: Int64) -> TimeSpan {
    let (product, overflow) = span.seconds.multipliedReportingOverflow(by: factor)
    return TimeSpan(seconds: overflow ? ((span.seconds < 0) == (factor < 0) ? .max : .min) : product)
  }

  /// The sum in place.
  package static func += (one: inout TimeSpan, other: TimeSpan) { one = one + other }

  /// The shorter first.
  package static func < (one: TimeSpan, other: TimeSpan) -> Bool { one.seconds < other.seconds }
}

extension TimeSpan: CustomStringConvertible {
  /// The span as a spec writes it: whole days as `30d`, under three days in hours, else days and hours.
  package var description: String {
    guard seconds != 0 else { return "0s" }
    guard seconds > 0 else { return seconds == .min ? "-\(TimeSpan(seconds: .max))" : "-\(TimeSpan(seconds: -seconds))" }
    if seconds % 86_400 == 0, seconds >= 172_800 { return "\(seconds / 86_400)d" }
    let inDays = seconds >= 3 * 86_400
    let parts: [(Int64, String)] = [
      (inDays ? seconds / 86_400 : 0, "d"), ((inDays ? seconds % 86_400 : seconds) / 3600, "h"),
      (seconds % 3600 / 60, "m"), (seconds % 60, "s"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }
}
