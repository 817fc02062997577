import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A platform, or a method of one, that the fact base does not know.
struct UnknownPlatform: Rule {
  static let card = RuleCard(
    "unknown-platform", .error,
    summary:
      "A platform, or a method or replica mode of a platform, is neither in the fact base nor in a document of one's own.",
    why: """
      What a backup is good for depends on what makes it: its floor, its limits, what it outlives. Of an unknown platform \
      or method nothing can be proved.
      """,
    mend: """
      Use a word that the fact base has, or describe the platform in a `platform:` document; `other` is the platform of \
      which nothing is known. A tool, such as pgBackRest, belongs in the `method:` of a backup, not in `platform:`.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for component in system.system.spec.components {
      found += unknown(component.platform, of: component.name, in: system)
    }
    for store in system.system.spec.stores {
      found += unknown(store.platform, of: store.name, isStore: true, in: system)
    }
    for component in system.system.components {
      for level in component.levels where level.method == nil {
        guard let method = level.backup?.method, let word = method.known, let platform = component.platform
        else { continue }
        found.append(
          .unknownMethod(word, of: platform, method.span, system.subject(component.name, level.name)))
      }
    }
    for component in system.system.components {
      for replica in component.spec.replicas {
        found += unknownMode(of: replica, on: component.platform, component.name, in: system)
      }
    }
    for store in system.system.stores {
      for replica in store.spec.replicas {
        found += unknownMode(of: replica, on: store.platform, store.name, in: system)
      }
    }
    return found
  }

  /// What is wrong with the word for a platform.
  private func unknown(
    _ platform: Written<String>?, of owner: Key, isStore: Bool = false, in system: ProvedSystem
  ) -> [Finding] {
    let book = system.plan.book
    guard let platform, let word = platform.known, book.platform(named: word) == nil else { return [] }
    if let tool = Tools.named(word) {
      return [.tool(tool, platform.span, isStore: isStore, system.subject(owner.text))]
    }
    return [.unknownPlatform(word, platform.span, book.nearestPlatform(to: word), system.subject(owner.text))]
  }

  /// What is wrong with a replica that copies in a way which its platform does not have.
  private func unknownMode(
    of replica: ReplicaSpec, on platform: Platform?, _ owner: String, in system: ProvedSystem
  ) -> [Finding] {
    guard let mode = replica.mode, let known = mode.known, known != .sync, known != .async,
      platform?.replicaMode(named: known.rawValue) == nil
    else { return [] }
    return [.unknownMode(known.rawValue, of: platform, mode.span, system.subject(owner, replica.name.text))]
  }
}

extension Finding {
  fileprivate static func unknownMode(
    _ word: String, of platform: Platform?, _ span: SourceSpan, _ subject: String
  ) -> Finding {
    let words =
      ["sync", "async"] + (platform?.replicas ?? []).map(\.name).filter { $0 != "sync" && $0 != "async" }
    let nearest = platform?.nearestMode(to: word) ?? Spelling.nearest(to: word, among: words)
    let finding = UnknownPlatform.finding(
      "\(platform?.title ?? "the platform") does not copy in a mode `\(word)`", at: span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "", subject: subject)
    if let nearest { return finding.fix(Fix("write `\(nearest)`", [Edit(span, nearest)])) }
    return finding.help("its modes are \(words.map { "`\($0)`" }.joined(separator: ", "))")
  }

  fileprivate static func unknownPlatform(
    _ word: String, _ span: SourceSpan, _ nearest: String?, _ subject: String
  ) -> Finding {
    let finding = UnknownPlatform.finding(
      "nothing is known of a platform `\(word)`", at: span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "not in the fact base",
      subject: subject)
    guard let nearest else {
      return finding.help("say `platform: other` where none of the known platforms fits")
    }
    return finding.fix(Fix("write `\(nearest)`", [Edit(span, nearest)]))
  }

  fileprivate static func tool(
    _ tool: Tool, _ span: SourceSpan, isStore: Bool, _ subject: String
  ) -> Finding {
    if isStore {
      let finding = UnknownPlatform.finding(
        "\(tool.title) is a tool that writes backups, not a platform", at: span, label: "where do they lie?",
        subject: subject)
      guard let store = tool.store else { return finding.help("name the platform on which they lie") }
      return finding.fix(Fix("write `\(store)`", [Edit(span, store)]))
    }
    guard let platform = tool.platforms.first, tool.platforms.count == 1 else {
      return UnknownPlatform.finding(
        "\(tool.title) is a tool that backs up platforms, not a platform", at: span,
        label: "what does it back up?", subject: subject
      ).help("name the platform of the data, and say `method: \(tool.methods[0])` of its backup")
    }
    return UnknownPlatform.finding(
      "\(tool.title) is a tool that backs up `\(platform)`, not a platform", at: span,
      label: "its \(tool.methods.count == 1 ? "method is" : "methods are") \(tool.methods.quoted("and"))",
      subject: subject
    ).fix(Fix("write `\(platform)`", [Edit(span, platform)]))
  }

  fileprivate static func unknownMethod(
    _ word: String, of platform: Platform, _ span: SourceSpan, _ subject: String
  ) -> Finding {
    let made = Tools.named(word)?.methods(on: platform) ?? []
    let nearest = platform.nearestMethod(to: word) ?? (made.count == 1 ? made[0] : nil)
    let finding = UnknownPlatform.finding(
      "\(platform.title) has no method `\(word)`", at: span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "no method is called so",
      subject: subject)
    if let nearest { return finding.fix(Fix("write `\(nearest)`", [Edit(span, nearest)])) }
    guard made.isEmpty else { return finding.help("write \(made.quoted("or")), by what it makes there") }
    let names = platform.methods.map { "`\($0.name)`" }.joined(separator: ", ")
    return finding.help(names.isEmpty ? "nothing is known of its methods" : "its methods are \(names)")
  }
}
