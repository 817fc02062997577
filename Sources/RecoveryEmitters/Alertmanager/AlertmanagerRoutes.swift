import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// Who is told of a system's alerts, and who next while nobody has mended it.
///
/// Alertmanager knows no escalation. A level of it is a route that waits before its first message for as long as the
/// spec says: an alert that ends meanwhile is never told there. Every alert is a group of its own, or the wait would
/// count from an older one.
package enum AlertmanagerRoutes {
  /// How often somebody hears again of what still burns.
  private static let repetition = PromDuration(seconds: 4 * 3600)
  /// How long a route without a wait of its own collects: nothing.
  private static let atOnce = PromDuration(seconds: 0)

  /// A configuration that stands by itself; nothing where the spec names nobody.
  package static func files(for system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> [OutputFile] {
    let spec = system.spec
    guard !spec.people.isEmpty || !spec.escalation.isEmpty else { return [] }
    let rules = SystemAlerts(system: system, proofs: proofs).groups.flatMap(\.rules)
    let told = toldOnce(owners(of: rules) + notified(by: rules) + levels(of: system))
    guard !told.isEmpty else { return [] }
    let people = ReceiverBook(people: spec.people)
    var receivers: [String] = []
    for route in told where !receivers.contains(route.receiver) { receivers.append(route.receiver) }
    let root = YAMLValue.mapping([
      YAMLEntry("receiver", "nobody"), YAMLEntry("group_by", ["..."]),
      YAMLEntry("group_wait", .text(atOnce.text)), YAMLEntry("repeat_interval", .text(repetition.text)),
      YAMLEntry("routes", [.mapping(systemRoute(system.name, told))]),
    ])
    let list = receivers.map { people.receiver($0, telling: $0.split(separator: ",").map(String.init)) }
    let file = YAMLFile(
      comment: heading(of: system.name),
      .mapping([
        YAMLEntry("global", ["smtp_smarthost": "localhost:25", "smtp_from": "alertmanager@localhost"]),
        YAMLEntry("route", root), YAMLEntry("receivers", .sequence([["name": "nobody"]] + list)),
      ]))
    let path = "\(Names.folder(of: system.name))/alertmanager/\(system.name).routes.yaml"
    return [OutputFile(path: path, bytes: file.bytes)]
  }

  /// A route to somebody, after a wait.
  private struct Told {
    let receiver: String
    let matchers: [MetricLabel]
    let after: PromDuration
    /// What an alert must not carry, since another route tells the same people of it at once.
    var except: [MetricLabel] = []
  }

  /// The routes, each without the alerts that an earlier one tells the same people of at the same time.
  ///
  /// Each route of Alertmanager sends a message of its own: who owns a thing and is also the first to be called would
  /// be called twice. A later level may name them again, which reminds them.
  private static func toldOnce(_ told: [Told]) -> [Told] {
    var seen: [Told] = []
    for route in told {
      let same = seen.filter { $0.receiver == route.receiver && $0.after == route.after }
      if same.contains(where: { $0.matchers == route.matchers }) { continue }
      var route = route
      route.except = same.flatMap(\.matchers)
      seen.append(route)
    }
    return seen
  }

  private static func heading(of system: String) -> String {
    """
    \(Names.origin(of: system))

    A whole configuration of Alertmanager: take over its routes and receivers where you have one already.
    Addresses on this host stand for what a spec does not hold: the mail server, a gateway for telephones and pagers at
    port 9095, and the address of the chat in /etc/alertmanager/slack-url.
    """
  }

  /// One route for each owner of something that is watched.
  private static func owners(of rules: [AlertRule]) -> [Told] {
    values(of: "owner", in: rules).map {
      Told(receiver: $0, matchers: [MetricLabel("owner", $0)], after: atOnce)
    }
  }

  /// One route for each list of people whom the spec's alerts name.
  private static func notified(by rules: [AlertRule]) -> [Told] {
    values(of: "notify", in: rules).map {
      Told(receiver: $0, matchers: [MetricLabel("notify", $0)], after: atOnce)
    }
  }

  /// One route for each level of escalation whose wait is known; critical alerts alone climb.
  private static func levels(of system: SystemPlan) -> [Told] {
    system.spec.escalation.compactMap { level in
      let people = level.notify.compactMap(\.known)
      guard let after = level.after?.known, !people.isEmpty else { return nil }
      return Told(
        receiver: people.joined(separator: ","), matchers: [MetricLabel("severity", "critical")],
        after: PromDuration(seconds: Int(clamping: after.seconds)))
    }
  }

  /// The values of a label, each once, in the order of the rules.
  private static func values(of label: String, in rules: [AlertRule]) -> [String] {
    var seen: Set<String> = []
    return rules.compactMap { rule in rule.labels.first { $0.name == label }?.value }.filter {
      seen.insert($0).inserted
    }
  }

  /// The route that takes the system's alerts and passes each to all who are to be told.
  private static func systemRoute(_ system: String, _ told: [Told]) -> [YAMLEntry] {
    [
      YAMLEntry("receiver", "nobody"), YAMLEntry("matchers", matchers([MetricLabel("system", system)])),
      YAMLEntry(
        "routes",
        .sequence(
          told.map { route in
            .mapping([
              YAMLEntry("receiver", .text(route.receiver)),
              YAMLEntry("matchers", matchers(route.matchers, not: route.except)),
              YAMLEntry("group_wait", .text(route.after.text)), YAMLEntry("continue", true),
            ])
          })),
    ]
  }

  private static func matchers(_ labels: [MetricLabel], not others: [MetricLabel] = []) -> YAMLValue {
    .sequence(
      labels.map { .text(PromExpression.matcher($0, "=")) }
        + others.map { .text(PromExpression.matcher($0, "!=")) })
  }
}

extension PromExpression {
  /// A label and its value as Alertmanager matches them: `owner="devops"`, `owner!="devops"`.
  fileprivate static func matcher(_ label: MetricLabel, _ test: String) -> String {
    "\(label.name)\(test)\(PromExpression.string(label.value).text)"
  }
}
