import Findings
import PlatformFacts
import RecoveryModel

/// Fewer copies than the class of the system asks for.
struct TooFewCopies: Rule {
  static let card = RuleCard(
    "too-few-copies", .error,
    summary: "A component has fewer copies, or copies less far apart, than its class asks for.",
    why: """
      Three copies on two platforms, one elsewhere, one that nobody can change: the rule of thumb that has outlived every \
      kind of storage. A class says it in numbers.
      """,
    mend: "Add the copy that is missing: in another region, in another account, or under a compliance lock.")

  func findings(in system: ProvedSystem) -> [Finding] {
    guard let copies = system.system.policyClass?.copies else { return [] }
    return system.system.components.flatMap { component -> [Finding] in
      guard component.isProduction, !component.isStateless, component.spec.objectives?.rpo?.known != .nothingAtStake else {
        return []
      }
      let count = CopyCount(of: component)
      return count.missing(from: copies).map { .tooFew(component, $0, in: system) }
    }
  }
}

/// How many copies of a component there are, and how far apart; the live data is one.
struct CopyCount {
  let total: Int
  let regions: Int
  let accounts: Int
  let platforms: Int
  let immutable: Int

  /// Counts the live levels of a component; parts that nobody named count as the same.
  init(of component: Component) {
    let live = component.levels.filter(\.isLive)
    total = 1 + live.count
    func distinct(_ part: (Place) -> String?) -> Int {
      max(1, Set(([component.place] + live.map(\.place)).compactMap(part)).count)
    }
    regions = distinct { $0.location ?? $0.region ?? $0.site }
    accounts = distinct(\.account)
    platforms = 1 + Set(live.compactMap(\.store)).count
    immutable = live.filter { $0.lock?.mode?.known == .compliance }.count
  }

  /// What a class asks for beyond what is there.
  func missing(from asked: CopiesSpec) -> [(what: String, have: Int, want: Written<Int>)] {
    let rows: [(String, Int, Written<Int>?)] = [
      ("copies", total, asked.total), ("regions", regions, asked.regions), ("accounts", accounts, asked.accounts),
      ("platforms", platforms, asked.platforms), ("immutable copies", immutable, asked.immutable),
    ]
    return rows.compactMap { what, have, want in
      guard let want, let number = want.known, have < number else { return nil }
      return (what, have, want)
    }
  }
}

extension Finding {
  fileprivate static func tooFew(
    _ component: Component, _ missing: (what: String, have: Int, want: Written<Int>), in system: ProvedSystem
  ) -> Finding {
    TooFewCopies.finding(
      "`\(component.name)` has \(missing.have) \(missing.what), but its class asks for \(missing.want.text)",
      at: component.spec.name.span, label: "\(missing.have) are certain", subject: system.subject(component.name)
    ).and(missing.want.span, "asked for here").and(system.system.spec.className?.span, "by this class")
  }
}
