/// A length of elapsed time in whole seconds; arithmetic saturates instead of overflowing.
///
/// It is public, as `Written` is, and its arithmetic and comparisons are inlinable: proofs do little else, and the other
/// rooms would call each of them, comparisons through a table.
public struct TimeSpan: Quantity, Comparable {
  /// The seconds; negative only as a difference.
  public var seconds: Int64

  /// A span of `seconds`.
  @inlinable public init(seconds: Int64) { self.seconds = seconds }

  /// No time.
  @inlinable public static var zero: TimeSpan { TimeSpan(seconds: 0) }
  /// The longest span that can be held, which stands for "longer than anything".
  @inlinable public static var longest: TimeSpan { TimeSpan(seconds: .max) }

  /// A span of seconds.
  @inlinable public static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(seconds: count) }
  /// A span of minutes.
  @inlinable public static func minutes(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 60))
  }
  /// A span of hours.
  @inlinable public static func hours(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 3600))
  }
  /// A span of days of 24 hours.
  @inlinable public static func days(_ count: Int64) -> TimeSpan {
    TimeSpan(seconds: count.multipliedSaturating(by: 86400))
  }

  /// The span without its sign.
  package var magnitude: TimeSpan { seconds < 0 ? .zero - self : self }

  /// Whether the one is shorter.
  @inlinable public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.seconds < right.seconds
  }
  /// Whether the one is longer.
  @inlinable public static func > (left: TimeSpan, right: TimeSpan) -> Bool {
    left.seconds > right.seconds
  }
  /// Whether the one is no longer.
  @inlinable public static func <= (left: TimeSpan, right: TimeSpan) -> Bool {
    left.seconds <= right.seconds
  }
  /// Whether the one is no shorter.
  @inlinable public static func >= (left: TimeSpan, right: TimeSpan) -> Bool {
    left.seconds >= right.seconds
  }
  /// Whether both are as long.
  @inlinable public static func == (left: TimeSpan, right: TimeSpan) -> Bool {
    left.seconds == right.seconds
  }
  /// Both after each other.
  @inlinable public static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds.addingSaturating(right.seconds))
  }
  /// What the one has more than the other; negative where it has less.
  @inlinable public static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds.subtractingSaturating(right.seconds))
  }
  /// So many times the span.
  @inlinable public static func * (left: TimeSpan, right: Int64) -> TimeSpan {
    TimeSpan(seconds: left.seconds.multipliedSaturating(by: right))
  }
  /// Adds a span.
  @inlinable public static func += (left: inout TimeSpan, right: TimeSpan) { left = left + right }
  /// Takes a span away.
  @inlinable public static func -= (left: inout TimeSpan, right: TimeSpan) { left = left - right }
}

/// The span without its sign.
package func abs(_ span: TimeSpan) -> TimeSpan { span.magnitude }
