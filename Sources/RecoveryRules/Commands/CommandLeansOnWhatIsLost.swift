import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A command of a recovery that speaks to the region which is lost.
struct CommandLeansOnWhatIsLost: Rule {
  static let card = RuleCard(
    "command-leans-on-what-is-lost", .error,
    summary: "A command of a procedure for a lost region uses something in that region.",
    why: """
      A topic, a template bucket or a control plane in the region that is down answers nobody. The command was tried \
      while the region was up, and works on every day but the one for which it was written.
      """,
    mend: "Keep the thing in the region to which the procedure goes, and name it there.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.flatMap { procedure -> [Finding] in
      let commands = system.commands.ofSteps(in: procedure)
      guard !commands.isEmpty, procedure.isLive,
        procedure.spec.when.contains(where: { $0.known == .region || $0.known == .provider })
      else { return [] }
      let lost = system.lostRegions(by: procedure)
      guard !lost.isEmpty else { return [] }
      let buckets = system.buckets(in: lost, besides: procedure)
      return commands.compactMap { command in
        guard let use = LostUse(in: command, lost, buckets), let index = command.step,
          // What the step says that it needs is judged by its own rule.
          !procedure.spec.steps[index].needs.contains(where: { system.stands($0, in: lost) })
        else { return nil }
        return .leans(use, command.run, procedure, in: system)
      }
    }
  }
}

/// Words of a command that name something in a lost region.
private struct LostUse {
  /// What they name.
  let thing: String
  /// The region.
  let region: String
  /// The bytes that name the region or the bucket.
  let range: Range<Int>
  /// Whether they name a region alone, in whose place another can stand.
  let isRegion: Bool
  /// The service that they edit through the region, where they name no region.
  var plane: GlobalControlPlane?

  /// The first of a command; nil where there is none, or where the command may fail.
  init?(in command: Command, _ regions: [String], _ buckets: [String: String]) {
    let (text, words) = (command.text, command.words)
    guard
      regions.contains(where: text.holds) || buckets.keys.contains(where: text.holds) || text.holds("aws")
    else { return nil }
    for (index, word) in words.enumerated() where !word.isSeparator {
      guard !words.mayFail(word.line) else { continue }
      if let found = Self.region(of: word, behind: index > 0 ? words[index - 1] : nil, regions) {
        self.init(thing: found.thing, region: found.region, range: found.range, isRegion: found.isRegion)
        return
      }
      if let (plane, range) = GlobalControlPlane.edited(at: index, of: words, in: regions) {
        self.init(
          thing: "the control plane of \(plane.title)", region: plane.region, range: range, isRegion: false)
        self.plane = plane
        return
      }
      for (bucket, region) in buckets where word.text.names(bucket: bucket) {
        self.init(thing: "bucket `\(bucket)`", region: region, range: word.range, isRegion: false)
        return
      }
    }
    return nil
  }

  private init(thing: String, region: String, range: Range<Int>, isRegion: Bool) {
    (self.thing, self.region, self.range, self.isRegion) = (thing, region, range, isRegion)
  }

  /// A region that a flag, a variable or an ARN names.
  private static func region(
    of word: ShellLine.Word, behind before: ShellLine.Word?, _ regions: [String]
  ) -> LostUse? {
    let end = word.range.upperBound
    func tail(_ region: String) -> Range<Int> { (end - region.utf8.count)..<end }
    let flags = ["--region", "--location", "--source-region"]
    if let before, flags.contains(before.text), regions.contains(word.text) {
      return LostUse(thing: "the control plane", region: word.text, range: word.range, isRegion: true)
    }
    for prefix in flags.map({ $0 + "=" }) + ["AWS_REGION=", "AWS_DEFAULT_REGION="]
    where word.text.hasPrefix(prefix) {
      let region = String(word.text.dropFirst(prefix.count))
      guard regions.contains(region) else { continue }
      return LostUse(thing: "the control plane", region: region, range: tail(region), isRegion: true)
    }
    let parts = word.text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].hasSuffix("arn"), regions.contains(String(parts[3])) else { return nil }
    return LostUse(
      thing: "the \(parts[2]) resource", region: String(parts[3]), range: word.range, isRegion: false)
  }
}

extension [ShellLine.Word] {
  /// Whether a command is written so that its failure does not matter: `… || true`.
  func mayFail(_ line: Int) -> Bool {
    guard let last = lastIndex(where: { $0.line == line }), last > 1, self[last - 2].line == line else {
      return false
    }
    return self[last - 1].isSeparator && (self[last].text == "true" || self[last].text == ":")
  }
}

extension String {
  /// Whether a word is the address of a bucket or of something in it.
  fileprivate func names(bucket: String) -> Bool {
    for scheme in ["s3://", "gs://"] where hasPrefix(scheme + bucket) {
      let rest = dropFirst(scheme.count + bucket.count)
      return rest.isEmpty || rest.hasPrefix("/")
    }
    return hasPrefix("https://\(bucket).s3.") || hasPrefix("https://storage.googleapis.com/\(bucket)/")
  }
}

extension ProvedSystem {
  /// The regions in which what a procedure brings back stands, as far as one failure can take them; where the procedure
  /// goes to is not what is lost.
  fileprivate func lostRegions(by procedure: Procedure) -> [String] {
    let target = target(of: procedure) ?? ""
    var lost: [String] = []
    for restore in procedure.restores {
      let place = system.components[restore.component].place
      guard !place.spansRegions, let region = place.region, region != target, !lost.contains(region) else {
        continue
      }
      lost.append(region)
    }
    return lost
  }

  /// Whether something that a step needs stands in one of some regions.
  fileprivate func stands(_ need: Written<String>, in regions: [String]) -> Bool {
    guard let place = need.known.flatMap({ system.place(named: $0) }), !place.spansRegions else {
      return false
    }
    return place.region.map(regions.contains) ?? false
  }

  /// The buckets that stand in some regions alone, live data among them, besides those that the procedure restores from, of
  /// which the promise itself is judged.
  fileprivate func buckets(in regions: [String], besides procedure: Procedure) -> [String: String] {
    let read = procedure.restores.compactMap { restore -> Int? in
      guard case .level(let index) = restore.from else { return nil }
      return system.components[restore.component].levels[index].store
    }
    var found: [String: String] = [:]
    for store in system.stores where !store.place.spansRegions && !read.contains(store.index) {
      guard let bucket = store.spec.bucket?.known, let region = store.place.region, regions.contains(region)
      else { continue }
      found[bucket] = region
    }
    for component in system.components where !component.place.spansRegions {
      guard let kind = component.platform?.store, kind == .s3 || kind == .gcs,
        let bucket = component.spec.resource?.known, let region = component.place.region,
        regions.contains(region)
      else { continue }
      found[bucket] = region
    }
    return found
  }

  /// The region to which a procedure goes.
  fileprivate func target(of procedure: Procedure) -> String? {
    let into = procedure.spec.into
    return into.region?.known ?? into.at?.known.flatMap { system.place(named: $0)?.region }
  }
}

extension Finding {
  fileprivate static func leans(
    _ use: LostUse, _ run: Written<String>, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let lost = procedure.restores.map { system.system.components[$0.component] }.first {
      $0.place.region == use.region
    }
    let finding = CommandLeansOnWhatIsLost.finding(
      "a step of `\(procedure.name)` uses \(use.thing) in \(use.region), which is lost when it is needed",
      at: spec.span(of: use.range, in: run), label: "answers nobody then",
      subject: system.subject(procedure.name)
    ).and(lost?.spec.name.span, "`\(lost?.name ?? "")` is lost with \(use.region)")
    if let plane = use.plane {
      let moved = finding.help(
        "prepare it before: a health check, or a role that is there, works without an edit")
      return Facts.named(plane.fact).map(moved.citing) ?? moved
    }
    guard use.isRegion, let target = system.target(of: procedure), target != use.region,
      let place = spec.place(of: use.range, in: run)
    else { return finding.help("keep one in another region, and name that") }
    return finding.fix(Fix("ask \(target)", [Edit(place, target)]))
  }
}
