import Findings
import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// A platform of one's own that contradicts itself.
struct ContradictoryPlatform: Rule {
  static let card = RuleCard(
    "contradictory-platform", .error,
    summary: "A platform of one's own says what cannot be true together, or names what it does not have.",
    why: """
      Every proof about what stands on a platform rests on what its document says: a copy of the present that is said to \
      outlive a deletion would prove a promise that nothing keeps.
      """,
    mend: "Correct what the finding shows, from what the platform's makers say of it.")

  func findings(in plan: Plan) -> [Finding] { plan.platforms.flatMap(findings(of:)) }

  private func findings(of platform: PlatformSpec) -> [Finding] {
    let cited = platform.citations.compactMap { unknownFact($0, in: platform) }
    let modes = platform.modes.flatMap { mode in
      // A copy in another account outlives this one's credentials, though it takes over what is wrong here.
      missingScopes(of: mode.name, mode.outlives, but: .logical, in: platform)
        + outlivedByPresent(
          mode.name, mode.outlives.filter { $0.known == .logical }, "a replica deletes what is deleted",
          in: platform)
    }
    return cited + platform.methods.flatMap { findings(of: $0, in: platform) } + modes
  }

  private func findings(of method: MethodSpec, in platform: PlatformSpec) -> [Finding] {
    var found = missingScopes(of: method.name, method.outlives, in: platform)
    if let past = method.keepsPast, past.known == false {
      found += outlivedByPresent(method.name, method.outlives, "it keeps no earlier point", in: platform).map
      {
        $0.and(past.span, "no earlier point is kept")
      }
    }
    for other in method.notBeside where platform.methods[other.name.text] == nil {
      found.append(.noMethod(other.name, method, platform))
    }
    if let floor = method.floor, let unbounded = method.unbounded, unbounded.known == true {
      found.append(
        Self.finding(
          "`\(method.name.text)` has a floor of \(floor.text), and no bound at all", at: unbounded.span,
          label: "then no floor says anything", subject: platform.subject(method.name)
        ).and(floor.span, "at least this much is lost"))
    }
    return found + keepFindings(of: method, in: platform) + timeFindings(of: method, in: platform)
  }

  /// What a method's times contradict each other in.
  private func timeFindings(of method: MethodSpec, in platform: PlatformSpec) -> [Finding] {
    var found: [Finding] = []
    if let usual = method.begins?.usual, let least = method.begins?.least, let one = usual.known,
      let other = least.known, one < other
    {
      found.append(
        Self.finding(
          "`\(method.name.text)` begins within \(one), but takes no window below \(other)", at: usual.span,
          label: "less than the least", subject: platform.subject(method.name)
        ).and(least.span, "the least"))
    }
    if let rhythm = method.rhythm, case .fixed(let span)? = rhythm.known, let least = method.leastInterval,
      let interval = least.known, span < interval
    {
      found.append(
        Self.finding(
          "`\(method.name.text)` runs every \(span), but every \(interval) at the most", at: rhythm.span,
          label: "oftener than it can", subject: platform.subject(method.name)
        ).and(least.span, "no two runs lie closer"))
    }
    if let floor = method.floor, let lost = floor.known, let days = method.keeps?.days,
      let greatest = days.known?.bounds.upperBound, lost > .days(Int64(greatest))
    {
      found.append(
        Self.finding(
          "`\(method.name.text)` loses at least \(lost), but keeps \(greatest) days at the most",
          at: floor.span,
          label: "older than anything it keeps", subject: platform.subject(method.name)
        ).and(days.span, "kept for so long at the most"))
    }
    return found
  }

  /// What a method's limits of retention contradict each other in.
  private func keepFindings(of method: MethodSpec, in platform: PlatformSpec) -> [Finding] {
    guard let keeps = method.keeps else { return [] }
    let ways = keeps.ways.sorted { $0.span < $1.span }
    var found = ways.dropFirst().map { way in
      Self.finding(
        "`\(method.name.text)` limits what is kept in two ways", at: way.span,
        label: "`\(way.key)` says another",
        subject: platform.subject(method.name)
      ).and(ways[0].span, "`\(ways[0].key)` says one").help("keep one of the two")
    }
    if let unsaid = keeps.unsaid, let count = unsaid.known, ways.count == 1, !keeps.allows(count) {
      found.append(
        Self.finding(
          "`\(method.name.text)` is said to keep \(count) by itself, which it does not offer",
          at: unsaid.span,
          label: "not among what may be asked", subject: platform.subject(method.name)
        ).and(ways[0].span, "only this may be asked"))
    }
    return found
  }

  /// A wider scope that is outlived beside a narrower one that is not, though it is lost with it.
  private func missingScopes(
    of name: Key, _ outlives: [Written<Scope>], but aside: Scope = .service, in platform: PlatformSpec
  ) -> [Finding] {
    let known = outlives.compactMap(\.known)
    return outlives.compactMap { written in
      guard let scope = written.known else { return nil }
      let missing = scope.includes.members.filter {
        $0 != .service && $0 != aside && !known.contains($0)
      }
      guard let first = missing.first else { return nil }
      // What is missing from a wider scope is told once, at the narrowest one that lacks it.
      guard !known.contains(where: { scope.isWider(than: $0) && $0.includes.contains(first) }) else {
        return nil
      }
      let words = missing.map { "`\($0.rawValue)`" }.joined(separator: " and ")
      return Self.finding(
        "`\(name.text)` outlives `\(scope.rawValue)` but not \(words)", at: written.span,
        label: "\(words) \(missing.count == 1 ? "is" : "are") part of this", subject: platform.subject(name)
      ).help("say \(words) too, or take `\(scope.rawValue)` away")
    }
  }

  /// Scopes of wrong data that a copy of the present is said to outlive.
  private func outlivedByPresent(
    _ name: Key, _ outlives: [Written<Scope>], _ reason: String, in platform: PlatformSpec
  ) -> [Finding] {
    outlives.filter { $0.known == .logical || $0.known == .account }.prefix(1).map { written in
      Self.finding(
        "`\(name.text)` cannot outlive `\(written.known?.rawValue ?? "")`: \(reason)", at: written.span,
        label: "wrong data is here too", subject: platform.subject(name))
    }
  }

  /// A fact that is cited and that neither the document nor the fact base has.
  private func unknownFact(_ written: Written<String>, in platform: PlatformSpec) -> Finding? {
    guard let name = written.known, platform.facts[name] == nil, Facts.named(name) == nil else { return nil }
    let nearest = Spelling.nearest(to: name, among: platform.facts.names) ?? Facts.nearest(to: name)
    let finding = Self.finding(
      "`\(platform.name.text)` rests on a fact `\(name)` that nobody states", at: written.span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "neither here nor in the fact base",
      subject: platform.name.text)
    guard let nearest else { return finding.help("state it under `facts:` with its source") }
    return finding.fix(Fix("write `\(nearest)`", [Edit(written.span, nearest)]))
  }
}

extension PlatformSpec {
  /// What findings about a part of it name as their subject.
  fileprivate func subject(_ part: Key) -> String { "\(name.text)/\(part.text)" }

  /// Every fact that it cites anywhere, in written order of its parts.
  fileprivate var citations: [Written<String>] {
    var cited = restsOn
    for mode in modes { cited += mode.restsOn }
    for method in methods {
      cited += method.restsOn
      cited += method.begins?.restsOn ?? []
      cited += method.keeps?.restsOn ?? []
      cited += method.restores?.restsOn ?? []
      for other in method.notBeside { cited += other.restsOn }
    }
    return cited
  }
}

extension KeepLimitSpec {
  /// The ways in which it limits, each with its key and its place.
  fileprivate var ways: [(key: String, span: SourceSpan)] {
    var ways: [(key: String, span: SourceSpan)] = []
    if let days { ways.append(("days", days.span)) }
    if let first = daysAmong.first { ways.append(("days-among", first.span)) }
    if let copies { ways.append(("copies", copies.span)) }
    if let nothing, nothing.known == true { ways.append(("nothing", nothing.span)) }
    return ways
  }

  /// Whether so many days or copies may be asked for.
  fileprivate func allows(_ count: Int) -> Bool {
    if let days { return days.known?.bounds.contains(count) ?? true }
    if let copies { return copies.known?.bounds.contains(count) ?? true }
    if !daysAmong.isEmpty { return daysAmong.contains { $0.known ?? count == count } }
    return false
  }
}

extension Finding {
  fileprivate static func noMethod(_ other: Key, _ method: MethodSpec, _ platform: PlatformSpec) -> Finding {
    let nearest = Spelling.nearest(
      to: other.text, among: platform.methods.names.filter { $0 != method.name.text })
    let finding = ContradictoryPlatform.finding(
      "`\(method.name.text)` cannot be had beside `\(other.text)`, but `\(platform.name.text)` has no such method",
      at: other.span, label: nearest.map { "did you mean `\($0)`?" } ?? "no method is called so",
      subject: platform.subject(method.name))
    guard let nearest else { return finding }
    return finding.fix(Fix("write `\(nearest)`", [Edit(other.span, nearest)]))
  }
}
