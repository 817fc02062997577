import ConfigTrees

/// The tests for promtool: each alert is silent on its boundary and fires a minute later.
///
/// Alerts of one name that turn at the same minute share a test, so that its two looks prove all of them and the file
/// grows no faster than the rules.
struct RuleTests {
  /// The system's name.
  let system: String
  /// Its alerts.
  let rules: [AlertRule]

  /// The tests as a file.
  var file: YAMLFile {
    YAMLFile(
      comment:
        "\(Names.origin(of: system))\n\nRun it beside the rules: promtool test rules \(system).rules.test.yaml",
      [
        "rule_files": [.text("\(system).rules.yaml")], "evaluation_interval": "1m",
        "tests": .sequence(trials.map { .spaced(yaml(of: $0)) }),
      ])
  }

  /// One test: alerts of one name that turn at one minute, or all of one name that wait for something missing.
  private struct Trial {
    let alert: Names.Alert
    let rules: [AlertRule]
    /// The minutes after which some of them fire.
    let silentAt: [Int]
  }

  /// What alerts of one test have in common.
  private struct Place: Hashable {
    let alert: Names.Alert
    /// Nil for alerts about absence, which no series keeps apart: each fires as soon as it has waited long enough.
    let silentAt: Int?
  }

  /// Every alert in one of the trials, in the order in which they stand in the rules.
  private var trials: [Trial] {
    var order: [Place] = []
    var members: [Place: [AlertRule]] = [:]
    for rule in rules {
      let place = Place(alert: rule.alert, silentAt: rule.trial.series.map { _ in rule.trial.silentAt })
      if members[place] == nil { order.append(place) }
      members[place, default: []].append(rule)
    }
    return order.map { place in
      let rules = members[place] ?? []
      return Trial(alert: place.alert, rules: rules, silentAt: Set(rules.map(\.trial.silentAt)).sorted())
    }
  }

  private func yaml(of trial: Trial) -> YAMLValue {
    let looks = Set(trial.silentAt.flatMap { [$0, $0 + 1] }).sorted()
    let series = trial.rules.compactMap(\.trial.series)
    var seen: Set<String> = []
    return .mapping([
      YAMLEntry("name", .text("\(trial.alert.rawValue) past minute \(trial.silentAt.first ?? 0)")),
      YAMLEntry("interval", "1m"),
      YAMLEntry(
        "input_series",
        .sequence(
          series.filter { seen.insert($0.name).inserted }.map {
            ["series": .text($0.name), "values": .text($0.values)]
          })),
      YAMLEntry("alert_rule_test", .sequence(looks.map { look(trial, at: $0) })),
    ])
  }

  /// What fires of a trial at a minute.
  private func look(_ trial: Trial, at minute: Int) -> YAMLValue {
    let firing = trial.rules.filter { $0.trial.firesAt <= minute }
    return .mapping([
      YAMLEntry("eval_time", .text(PromDuration(seconds: minute * 60).text)),
      YAMLEntry("alertname", .text(trial.alert.rawValue)),
      YAMLEntry("exp_alerts", .sequence(firing.map(yaml))),
    ])
  }

  private func yaml(of rule: AlertRule) -> YAMLValue {
    .mapping([
      YAMLEntry("exp_labels", PrometheusRules.yaml(of: rule.labels)),
      YAMLEntry(
        "exp_annotations",
        .mapping(rule.annotations.map { YAMLEntry($0.name, .text($0.text.shown(rule.trial.value))) })),
    ])
  }
}

extension PromTemplate {
  /// The text as Prometheus shows it for a value.
  fileprivate func shown(_ value: Int) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .value(.humanizeDuration): PromTemplate.humanized(value)
      case .value, .label: "\(value)"
      }
    }.joined()
  }

  /// Whole seconds in the words of Prometheus' `humanizeDuration`.
  private static func humanized(_ seconds: Int) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60)
    if days > 0 { return "\(days)d \(hours)h \(minutes)m \(seconds % 60)s" }
    if hours > 0 { return "\(hours)h \(minutes)m \(seconds % 60)s" }
    if minutes > 0 { return "\(minutes)m \(seconds % 60)s" }
    return "\(seconds)s"
  }
}
