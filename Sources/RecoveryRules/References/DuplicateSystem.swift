import Findings
import PlatformFacts
import RecoveryModel

/// Two documents, or two classes, of one name, or a document with the name of something that is built in.
struct DuplicateSystem: Rule {
  static let card = RuleCard(
    "duplicate-system", .error,
    summary:
      "Two documents describe a system, a policy, a class, a platform or a framework of the same name, or one takes the name of a built-in platform or framework.",
    why: "A name must mean one thing: the artifacts of one would overwrite those of the other.",
    mend: "Give one of them another name, or make them one document.")

  func findings(in plan: Plan) -> [Finding] {
    let platforms = plan.platforms.flatMap { $0.name.with($0.aliases) }
    let frameworks = plan.frameworks.flatMap { $0.name.with($0.aliases) }
    return repeated(plan.systems.keys, "systems")
      + repeated(plan.policies.map(\.name), "policies")
      + repeated(plan.policies.flatMap { $0.classes.map(\.name) }, "classes")
      + repeated(plan.policies.flatMap { $0.schemes.map(\.name) }, "schemes")
      + repeated(platforms, "platforms") + repeated(frameworks, "frameworks")
      + platforms.compactMap { name in
        Platforms.named(name.text).map { builtIn(name, "platform", $0.name, $0.title) }
      }
      + frameworks.compactMap { name in
        Frameworks.named(name.text).map { builtIn(name, "framework", $0.name, $0.title) }
      }
  }

  private func repeated(_ names: [Key], _ kind: String) -> [Finding] {
    var first: [String: Key] = [:]
    return names.compactMap { name in
      guard let earlier = first.updateValue(first[name.text] ?? name, forKey: name.text) else { return nil }
      return Self.finding(
        "there are two \(kind) called `\(name.text)`", at: name.span, label: "and here again",
        subject: name.text
      ).and(earlier.span, "first here")
    }
  }

  private func builtIn(_ name: Key, _ kind: String, _ known: String, _ title: String) -> Finding {
    let other = name.text == known ? "" : ", another word for `\(known)`"
    return Self.finding(
      "`\(name.text)` is a built-in \(kind) already\(other)", at: name.span, label: "this means \(title)",
      subject: name.text
    ).help("give the document a name of its own, such as `own-\(name.text)`")
  }
}

extension Key {
  /// The name, and the other words for what it names.
  fileprivate func with(_ aliases: [Written<String>]) -> [Key] {
    [self] + aliases.compactMap { alias in alias.known.map { Key($0, at: alias.span) } }
  }
}
