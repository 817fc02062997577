import Findings
import PlatformFacts
import RecoveryModel

/// A framework, or a class of data, that the fact base does not know.
struct UnknownFramework: Rule {
  static let card = RuleCard(
    "unknown-framework", .warning,
    summary:
      "A compliance framework, or a class of data, is neither in the fact base nor in a document of one's own.",
    why: "What a framework asks for can only be proved where its clauses are known.",
    mend:
      "Use a name that the fact base has (the finding shows the nearest), or describe it in a `framework:` document."
  )

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    let book = system.plan.book
    let frameworks = spec.compliance.compactMap { written -> Finding? in
      guard let name = written.known, book.framework(named: name) == nil else { return nil }
      return Self.unknown(written, "framework", book.nearestFramework(to: name), system.subject(name))
    }
    func unknownClasses(_ held: [Written<String>], of owner: Key) -> [Finding] {
      held.compactMap { written in
        guard let word = written.known, !book.hasDataClass(word) else { return nil }
        let nearest = book.nearestDataClass(to: word)
        let finding = Self.unknown(written, "class of data", nearest, system.subject(owner.text))
        guard nearest == nil else { return finding }
        let known = book.knownDataClasses.map { "`\($0)`" }.joined(separator: ", ")
        return finding.help("frameworks speak of \(known); a `framework:` document may speak of others")
      }
    }
    return frameworks + spec.components.flatMap { unknownClasses($0.holds, of: $0.name) }
      + spec.logs.flatMap { unknownClasses($0.holds, of: $0.name) }
  }
}

extension UnknownFramework {
  fileprivate static func unknown(
    _ written: Written<String>, _ kind: String, _ nearest: String?, _ subject: String
  ) -> Finding {
    let finding = Self.finding(
      "nothing is known of a \(kind) `\(written.text)`", at: written.span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "not in the fact base", subject: subject)
    guard let nearest else { return finding }
    return finding.fix(Fix("write `\(nearest)`", [Edit(written.span, nearest)]))
  }
}
