/// A length of exact time, in whole seconds.
package struct TimeSpan: Hashable, Comparable, Sendable {
  package var seconds: Int64
  package init(seconds: Int64) { self.seconds = seconds }
  package static func seconds(_ n: Int64) -> TimeSpan { TimeSpan(seconds: n) }
  package static func minutes(_ n: Int64) -> TimeSpan { TimeSpan(seconds: n * 60) }
  package static func hours(_ n: Int64) -> TimeSpan { TimeSpan(seconds: n * 3600) }
  package static func days(_ n: Int64) -> TimeSpan { TimeSpan(seconds: n * 86400) }
  package static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.seconds < b.seconds }
}
