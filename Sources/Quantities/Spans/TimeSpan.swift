/// A length of elapsed time in whole seconds; arithmetic saturates instead of overflowing.
package struct TimeSpan: Quantity, Comparable {
  /// The seconds; negative only as a difference.
  package var seconds: Int64

  /// A span of `seconds`.
  package init(seconds: Int64) { self.seconds = seconds }

  /// No time.
  package static let zero = TimeSpan(seconds: 0)
  /// The longest span that can be held, which stands for "longer than anything".
  package static let longest = TimeSpan(seconds: .max)

  /// A span of seconds.
  package static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(seconds: count) }
  /// A span of minutes.
  package static func minutes(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 60))
  }
  /// A span of hours.
  package static func hours(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 3600))
  }
  /// A span of days of 24 hours.
  package static func days(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 86400))
  }

  /// The span without its sign.
  package var magnitude: TimeSpan { seconds < 0 ? .zero - self : self }

  package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }
  package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds.addingSaturating(right.seconds))
  }
  package static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds.subtractingSaturating(right.seconds))
  }
  package static func * (left: TimeSpan, right: Int64) -> TimeSpan {
    TimeSpan(seconds: left.seconds.multipliedSaturating(by: right))
  }
  package static func += (left: inout TimeSpan, right: TimeSpan) { left = left + right }
  package static func -= (left: inout TimeSpan, right: TimeSpan) { left = left - right }
}

/// The span without its sign.
package func abs(_ span: TimeSpan) -> TimeSpan { span.magnitude }
