/// A length of elapsed time in whole seconds; arithmetic saturates instead of overflowing.
///
/// Its arithmetic is inlinable, comparisons spelled out among it: proofs do little else, and other modules would call each
/// operator through a table.
package struct TimeSpan: Quantity, Comparable {
  /// The seconds; negative only as a difference.
  package var seconds: Int64

  /// A span of `seconds`.
  @inlinable package init(seconds: Int64) { self.seconds = seconds }

  /// No time.
  @inlinable package static var zero: TimeSpan { TimeSpan(seconds: 0) }
  /// The longest span that can be held, which stands for "longer than anything".
  @inlinable package static var longest: TimeSpan { TimeSpan(seconds: .max) }

  /// A span of seconds.
  @inlinable package static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(seconds: count) }
  /// A span of minutes.
  @inlinable package static func minutes(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 60))
  }
  /// A span of hours.
  @inlinable package static func hours(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 3600))
  }
  /// A span of days of 24 hours.
  @inlinable package static func days(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 86400))
  }

  /// The span without its sign.
  package var magnitude: TimeSpan { seconds < 0 ? .zero - self : self }

  @inlinable package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }
  @inlinable package static func > (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds > right.seconds }
  @inlinable package static func <= (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds <= right.seconds }
  @inlinable package static func >= (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds >= right.seconds }
  @inlinable package static func == (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds == right.seconds }
  @inlinable package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds.addingSaturating(right.seconds))
  }
  @inlinable package static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds.subtractingSaturating(right.seconds))
  }
  @inlinable package static func * (left: TimeSpan, right: Int64) -> TimeSpan {
    TimeSpan(seconds: left.seconds.multipliedSaturating(by: right))
  }
  @inlinable package static func += (left: inout TimeSpan, right: TimeSpan) { left = left + right }
  @inlinable package static func -= (left: inout TimeSpan, right: TimeSpan) { left = left - right }
}

/// The span without its sign.
package func abs(_ span: TimeSpan) -> TimeSpan { span.magnitude }
