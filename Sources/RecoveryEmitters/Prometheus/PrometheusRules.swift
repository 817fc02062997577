import ConfigTrees
import RecoveryAnalysis
import RecoveryModel

/// The alerting and recording rules of a system, and the tests that show when each alert fires.
package enum PrometheusRules {
  /// The rules and their tests; nothing where nothing can be watched.
  package static func files(for system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> [OutputFile] {
    let alerts = SystemAlerts(system: system, proofs: proofs)
    guard !alerts.groups.isEmpty else { return [] }
    let folder = "\(Names.folder(of: system.name))/prometheus"
    let rules = YAMLFile(
      comment: heading(of: alerts), ["groups": .sequence(alerts.groups.map { .spaced(yaml(of: $0)) })])
    return [
      OutputFile(path: "\(folder)/\(system.name).rules.yaml", bytes: rules.bytes),
      OutputFile(
        path: "\(folder)/\(system.name).rules.test.yaml",
        bytes: RuleTests(system: system.name, rules: alerts.groups.flatMap(\.rules)).file.bytes),
    ]
  }

  private static func heading(of alerts: SystemAlerts) -> String {
    let usage = """
      \(Names.origin(of: alerts.system.name))

      Metrics that begin with holdfast_ are written by the wrapper of the cron table. Those of exporters that have no
      labels to tell one thing from another are asked for by the labels system, component and replica, which the
      scrape configuration gives to the exporter's target.
      """
    guard !alerts.unmeasured.isEmpty else { return usage }
    let list = alerts.unmeasured.map { "  \($0)" }.joined(separator: "\n")
    return
      "\(usage)\n\nNothing measures:\n\(list)\nA rule about a lag waits for \(Names.Metric.replicaLag.rawValue)."
  }

  private static func yaml(of group: AlertGroup) -> YAMLValue {
    .mapping([
      YAMLEntry("name", .text(group.name)),
      YAMLEntry("rules", .sequence(group.ages.map(yaml) + group.rules.map(yaml))),
    ])
  }

  private static func yaml(of age: RecordedAge) -> YAMLValue {
    .mapping([
      YAMLEntry("record", .text(Names.recoveryPointAge)), YAMLEntry("expr", .text(age.expression.text)),
      YAMLEntry("labels", yaml(of: age.labels)),
    ])
  }

  private static func yaml(of rule: AlertRule) -> YAMLValue {
    var entries = [
      YAMLEntry("alert", .text(rule.alert.rawValue)), YAMLEntry("expr", .text(rule.expression.text)),
    ]
    if rule.holds.seconds > 0 { entries.append(YAMLEntry("for", .text(rule.holds.text))) }
    entries.append(YAMLEntry("labels", yaml(of: rule.labels.map { $0.escaped })))
    entries.append(
      YAMLEntry("annotations", .mapping(rule.annotations.map { YAMLEntry($0.name, .text($0.text.text)) })))
    return .spaced(.mapping(entries))
  }

  /// Labels as a mapping.
  static func yaml(of labels: [MetricLabel]) -> YAMLValue {
    .mapping(labels.map { YAMLEntry($0.name, .text($0.value)) })
  }
}

extension MetricLabel {
  /// The label with a value that Prometheus, which takes it for a template, leaves alone.
  fileprivate var escaped: MetricLabel { MetricLabel(name, PromTemplate([.text(value)]).text) }
}
