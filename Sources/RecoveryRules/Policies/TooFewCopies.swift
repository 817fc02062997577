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
    return system.system.components.compactMap { component -> Finding? in
      guard component.isProduction, !component.isStateless,
        component.spec.objectives?.rpo?.known != .nothingAtStake
      else {
        return nil
      }
      let count = CopyCount(of: component, in: system.system)
      return .tooFew(component, count.missing(from: copies), in: system)
    }
  }
}

/// How many copies of a component there are, and how far apart; the live data is one.
struct CopyCount {
  let total: Int
  let regions: Int
  let sites: Int
  let accounts: Int
  let platforms: Int
  let immutable: Int
  let verified: Int

  /// Counts the live levels of a component; parts that nobody named count as the same.
  init(of component: Component, in system: SystemPlan) {
    let live = component.levels.filter(\.isLive)
    total = 1 + live.count
    func distinct(_ part: (Place) -> String?) -> Int {
      max(1, Set(([component.place] + live.map(\.place)).compactMap(part)).count)
    }
    regions = distinct { $0.location ?? $0.region ?? $0.site }
    sites = Place.apart([component.place] + live.map(\.place))
    accounts = distinct(\.account)
    // A bucket that is copied into another bucket stands on one platform.
    let stores = live.compactMap(\.store).map { system.stores[$0].platform?.name }
    platforms = max(1, Set(([component.platform?.name] + stores).compactMap { $0 }).count)
    immutable = live.filter { $0.lock?.mode?.known == .compliance }.count
    let verifying = Set(
      system.spec.jobs.filter { !$0.schedules.contains(where: \.isUnknown) }.flatMap(\.verifies).compactMap(
        \.known))
    verified =
      live.filter { level in
        level.backup?.verify?.isKnown ?? false || verifying.contains("\(component.name).\(level.name)")
      }.count
  }

  /// What a class asks for beyond what is there.
  func missing(from asked: CopiesSpec) -> [(have: String, want: Written<Int>)] {
    let rows: [(String, String, Int, Written<Int>?)] = [
      ("copy", "copies", total, asked.total),
      ("region with copies", "regions with copies", regions, asked.regions),
      ("site with copies", "sites with copies", sites, asked.sites),
      ("account with copies", "accounts with copies", accounts, asked.accounts),
      ("platform with copies", "platforms with copies", platforms, asked.platforms),
      ("immutable copy", "immutable copies", immutable, asked.immutable),
      ("verified copy", "verified copies", verified, asked.verified),
    ]
    return rows.compactMap { one, many, have, want in
      guard let want, let number = want.known, have < number else { return nil }
      return ("\(have == 0 ? "no" : "\(have)") \(have < 2 ? one : many)", want)
    }
  }
}

extension VerifySpec {
  /// Whether somebody knows by what it is done and when: a verification that is only claimed verifies nothing.
  fileprivate var isKnown: Bool {
    !(by?.isUnknown ?? false) && !schedules.contains(where: \.isUnknown)
  }
}

extension Place {
  /// How many of some places are certain to be different sites of each other: the most that can be picked so.
  fileprivate static func apart(_ places: [Place]) -> Int {
    func differ(_ one: Place, _ other: Place) -> Bool {
      if let site = one.site, let other = other.site, site != other { return true }
      return one.isApart(from: other, in: .region)
    }
    func most(_ picked: [Place], _ rest: ArraySlice<Place>) -> Int {
      guard let next = rest.first, picked.count + rest.count > 1 else { return picked.count + rest.count }
      let without = most(picked, rest.dropFirst())
      guard picked.allSatisfy({ differ($0, next) }) else { return without }
      return max(without, most(picked + [next], rest.dropFirst()))
    }
    let distinct = places.reduce(into: [Place]()) { if !$0.contains($1) { $0.append($1) } }
    return max(1, most([], distinct.prefix(12)))
  }
}

extension Finding {
  /// One finding about a component, whatever it lacks: a copy in the right place often gives all of it.
  fileprivate static func tooFew(
    _ component: Component, _ missing: [(have: String, want: Written<Int>)], in system: ProvedSystem
  ) -> Finding? {
    guard let first = missing.first else { return nil }
    var finding = TooFewCopies.finding(
      "`\(component.name)` has \(first.have), but its class asks for \(first.want.text)",
      at: component.spec.name.span,
      label: "the live data counts as one, and what names no place as the same place",
      subject: system.subject(component.name)
    ).and(first.want.span, "asked for here")
    for other in missing.dropFirst() { finding = finding.and(other.want.span, "so far \(other.have)") }
    return finding.and(system.system.spec.className?.span, "by this class")
  }
}
