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
      which nothing is known.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    let written =
      spec.components.map { ($0.name.text, $0.platform) } + spec.stores.map { ($0.name.text, $0.platform) }
    let platforms = written.compactMap { name, platform -> Finding? in
      guard let platform, let word = platform.known, system.plan.book.platform(named: word) == nil else {
        return nil
      }
      return .unknownPlatform(
        word, platform.span, system.plan.book.nearestPlatform(to: word), system.subject(name))
    }
    let methods = system.system.components.flatMap { component in
      component.levels.compactMap { level -> Finding? in
        guard let platform = component.platform, let method = level.backup?.method, let word = method.known,
          level.method == nil
        else { return nil }
        return .unknownMethod(word, of: platform, method.span, system.subject(component.name, level.name))
      }
    }
    return platforms + methods + modes(in: system)
  }

  /// Replicas of components and of stores that copy in a way which their platform does not have.
  private func modes(in system: ProvedSystem) -> [Finding] {
    let components = system.system.components.flatMap { component in
      component.spec.replicas.map { ($0, component.platform, component.name) }
    }
    let stores = system.system.stores.flatMap { store in
      store.spec.replicas.map { ($0, store.platform, store.name) }
    }
    return (components + stores).compactMap { replica, platform, owner in
      guard let mode = replica.mode, let known = mode.known, known != .sync, known != .async,
        platform?.replicaMode(named: known.rawValue) == nil
      else { return nil }
      return .unknownMode(known.rawValue, of: platform, mode.span, system.subject(owner, replica.name.text))
    }
  }
}

extension Finding {
  fileprivate static func unknownMode(
    _ word: String, of platform: Platform?, _ span: SourceSpan, _ subject: String
  ) -> Finding {
    let words =
      ["sync", "async"] + (platform?.replicas ?? []).map(\.name).filter { $0 != "sync" && $0 != "async" }
    let nearest = Spelling.nearest(to: word, among: words)
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

  fileprivate static func unknownMethod(
    _ word: String, of platform: Platform, _ span: SourceSpan, _ subject: String
  ) -> Finding {
    let nearest = platform.nearestMethod(to: word)
    let finding = UnknownPlatform.finding(
      "\(platform.title) has no method `\(word)`", at: span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "no method is called so",
      subject: subject)
    if let nearest { return finding.fix(Fix("write `\(nearest)`", [Edit(span, nearest)])) }
    let names = platform.methods.map { "`\($0.name)`" }.joined(separator: ", ")
    return finding.help(names.isEmpty ? "nothing is known of its methods" : "its methods are \(names)")
  }
}
