/// A length of time of PromQL and of Prometheus' files, in whole seconds, never negative.
package struct PromDuration: Sendable, Hashable {
  package let seconds: Int

  /// That many seconds; a negative number counts as zero.
  package init(seconds: Int) {
    self.seconds = max(0, seconds)
  }
}
