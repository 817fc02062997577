import Quantities

/// How long it takes until an object of a class can be read, at one speed that can be paid for.
package struct Retrieval: Hashable, Sendable {
  /// The speeds, as S3 names them; Azure's "high priority" counts as expedited.
  package enum Speed: String, CaseIterable, Sendable { case expedited, standard, bulk }

  /// The speed paid for.
  package let speed: Speed
  /// The quickest and the slowest time until the object can be read.
  package let takes: ClosedRange<TimeSpan>

  /// A thaw at a speed.
  package init(_ speed: Speed, _ takes: ClosedRange<TimeSpan>) {
    self.speed = speed
    self.takes = takes
  }
}
