import ConfigTrees
import PlatformFacts

/// A metric with the labels that pick one thing's series.
struct WatchedMetric: Hashable, Sendable {
  /// The metric.
  let name: String
  /// The labels that its series must have.
  let labels: [MetricLabel]

  /// A metric that the wrapper writes.
  init(_ metric: Names.Metric, _ labels: [MetricLabel]) {
    name = metric.rawValue
    self.labels = labels
  }

  /// A metric of an exporter, whose own labels tell things apart where it has some; else the labels given, which the
  /// scrape configuration gives to the exporter's target.
  init(_ metric: AlertMetric, job: String, resource: String?, else labels: [MetricLabel]) {
    name = metric.name
    if let label = metric.labels.first(where: { $0 == "schedule" || $0 == "cronjob" }) {
      self.labels = [MetricLabel(label, job)]
    } else if let resource,
      let label = metric.resourceLabel ?? metric.labels.first(where: { $0.hasPrefix("dimension_DB") })
    {
      self.labels = [MetricLabel(label, resource)]
    } else {
      self.labels = labels
    }
  }

  /// The series, or a range of them.
  func selector(range: PromDuration? = nil, offset: PromDuration? = nil) -> PromExpression {
    .selector(
      PromSelector(name, labels.map { PromMatcher($0.name, .equal, $0.value) }, range: range, offset: offset))
  }

  /// The largest value of all hosts that have it: without labels of hosts an alert stays the same when a job moves.
  var newest: PromExpression { .aggregation("max", nil, parameter: nil, selector()) }
  /// The smallest value.
  var least: PromExpression { .aggregation("min", nil, parameter: nil, selector()) }
}
