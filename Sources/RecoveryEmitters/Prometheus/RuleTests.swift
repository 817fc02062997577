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
      comment: "\(Names.origin(of: system))\n\nRun it beside the rules: promtool test rules \(system).rules.test.yaml",
      [
        "rule_files": [.text("\(system).rules.yaml")], "evaluation_interval": "1m",
        "tests": .sequence(trials.map { .spaced(yaml(of: $0)) }),
      ])
  }

  /// Alerts of one name that turn at one minute.
  private struct Trial {
    let alert: Names.Alert
    let silentAt: Int
    var rules: [AlertRule]
  }

  /// Every alert in one of the trials, in the order of their names in the file.
  private var trials: [Trial] {
    var trials: [Trial] = []
    var places: [Place: Int] = [:]
    for rule in rules {
      let place = Place(alert: rule.alert, silentAt: rule.trial.silentAt)
      if let index = places[place] {
        trials[index].rules.append(rule)
      } else {
        places[place] = trials.count
        trials.append(Trial(alert: rule.alert, silentAt: rule.trial.silentAt, rules: [rule]))
      }
    }
    return trials
  }

  private struct Place: Hashable {
    let alert: Names.Alert
    let silentAt: Int
  }

  private func yaml(of trial: Trial) -> YAMLValue {
    let firing = trial.rules.map { rule in
      YAMLValue.mapping([
        YAMLEntry("exp_labels", PrometheusRules.yaml(of: rule.labels)),
        YAMLEntry(
          "exp_annotations",
          .mapping(rule.annotations.map { YAMLEntry($0.name, .text($0.text.shown(rule.trial.value))) })),
      ])
    }
    return .mapping([
      YAMLEntry("name", .text("\(trial.alert.rawValue) past minute \(trial.silentAt)")),
      YAMLEntry("interval", "1m"),
      YAMLEntry(
        "input_series",
        .sequence(series(of: trial).map { ["series": .text($0.name), "values": .text($0.values)] })),
      YAMLEntry(
        "alert_rule_test",
        [
          look(trial, at: trial.silentAt, []),
          look(trial, at: trial.silentAt + 1, firing),
        ]),
    ])
  }

  private func look(_ trial: Trial, at minute: Int, _ firing: [YAMLValue]) -> YAMLValue {
    .mapping([
      YAMLEntry("eval_time", .text(PromDuration(seconds: minute * 60).text)),
      YAMLEntry("alertname", .text(trial.alert.rawValue)), YAMLEntry("exp_alerts", .sequence(firing)),
    ])
  }

  /// The series of a trial: those of its rules, and those that keep others of its name from missing theirs.
  private func series(of trial: Trial) -> [TrialSeries] {
    let own = trial.rules.flatMap(\.trial.series)
    let others = rules.filter { $0.alert == trial.alert && $0.trial.silentAt != trial.silentAt }
    var seen: Set<String> = []
    return (own + others.flatMap(\.trial.presence)).filter { seen.insert($0.name).inserted }
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
