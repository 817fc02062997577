import ConfigTrees

extension AlertTrial {
  /// The minute at which a value stands on its boundary.
  static let boundary = 5

  /// A trial of a time in seconds since 1970 whose age passes a threshold.
  static func aging(_ metric: WatchedMetric, past threshold: Int, holds: PromDuration) -> AlertTrial {
    let wait = minutes(holds)
    let moment = boundary * 60 - threshold
    return AlertTrial(
      metric, values: "\(moment)x\(boundary + wait + 1)", silentAt: boundary + wait,
      value: threshold + 60 * (wait + 1))
  }

  /// A trial of an age in seconds that passes a threshold.
  static func growing(_ metric: WatchedMetric, past threshold: Int, holds: PromDuration) -> AlertTrial {
    let wait = minutes(holds)
    let first = threshold - boundary * 60
    return AlertTrial(
      metric, values: "\(first)+60x\(boundary + wait + 1)", silentAt: boundary + wait,
      value: threshold + 60 * (wait + 1))
  }

  /// A trial of a value that stands at the last good one and then at the first bad one.
  static func turning(_ metric: WatchedMetric, from good: Int, to bad: Int, holds: PromDuration) -> AlertTrial
  {
    let wait = minutes(holds)
    return AlertTrial(
      metric, values: "\(good)x\(boundary) \(bad)x\(wait + 1)", silentAt: boundary + wait, value: bad)
  }

  /// A trial of a value whose past lies a gap back: its usual one, then the last good one for a minute, then a bad one.
  static func leaving(
    _ metric: WatchedMetric, usual: Int, boundary last: Int, to bad: Int, after gap: Int, holds: PromDuration
  ) -> AlertTrial {
    let wait = minutes(holds)
    // While it must hold, bad values enter the past that they are compared with: a long past and a far value outweigh them.
    let turn = (gap + 59) / 60 + boundary + 20 * wait
    let far = wait == 0 ? bad : bad < usual ? 1 : usual * 9
    return AlertTrial(
      metric, values: "\(usual)x\(turn - 1) \(last) \(bad) \(far)x\(wait)", silentAt: turn + wait, value: far)
  }

  /// A trial of something that is not there.
  static func missing(holds: PromDuration) -> AlertTrial {
    AlertTrial(series: nil, silentAt: max(1, minutes(holds)) - 1, value: 1)
  }

  /// A trial with one series.
  private init(_ metric: WatchedMetric, values: String, silentAt: Int, value: Int) {
    self.init(
      series: TrialSeries(metric: metric.name, labels: metric.labels, values: values), silentAt: silentAt,
      value: value)
  }

  /// A duration in whole minutes, rounded up: tests look once a minute.
  private static func minutes(_ duration: PromDuration) -> Int { (duration.seconds + 59) / 60 }
}
