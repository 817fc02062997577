import Quantities
import RecoveryAnalysis

/// What a promise has to spare, before and after.
struct Slack {
  private let before: TimeSpan?
  private let after: TimeSpan?

  /// What is left between each bound and what is proved; none where the promise does not hold.
  init(
    before: TimeSpan?, _ sum: Sum?, _ verdict: Verdict?, after: TimeSpan?, _ now: Sum?, _ verdictNow: Verdict?
  ) {
    self.before = Self.left(before, sum, verdict)
    self.after = Self.left(after, now, verdictNow)
  }

  private static func left(_ bound: TimeSpan?, _ sum: Sum?, _ verdict: Verdict?) -> TimeSpan? {
    guard let bound, verdict == .holds else { return nil }
    return bound - (sum?.known ?? .zero)
  }

  /// What became of it: `slack gone`, `slack 2h -> 1h`; nil where there never was any. A figure that moved though its
  /// promise is as it was says that too.
  func words(_ isPromiseKept: Bool) -> String? {
    var words: String?
    switch (before, after) {
    case (let before?, let after?): words = before == after ? nil : "slack \(before) -> \(after)"
    case (_?, nil): words = "slack gone"
    case (nil, let after?): words = "slack \(after)"
    case (nil, nil): break
    }
    guard isPromiseKept else { return words }
    return words.map { $0 + ", the promise is as it was" } ?? "the promise is as it was"
  }
}
