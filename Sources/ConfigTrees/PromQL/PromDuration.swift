/// A length of time of PromQL and of Prometheus' files, in whole seconds, never negative.
package struct PromDuration: Sendable, Hashable {
  package let seconds: Int

  /// That many seconds; a negative number counts as zero.
  package init(seconds: Int) {
    self.seconds = max(0, seconds)
  }
}

extension PromDuration {
  /// The duration as Prometheus reads it: `90m` below two hours, else from days down: `1d12h`.
  package var text: String {
    if seconds == 0 { return "0s" }
    if seconds < 120 { return "\(seconds)s" }
    if seconds < 7200, seconds % 60 == 0 { return "\(seconds / 60)m" }
    var rest = seconds
    var text = ""
    for (unit, length) in [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)] where rest >= length {
      text += "\(rest / length)\(unit)"
      rest %= length
    }
    return text
  }
}
