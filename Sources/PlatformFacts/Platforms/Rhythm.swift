import Quantities

/// Who decides when a backup method runs.
package enum Rhythm: Hashable, Sendable {
  /// Always running: the spec gives no schedule.
  case continuous
  /// The platform runs it, at least once in this span; the spec may choose a window at most.
  case fixed(TimeSpan)
  /// The spec gives the schedule.
  case own
  /// It runs when something happens (a push, a release, a change): it has no clock.
  case onEvent
  /// Nothing runs it; a human may.
  case none
}
