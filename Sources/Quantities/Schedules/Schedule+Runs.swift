extension Schedule {
  /// The runs at or after `from`, in order; those of an interval beyond a day count from the midnight that starts
  /// `anchor`. Events and streams have none; where no hour is said, the earliest moment of each period is given.
  package func runs(from: Instant, in zone: Zone, anchor: CivilDate = CivilDate(daysSinceEpoch: 0)) -> Runs {
    Runs()
  }
}

/// The runs of a schedule, one after the other.
package struct Runs: Sequence, IteratorProtocol {
  /// The next run; `nil` after the last there can be.
  package mutating func next() -> Instant? { nil }
}
