import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// An alert whose every way to people leads through the region of what it watches.
struct AlertThroughWhatIsLost: Rule {
  static let card = RuleCard(
    "alert-through-what-is-lost", .warning,
    summary: "An alert reaches people only through the region in which what it watches stands.",
    why: """
      A topic lives in one region. When that is lost, so is the topic, and the alerts that it would have carried: nobody \
      hears of the backups on which the recovery now rests.
      """,
    mend: "Put the topic into another region, or name a pager, a phone or a channel that does not need it.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    guard spec.people.contains(where: { $0.contact?.known?.region != nil }) else { return [] }
    var seen: Set<String> = []
    return spec.alerts.byName(\.name.text).compactMap { alert in
      let ways = spec.people.ways(to: alert.notify.compactMap(\.known))
      let regions = Set(ways.map { $0.known?.region })
      guard regions.count == 1, let region = regions.first.flatMap({ $0 }), let way = ways.first,
        let watched = alert.watches.first(where: { system.isPromised($0, without: region) }),
        let topic = way.known, seen.insert(topic).inserted
      else { return nil }
      return .mute(alert, way, watched, region, in: system)
    }
  }
}

extension ProvedSystem {
  /// Whether something that an alert watches stands in a region, and is to come back when that is lost.
  fileprivate func isPromised(_ watched: Written<String>, without region: String) -> Bool {
    guard let name = watched.known?.prefix(while: { $0 != "." }),
      let component = system.component(named: String(name)), !component.place.spansRegions
    else { return false }
    return component.place.region == region && system.promise(of: component.index, in: .region) != nil
  }
}

extension [PersonSpec] {
  /// Every way to some people, and to the members of what is a team.
  fileprivate func ways(to names: [String]) -> [Written<String>] {
    var (ways, open, seen) = ([Written<String>](), names, Set<String>())
    while let name = open.popLast() {
      guard seen.insert(name).inserted, let person = self[name] else { continue }
      ways += [person.phone, person.pager, person.email, person.slack, person.contact].compactMap { $0 }
      open += person.members.compactMap(\.known)
    }
    return ways
  }
}

extension String {
  /// The region that an ARN names; nil where it is none, or names none.
  fileprivate var region: String? {
    let parts = split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[3].isEmpty else { return nil }
    return String(parts[3])
  }
}

extension Finding {
  fileprivate static func mute(
    _ alert: AlertSpec, _ way: Written<String>, _ watched: Written<String>, _ region: String,
    in system: ProvedSystem
  ) -> Finding {
    AlertThroughWhatIsLost.finding(
      "alert `\(alert.name.text)` reaches nobody when \(region) is lost", at: way.span,
      label: "the only way to anybody, and lost too", subject: system.subject(alert.name.text)
    ).and(watched.span, "stands in \(region), and is to come back from its loss")
      .help("name a topic in another region, or a way that needs none")
  }
}
